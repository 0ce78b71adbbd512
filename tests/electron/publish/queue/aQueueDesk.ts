import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { expect, onTestFinished, vi } from 'vitest'
import { newId } from '../../../../electron/newId'
import { type Article, ArticleId, type FieldPatch } from '../../../../shared/article/article'
import type { SiteProfile } from '../../../../shared/publish/site'
import { publishDesk } from '../../../build/publishDesk'
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

interface Told {
  readonly secrets?: Readonly<Record<string, string>>
  /** Hears of each step of a publication as it is reached. */
  readonly onStep?: (step: string) => void
}

/** Publishing on a real library in `folder`, as main has it; opened again on the same folder it is a restart. */
export function aQueueDesk(folder: string, sites: readonly SiteProfile[], told: Told = {}) {
  let ahead = 0
  const events: string[] = []
  const saved: string[] = []
  const inFolder = (name: string) => path.join(folder, name)
  const { publish, store } = publishDesk(folder, {
    sites,
    ahead: () => ahead,
    folderOf: (id) => inFolder(`site-${id}`),
    secretsOf: (): Readonly<Record<string, string>> => told.secrets ?? { key: KEY },
    newId,
    emit(event, payload) {
      events.push(event)
      if (event === 'publishProgress') told.onStep?.((payload as { step: string }).step)
    },
    async chooseLog(name, extension) {
      const file = inFolder(`${name}.${extension}`)
      saved.push(file)
      return file
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
    /** As the editor writes into fields of an article. */
    write(id: ArticleId, patch: FieldPatch) {
      const opened = store.open(id)
      if (!opened.ok) return opened
      return store.journal({
        id,
        after: opened.value.seq,
        batch: newId(),
        entries: [{ kind: 'fields', patch }],
      })
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
