import { parentPort, workerData } from 'node:worker_threads'
import type { Article } from '../../shared/article/article'
import type { LinkState } from '../../shared/article/checks/links'
import type { JournalEntry } from '../../shared/article/journal'
import type { TextQuery } from '../../shared/article/replaceText'
import { fail, ok, type Result } from '../../shared/result'
import type { Examination } from '../publish/examine'
import { answerDelivery, type DeliveryCall } from './deliveryCalls'
import { createIdleWork } from './idleWork'
import type { Answer, Request, WorkerMethod } from './messages'
import { OutboxJob } from './outbox'
import { replaceLibrary } from './replace'
import type { ListInput } from './rows'
import type { SearchInput } from './search'
import { isDamage, storageFault } from './storageFault'
import { openStore } from './store'
import type { JournalInput, Store } from './storeType'
import type { ReplaceInput } from './textChanges'
import type { RestoreInput } from './versionCalls'
import type { CarriedVersion, KeepAs } from './versions'

const { folder, isGoingOn } = workerData as { folder: string; isGoingOn: boolean }
const now = () => new Date().toISOString()

let store: Store | null = null
let openingFault: Result<never> | null = null
try {
  store = openStore(folder, now, { isGoingOn })
} catch (error) {
  openingFault = storageFault(error, folder)
}

type Handler = (store: Store, input: never) => Result<unknown>
type Handlers = { [M in Exclude<WorkerMethod, Reading>]: Handler }
/** What reads a whole text. Its code knows every block and is read when it is first asked for: the list comes first. */
type Reading = 'examine' | 'addresses'

const handlers: Handlers = {
  list: (library, input: ListInput) => library.list(input),
  rows: (library, input: { ids: string[] }) => library.rows(input.ids),
  search: (library, input: SearchInput) => library.search(input),
  add: (library, input: { article: Article; author: string; carried?: CarriedVersion[] }) =>
    library.add(input.article, input.author, input.carried),
  read: (library, input: { id: string }) => library.read(input.id),
  open: (library, input: { id: string }) => library.open(input.id),
  journal: (library, input: JournalInput) => library.journal(input),
  undo: (library, input: { id: string }) => library.undo(input.id),
  snapshot: (library, input: { id: string; author: string }) => library.snapshot(input.id, input.author),
  takeUnwritten: (library, input: { id: string }) => library.takeUnwritten(input.id),
  bin: (library, input: { ids: string[] }) => library.setBinned(input.ids, true),
  restore: (library, input: { ids: string[] }) => library.setBinned(input.ids, false),
  findText: (library, { ids, ...query }: TextQuery & { ids: string[] }) => library.findText(ids, query),
  replaceText: (library, input: ReplaceInput) => library.replaceText(input),
  appendReceipt: (
    library,
    { id, entry, author, sent }: { id: string; entry: JournalEntry; author: string; sent?: Article },
  ) => library.appendReceipt(id, entry, author, sent),
  listVersions: (library, input: { id: string }) => library.versions.list(input.id),
  readVersion: (library, input: { id: string; version: number }) =>
    library.versions.read(input.id, input.version),
  nameVersion: (library, input: { id: string; version: number; name: string }) =>
    library.versions.name(input.id, input.version, input.name),
  keepVersion: (library, { id, ...as }: KeepAs & { id: string }) => library.versions.keep(id, as),
  keepOther: (library, { article, ...as }: KeepAs & { article: Article }) =>
    library.versions.keepOther(article, as),
  restoreVersion: (library, input: RestoreInput) => library.versions.restore(input),
  rememberLinks: (library, input: { links: LinkState[] }) => library.rememberLinks(input.links),
  freeSlug: (library, { id, slug }: { id: string; slug: string }) => ok(library.freeSlug(id, slug)),
  onSite: (library, input: { site: string }) => ok(library.onSite(input.site)),
  receiptsOn: (library, input: { site: string; after: string }) =>
    ok(library.receiptsOn(input.site, input.after)),
  asPublished: (library, input: { id: string; site: string }) =>
    library.versions.asPublished(input.id, input.site),
  putJob(library, input: { job: unknown }) {
    const job = OutboxJob.safeParse(input.job)
    if (!job.success) return fail('invalid', 'outbox.invalid', job.error.message)
    library.outbox.put(job.data)
    return ok({})
  },
  removeJob(library, input: { id: string }) {
    library.outbox.remove(input.id)
    return ok({})
  },
  listJobs: (library) => ok(library.outbox.list()),
  deliveries: (library, input: DeliveryCall) => answerDelivery(library.deliveries, input),
  notices: (library) => ok(library.notices()),
  replace(library, input: { backup: string }) {
    library.close()
    store = null
    try {
      return ok({ aside: replaceLibrary(folder, input.backup, now()) })
    } finally {
      store = openStore(folder, now)
    }
  },
  close(library) {
    library.close()
    store = null
    return ok({})
  },
}

const readers: { [M in Reading]: () => Promise<Handler> } = {
  async examine() {
    const { examine } = await import('../publish/examine')
    const { linkReplies } = await import('../../shared/article/reply')
    return (library, { id, ...asked }: Examination) => {
      const article = library.read(id)
      if (!article.ok) return article
      const find = (other: string) => {
        const known = library.read(other)
        return known.ok ? known.value : null
      }
      return ok(
        examine(linkReplies(article.value, asked.site.id, find), asked, {
          known: (urls) => library.known(article.value, urls),
          freeSlug: (wanted) => library.freeSlug(id, wanted).slug,
        }),
      )
    }
  },
  async addresses() {
    const { addressesOf } = await import('../publish/addresses')
    return (library, { id }: { id: string }) => {
      const article = library.read(id)
      return article.ok ? ok(addressesOf(article.value)) : article
    }
  },
}

const handlerOf = (method: WorkerMethod): Handler | Promise<Handler> =>
  method === 'examine' || method === 'addresses' ? readers[method]() : handlers[method]

function answer(handler: Handler, input: unknown): Result<unknown> {
  if (!store) return openingFault ?? fail('unexpected', 'library.closed', 'The library is closed.')
  try {
    return handler(store, input as never)
  } catch (error) {
    return isDamage(error) && reopen(store) ? again(handler, input) : storageFault(error, folder)
  }
}

/** Damage found while the library is open: it is set aside and salvaged now, and the call asked once more. */
function reopen(damaged: Store): boolean {
  try {
    damaged.close()
  } catch {
    // What could be written is written; the file is about to be set aside as it is.
  }
  store = null
  try {
    store = openStore(folder, now, { suspect: true, isGoingOn: true })
  } catch (error) {
    openingFault = storageFault(error, folder)
  }
  return store !== null
}

function again(handler: Handler, input: unknown): Result<unknown> {
  try {
    return store ? handler(store, input as never) : fail('damaged', 'library.damaged', 'Damaged.')
  } catch (error) {
    return storageFault(error, folder)
  }
}

const idle = createIdleWork(() => store)
idle.start()

function reply(id: number, handler: Handler, input: unknown): void {
  const answered: Answer = { id, result: answer(handler, input) }
  parentPort?.postMessage(answered)
}

// What needs no reading from the disk is answered in the order it came in.
parentPort?.on('message', ({ id, method, input }: Request) => {
  if (method === 'journal') idle.heard()
  const handler = handlerOf(method)
  if (typeof handler === 'function') reply(id, handler, input)
  else void handler.then((loaded) => reply(id, loaded, input))
})
