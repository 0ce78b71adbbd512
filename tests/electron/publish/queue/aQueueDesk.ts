import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { expect, onTestFinished, vi } from 'vitest'
import { createArchive } from '../../../../electron/archive/archive'
import { answerDelivery, deliveryLog } from '../../../../electron/library/deliveryCalls'
import { openStore } from '../../../../electron/library/store'
import { newId } from '../../../../electron/newId'
import { createPictures } from '../../../../electron/pictures/pictures'
import { examine, NO_LIBRARY } from '../../../../electron/publish/examine'
import type { PublishLibrary } from '../../../../electron/publish/publishing'
import { createPublish } from '../../../../electron/publish/service'
import type { TargetTools } from '../../../../electron/publish/target'
import { targetOf } from '../../../../electron/publish/targets'
import { type Article, ArticleId } from '../../../../shared/article/article'
import { COMMON_SCHEMES } from '../../../../shared/article/slugSchemes'
import type { SiteProfile } from '../../../../shared/publish/site'
import { ok, type Result } from '../../../../shared/result'
import { createSite } from '../../../http/server.mjs'
import { aSite, aStory } from '../site'

export const KEY = 'hunter2-hunter2'

type Hook = (request: IncomingMessage, response: ServerResponse, pass: () => void) => void

/** A site over HTTP whose every call a test may hold, lose or answer itself. */
export async function aNewsSite() {
  const there = createSite(KEY)
  let hook: Hook = (_request, _response, pass) => pass()
  const server = createServer((request, response) =>
    hook(request, response, () => there.server.emit('request', request, response)),
  )
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  await listen(0)
  const { port } = server.address() as AddressInfo
  const down = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  onTestFinished(down)
  return {
    articles: there.articles,
    profile: aSite({
      id: 'own',
      name: 'Own',
      target: 'http',
      options: { address: `http://127.0.0.1:${port}/galley` },
    }),
    on(next: Hook) {
      hook = next
    },
    calm() {
      hook = (_request, _response, pass) => pass()
    },
    down,
    up: () => listen(port),
  }
}

/** Publishing on a real library in `folder`, as main has it; opened again on the same folder it is a restart. */
export function aQueueDesk(folder: string, sites: readonly SiteProfile[]) {
  let ahead = 0
  const now = () => new Date(Date.now() + ahead).toISOString()
  const store = openStore(path.join(folder, 'library'), now)
  const events: string[] = []
  const saved: string[] = []
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
  const inFolder = (name: string) => path.join(folder, name)
  const publish = createPublish({
    library,
    archive: createArchive({
      folder: inFolder('archive'),
      pictures: inFolder('pictures'),
      originals: inFolder('originals'),
      now,
      zone: () => 'Europe/Istanbul',
    }),
    settings: {
      get: () => ({ sites, rules: {}, slugSchemes: COMMON_SCHEMES }),
      folderOf: (id) => inFolder(`site-${id}`),
      setFolder: () => ok({}),
    },
    tryLinks: async () => [],
    pictures: createPictures(inFolder('pictures')),
    secretsOf: (): Readonly<Record<string, string>> => ({ key: KEY }),
    now,
    newId,
    emit: (event) => events.push(event),
    openInBrowser: async () => {},
    chooseFolder: async () => null,
    async chooseLog(name, extension) {
      const file = inFolder(`${name}.${extension}`)
      saved.push(file)
      return file
    },
    targets(site) {
      // A site checks the hour of a call: the clock that is ahead is Galley's alone.
      const target = targetOf(site)
      const real = (tools: TargetTools): TargetTools => ({ ...tools, now: () => new Date().toISOString() })
      return {
        ...target,
        read: (id, tools) => target.read(id, real(tools)),
        publish: (parcel, previous, tools) => target.publish(parcel, previous, real(tools)),
        withdraw: (id, previous, tools) => target.withdraw(id, previous, real(tools)),
      }
    },
  })
  return {
    publish,
    queue: publish.queue,
    store,
    events,
    saved,
    /** The clock of publishing goes so many minutes ahead. */
    later(minutes: number) {
      ahead += minutes * 60_000
    },
    article(headline: string, fields: Partial<Article> = {}): ArticleId {
      const id = ArticleId.parse(newId())
      const added = store.add(aStory(headline, { id, ...fields }))
      if (!added.ok) throw new Error(added.fault.message)
      return id
    },
    async items() {
      const state = await publish.queue.state({})
      if (!state.ok) throw new Error(state.fault.message)
      return state.value.items
    },
    async log(articleId?: ArticleId) {
      const log = await publish.queue.log({ limit: 1000, ...(articleId && { articleId }) })
      if (!log.ok) throw new Error(log.fault.message)
      return log.value
    },
  }
}

/** Waits until so many attempts have come to an end, and nothing is under way. A busy machine takes its time. */
export const settled = (desk: ReturnType<typeof aQueueDesk>, count: number): Promise<void> =>
  vi.waitFor(
    async () => {
      const ended = (await desk.log()).filter(({ outcome }) => outcome !== 'begun')
      expect(ended.length).toBe(count)
      expect((await desk.items()).filter(({ state }) => state === 'running')).toEqual([])
    },
    { timeout: 30_000, interval: 20 },
  )

/** For tests that wait for it. */
export const PATIENCE = { timeout: 40_000 }
