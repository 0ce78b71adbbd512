import { type Article, ArticleId, blankArticle } from '../../shared/article/article'
import type { LinkState } from '../../shared/article/checks/links'
import type { JournalEntry } from '../../shared/article/journal'
import type { Services } from '../../shared/ipc/contract'
import type { Notice } from '../../shared/ipc/notice'
import { ok, type Result } from '../../shared/result'
import type { VersionInfo } from '../../shared/versions/version'
import type { Examination, Examined } from '../publish/examine'
import { type DeliveryLog, deliveryLog } from './deliveryCalls'
import type { OnSite, ReceiptPage } from './onSite'
import type { OutboxJob } from './outbox'
import { createUnwritten } from './unwritten'
import type { CarriedVersion } from './versions'
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
  /** The layout a new article starts with, where the text itself asks for none. */
  readonly layout?: () => Article['layout']
  /** A line for whoever looks after the computer. */
  readonly log: (line: string) => void
}

export interface Library {
  readonly library: Services['library']
  readonly articles: Services['articles']
  readonly versions: Services['versions']
  add(article: Article, carried?: readonly CarriedVersion[]): ReturnType<Services['articles']['open']>
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
  /** The checks of a stored article, and what is to be sent of it. */
  examine(asked: Examination): Promise<Result<Examined>>
  /** The web addresses a stored article leads to, each once. */
  addresses(id: string): Promise<Result<string[]>>
  rememberLinks(links: readonly LinkState[]): Promise<Result<unknown>>
  /** The articles a site has, by what the site calls them. */
  onSite(site: string): Promise<Result<OnSite[]>>
  /** What that site shows or has shown, a page at a time. */
  receiptsOn(site: string, after: string): Promise<Result<ReceiptPage>>
  /** The article as it went out to that site. */
  asPublished(id: string, site: string): Promise<Result<Article>>
  readonly outbox: {
    put(job: OutboxJob): Promise<Result<unknown>>
    remove(id: string): Promise<Result<unknown>>
    list(): Promise<Result<OutboxJob[]>>
  }
  readonly deliveries: DeliveryLog
  notices(): Promise<Notice[]>
  /** Puts a backup in the library's place; answers the name under which the present one is kept beside it. */
  replace(backup: string): Promise<Result<{ aside: string }>>
  close(): Promise<void>
}

/** The library, on its worker thread. Main's own thread only passes messages. */
export function createLibrary(options: LibraryOptions): Library {
  const { folder, worker, newId, now, author, changed, layout, log } = options
  const { ask, end } = callWorker(worker, folder, log)
  const unwritten = createUnwritten(folder, log)

  async function announced<T>(ids: string[], answer: Promise<Result<T>>): Promise<Result<T>> {
    const result = await answer
    if (result.ok) changed(ids)
    return result
  }

  const add = (article: Article, carried: readonly CarriedVersion[] = []) =>
    announced([article.id], ask<never>('add', { article, author: author(), carried }))
  const laidOut = (article: Article): Article =>
    article.layout === 'standard' && layout ? { ...article, layout: layout() } : article

  return {
    library: {
      list: (input) => ask('list', input),
      create: ({ language, start }) =>
        add({ ...laidOut(blankArticle({ id: ArticleId.parse(newId()), now: now(), language })), ...start }),
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
      async open({ id }) {
        if (await unwritten.isHeld(id)) {
          const taken = await ask('takeUnwritten', { id })
          if (taken.ok) unwritten.taken(id)
        }
        return ask('open', { id })
      },
      async journal(input) {
        unwritten.sent(input)
        const written = await ask<{ seq: number }>('journal', input)
        unwritten.answered(input, written.ok)
        return written
      },
      async hold(input) {
        await unwritten.hold(input)
        return ok({})
      },
      undo: (input) => ask('undo', input),
      freeSlug: (input) => ask('freeSlug', input),
      snapshot: ({ id }) => announced([id], ask('snapshot', { id, author: author() })),
    },
    versions: {
      list: (input) => ask('listVersions', input),
      read: (input) => ask('readVersion', input),
      name: (input) => ask('nameVersion', input),
      keep: (input) => ask('keepVersion', { ...input, author: author() }),
    },
    add: (article, carried) => add(laidOut(article), carried),
    read: (id) => ask('read', { id }),
    appendReceipt: (id, entry, sent) =>
      announced([id], ask('appendReceipt', { id, entry, author: author(), sent })),
    keepLoser: (article, site) => ask('keepOther', { article, cause: 'conflict', author: '', site }),
    keepReading: (article) => ask('keepOther', { article, cause: 'intake', author: author() }),
    examine: (asked) => ask('examine', asked),
    addresses: (id) => ask('addresses', { id }),
    rememberLinks: (links) => ask('rememberLinks', { links }),
    onSite: (site) => ask('onSite', { site }),
    receiptsOn: (site, after) => ask('receiptsOn', { site, after }),
    asPublished: (id, site) => ask('asPublished', { id, site }),
    outbox: {
      put: (job) => ask('putJob', { job }),
      remove: (id) => ask('removeJob', { id }),
      list: () => ask('listJobs', {}),
    },
    deliveries: deliveryLog((call) => ask('deliveries', call)),
    async notices() {
      const result = await ask<Notice[]>('notices', {})
      return result.ok ? result.value : [{ code: result.fault.code, values: {} }]
    },
    replace: (backup) => announced([], ask('replace', { backup })),
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
    formerSlugs: undefined,
    status: 'draft',
    receipts: [],
    corrections: [],
    replies: undefined,
    replyTo: undefined,
    schedule: '',
    stamps: { created: now, firstPublished: '', updated: now },
  }
}
