import { type Article, ArticleId, blankArticle } from '../../shared/article/article'
import type { LinkState } from '../../shared/article/checks/links'
import type { Similar } from '../../shared/article/checks/similar'
import type { JournalEntry } from '../../shared/article/journal'
import type { Notice, Services } from '../../shared/ipc/contract'
import type { Result } from '../../shared/result'
import type { VersionInfo } from '../../shared/versions/version'
import type { OutboxJob } from './outbox'
import { callWorker } from './workerCalls'

export interface LibraryOptions {
  /** Folder that holds `library.db`. This process must be the only one to use it. */
  readonly folder: string
  /** The bundled worker, `library.worker.js`. */
  readonly worker: string | URL
  readonly newId: () => string
  readonly now: () => string
  /** Who is at the desk, as they call themselves; may be empty. */
  readonly author: () => string
  /** Told after every change of what the list shows. */
  readonly changed: (ids: string[]) => void
  /** A line for whoever looks after the computer. */
  readonly log: (line: string) => void
}

export interface Library {
  readonly library: Services['library']
  readonly articles: Services['articles']
  readonly versions: Services['versions']
  add(article: Article): ReturnType<Services['articles']['open']>
  read(id: string): Promise<Result<Article>>
  /** `sent` is the article as it went out; it is kept as a version. */
  appendReceipt(
    id: string,
    entry: JournalEntry,
    sent?: Article,
  ): Promise<Result<{ seq: number; article: Article }>>
  /** Keeps the side that gave way in a conflict, as a version of the article whose id it carries. */
  keepLoser(article: Article, site: string): Promise<Result<VersionInfo>>
  /** Keeps an article as it was read from its original, where the library has one of that id. */
  keepReading(article: Article): Promise<Result<VersionInfo>>
  /** Published articles that say much the same as this one, and what is remembered of these addresses. */
  known(id: string, urls: readonly string[]): Promise<Result<{ similar: Similar[]; links: LinkState[] }>>
  rememberLinks(links: readonly LinkState[]): Promise<Result<unknown>>
  readonly outbox: {
    put(job: OutboxJob): Promise<Result<unknown>>
    remove(id: string): Promise<Result<unknown>>
    list(): Promise<Result<OutboxJob[]>>
  }
  notices(): Promise<Notice[]>
  close(): Promise<void>
}

/** The library, on its worker thread. Main's own thread only passes messages. */
export function createLibrary(options: LibraryOptions): Library {
  const { folder, worker, newId, now, author, changed, log } = options
  const { ask, end } = callWorker(worker, folder, log)

  async function announced<T>(ids: string[], answer: Promise<Result<T>>): Promise<Result<T>> {
    const result = await answer
    if (result.ok) changed(ids)
    return result
  }

  const add = (article: Article) => announced([article.id], ask<never>('add', { article, author: author() }))

  return {
    library: {
      list: (input) => ask('list', input),
      create: ({ language, start }) =>
        add({ ...blankArticle({ id: ArticleId.parse(newId()), now: now(), language }), ...start }),
      rows: (input) => ask('rows', input),
      search: (input) => ask('search', input),
      async duplicate({ id }) {
        const original = await ask<Article>('read', { id })
        return original.ok ? add(copyOf(original.value, ArticleId.parse(newId()), now())) : original
      },
      bin: ({ ids }) => announced(ids, ask('bin', { ids })),
      restore: ({ ids }) => announced(ids, ask('restore', { ids })),
      findText: (input) => ask('findText', input),
      replaceText: (input) => announced([input.id], ask('replaceText', input)),
    },
    articles: {
      open: ({ id }) => ask('open', { id }),
      journal: (input) => ask('journal', input),
      snapshot: ({ id }) => announced([id], ask('snapshot', { id, author: author() })),
    },
    versions: {
      list: (input) => ask('listVersions', input),
      read: (input) => ask('readVersion', input),
      name: (input) => ask('nameVersion', input),
      keep: (input) => ask('keepVersion', { ...input, author: author() }),
    },
    add,
    read: (id) => ask('read', { id }),
    appendReceipt: (id, entry, sent) =>
      announced([id], ask('appendReceipt', { id, entry, author: author(), sent })),
    keepLoser: (article, site) => ask('keepOther', { article, cause: 'conflict', author: '', site }),
    keepReading: (article) => ask('keepOther', { article, cause: 'intake', author: author() }),
    known: (id, urls) => ask('known', { id, urls }),
    rememberLinks: (links) => ask('rememberLinks', { links }),
    outbox: {
      put: (job) => ask('putJob', { job }),
      remove: (id) => ask('removeJob', { id }),
      list: () => ask('listJobs', {}),
    },
    async notices() {
      const result = await ask<Notice[]>('notices', {})
      return result.ok ? result.value : [{ code: result.fault.code, values: {} }]
    },
    close: end,
  }
}

/** A copy is a new draft: it was never published and carries no receipts. */
function copyOf(article: Article, id: ArticleId, now: string): Article {
  return {
    ...article,
    id,
    slug: '',
    work: undefined,
    status: 'draft',
    receipts: [],
    corrections: [],
    schedule: '',
    stamps: { created: now, firstPublished: '', updated: now },
  }
}
