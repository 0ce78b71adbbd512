import fs from 'node:fs'
import path from 'node:path'
import { createArchive } from '../../electron/archive/archive'
import { answerDelivery, deliveryLog } from '../../electron/library/deliveryCalls'
import { openStore } from '../../electron/library/store'
import { createPictures } from '../../electron/pictures/pictures'
import { examine, NO_LIBRARY } from '../../electron/publish/examine'
import { prepareParcel } from '../../electron/publish/prepare'
import type { PublishLibrary } from '../../electron/publish/publishing'
import { createPublish } from '../../electron/publish/service'
import type { ConfiguredSite, Target, TargetTools } from '../../electron/publish/target'
import { targetOf } from '../../electron/publish/targets'
import type { Article } from '../../shared/article/article'
import { COMMON_SCHEMES } from '../../shared/article/slugSchemes'
import { ok, type Result } from '../../shared/result'
import { typedAtStart } from '../build/article'
import type { Answers, Call } from './desk'

// Galley's publishing in a process of its own, with a real library: it is told what to do, and killed.

// Nobody waits half a minute here for a line that stays silent.
const timeout = AbortSignal.timeout.bind(AbortSignal)
AbortSignal.timeout = (ms) => timeout(Math.min(ms, 2500))

type Open = ReturnType<typeof open>
let desk: Open | null = null
let ids = 0
let ahead = 0

function open({ folder, site }: { folder: string; site: ConfiguredSite }) {
  fs.mkdirSync(folder, { recursive: true })
  const real = () => new Date().toISOString()
  const now = () => new Date(Date.now() + ahead).toISOString()
  const store = openStore(folder, real)
  const pictures = createPictures(path.join(folder, 'pictures'))
  const library: PublishLibrary = {
    read: async (id) => store.read(id),
    add: async (article) => store.add(article),
    appendReceipt: async (id, entry) => store.appendReceipt(id, entry),
    async examine({ id, ...asked }) {
      const article = store.read(id)
      return article.ok ? ok(examine(article.value, asked, NO_LIBRARY)) : article
    },
    addresses: async () => ok([]),
    rememberLinks: async () => ok({}),
    outbox: {
      put: async (job) => ok(store.outbox.put(job)),
      remove: async (id) => ok(store.outbox.remove(id)),
      list: async () => ok(store.outbox.list()),
    },
    deliveries: deliveryLog(async (call) => answerDelivery(store.deliveries, call) as Result<never>),
  }
  /** The service's clock may be ahead, so that waits pass; a target's is the computer's, as in its worker. */
  const onTime = (tools: TargetTools): TargetTools => ({ ...tools, now: real })
  const targets = (configured: ConfiguredSite): Target => {
    const target = targetOf(configured)
    return {
      ...target,
      read: (id, tools) => target.read(id, onTime(tools)),
      publish: (parcel, previous, tools) => target.publish(parcel, previous, onTime(tools)),
      withdraw: (id, previous, tools) => target.withdraw(id, previous, onTime(tools)),
    }
  }
  const { secrets, folder: _, ...profile } = site
  const archive = createArchive({
    folder: path.join(folder, 'archive'),
    pictures: path.join(folder, 'pictures'),
    originals: path.join(folder, 'originals'),
    now: real,
    zone: () => 'Europe/Istanbul',
  })
  const publish = createPublish({
    library,
    archive,
    settings: {
      get: () => ({ sites: [profile], rules: {}, slugSchemes: COMMON_SCHEMES }),
      folderOf: () => '',
      setFolder: () => ok({}),
    },
    tryLinks: async () => [],
    secretsOf: () => secrets,
    pictures,
    now,
    newId: () => `job-${process.pid}-${++ids}`,
    emit: () => {},
    openInBrowser: async () => {},
    chooseFolder: async () => null,
    chooseLog: async () => null,
    targets,
  })
  return { store, pictures, publish, profile, now }
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
    desk = open(call)
    return null
  }
  if (!desk) throw new Error('The desk is not open.')
  const { store, publish } = desk
  switch (call.do) {
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
        .map(({ phase, notBefore }) => ({ phase, notBefore: String(notBefore ?? '') }))
  }
}

process.on('message', (message: { id: number; call: Call }) => {
  answer(message.call).then(
    (value) => process.send?.({ id: message.id, value }),
    (error: unknown) => process.send?.({ id: message.id, error: String(error) }),
  )
})
