import fs from 'node:fs'
import { prepareParcel } from '../../electron/publish/prepare'
import type { ConfiguredSite } from '../../electron/publish/target'
import type { Article } from '../../shared/article/article'
import { COMMON_SCHEMES } from '../../shared/article/slugSchemes'
import type { Result } from '../../shared/result'
import { typedAtStart } from '../build/article'
import { publishDesk } from '../build/publishDesk'
import type { Answers, Call } from './desk'

// Galley's publishing in a process of its own, with a real library: it is told what to do, and killed.

// Nobody waits half a minute here for a line that stays silent: the wire says when it does (`expire`). What is merely slow,
// because the computer is busy, has all the time it needs.
const limits = new Set<AbortController>()
const LONGEST = 120_000
const isUp = (limit: AbortController) => limit.abort(new DOMException('The time is up.', 'TimeoutError'))
AbortSignal.timeout = () => {
  const limit = new AbortController()
  limits.add(limit)
  setTimeout(isUp, LONGEST, limit).unref()
  return limit.signal
}

type Open = ReturnType<typeof open>
let desk: Open | null = null
let ids = 0
let ahead = 0

function open({ folder, site }: { folder: string; site: ConfiguredSite }) {
  fs.mkdirSync(folder, { recursive: true })
  const { secrets, folder: _, ...profile } = site
  const opened = publishDesk(folder, {
    sites: [profile],
    ahead: () => ahead,
    secretsOf: () => secrets,
    newId: () => `job-${process.pid}-${++ids}`,
    emit: () => {},
  })
  return { ...opened, profile }
}

const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`${result.fault.code}: ${result.fault.message}`)
  return result.value
}

const hashOf = ({ profile, now }: Open, article: Article): string =>
  prepareParcel(article, profile, now(), { rules: {}, slugSchemes: COMMON_SCHEMES }).parcel?.contentHash ?? ''

async function answer(call: Call): Promise<Answers[Call['do']]> {
  if (call.do === 'open') {
    desk?.store.close()
    ahead = 0
    limits.clear()
    desk = open(call)
    return null
  }
  if (!desk) throw new Error('The desk is not open.')
  const { store, publish } = desk
  switch (call.do) {
    case 'expire':
      for (const limit of limits) isUp(limit)
      limits.clear()
      return null
    case 'goAhead':
      ahead = call.ms
      return null
    case 'add':
      for (const bytes of call.pictures) must(await desk.pictures.add(Buffer.from(bytes, 'base64')))
      must(store.add(call.article))
      return hashOf(desk, must(store.read(call.article.id)))
    case 'write': {
      const { article, seq } = must(store.open(call.id))
      const typed = call.typed === '' ? [] : [typedAtStart(article, call.typed)]
      const entries = [{ kind: 'fields' as const, patch: call.patch }, ...typed]
      must(store.journal({ id: call.id, after: seq, batch: `${process.pid}-${++ids}`, entries }))
      return hashOf(desk, must(store.read(call.id)))
    }
    case 'send':
      return publish.send({ articleId: call.id, site: 'gazete', ...(call.over ? { over: call.over } : {}) })
    case 'withdraw':
      return publish.withdraw({ articleId: call.id, site: 'gazete' })
    case 'resume':
      return publish.resume()
    case 'read':
      return must(store.read(call.id)).receipts[0] ?? null
    case 'jobs':
      return store.outbox
        .list()
        .map(({ phase, notBefore, ...rest }) => ({ ...rest, phase, notBefore: String(notBefore ?? '') }))
  }
}

process.on('message', (message: { id: number; call: Call }) => {
  answer(message.call).then(
    (value) => process.send?.({ id: message.id, value }),
    (error: unknown) => process.send?.({ id: message.id, error: String(error) }),
  )
})
