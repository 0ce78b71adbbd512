import { parentPort, workerData } from 'node:worker_threads'
import type { Article } from '../../shared/article/article'
import type { LinkState } from '../../shared/article/checks/links'
import type { JournalEntry } from '../../shared/article/journal'
import type { TextQuery } from '../../shared/article/replaceText'
import { fail, ok, type Result } from '../../shared/result'
import type { Examination } from '../publish/examine'
import type { Answer, Request, WorkerMethod } from './messages'
import { OutboxJob } from './outbox'
import { replaceLibrary } from './replace'
import { isDamage, storageFault } from './storageFault'
import { type JournalInput, openStore, type Store } from './store'
import type { ReplaceInput } from './textChanges'

const { folder } = workerData as { folder: string }
const now = () => new Date().toISOString()

let store: Store | null = null
let openingFault: Result<never> | null = null
try {
  store = openStore(folder, now)
} catch (error) {
  openingFault = storageFault(error, folder)
}

type Handler = (store: Store, input: never) => Result<unknown>
type Handlers = { [M in Exclude<WorkerMethod, Reading>]: Handler }
/** What reads a whole text. Its code knows every block and is read when it is first asked for: the list comes first. */
type Reading = 'examine' | 'addresses'

const handlers: Handlers = {
  list: (library, input: { binned: boolean }) => library.list(input),
  add: (library, input: { article: Article }) => library.add(input.article),
  read: (library, input: { id: string }) => library.read(input.id),
  open: (library, input: { id: string }) => library.open(input.id),
  journal: (library, input: JournalInput) => library.journal(input),
  snapshot: (library, input: { id: string }) => library.snapshot(input.id),
  bin: (library, input: { ids: string[] }) => library.setBinned(input.ids, true),
  restore: (library, input: { ids: string[] }) => library.setBinned(input.ids, false),
  findText: (library, { ids, ...query }: TextQuery & { ids: string[] }) => library.findText(ids, query),
  replaceText: (library, input: ReplaceInput) => library.replaceText(input),
  appendReceipt: (library, input: { id: string; entry: JournalEntry }) =>
    library.appendReceipt(input.id, input.entry),
  rememberLinks: (library, input: { links: LinkState[] }) => library.rememberLinks(input.links),
  freeSlug: (library, { id, slug }: { id: string; slug: string }) => ok(library.freeSlug(id, slug)),
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
    return (library, { id, ...asked }: Examination) => {
      const article = library.read(id)
      if (!article.ok) return article
      return ok(
        examine(article.value, asked, {
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
    store = openStore(folder, now, true)
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

function reply(id: number, handler: Handler, input: unknown): void {
  const answered: Answer = { id, result: answer(handler, input) }
  parentPort?.postMessage(answered)
}

// What needs no reading from the disk is answered in the order it came in.
parentPort?.on('message', ({ id, method, input }: Request) => {
  const handler = handlerOf(method)
  if (typeof handler === 'function') reply(id, handler, input)
  else void handler.then((loaded) => reply(id, loaded, input))
})
