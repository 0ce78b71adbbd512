import type { Article } from '../../shared/article/article'
import type { LinkState } from '../../shared/article/checks/links'
import type { Similar } from '../../shared/article/checks/similar'
import type { JournalEntry } from '../../shared/article/journal'
import type { OpenArticle } from '../../shared/ipc/contract'
import type { LibraryRow } from '../../shared/ipc/libraryRow'
import type { Notice } from '../../shared/ipc/notice'
import type { SearchAnswer } from '../../shared/ipc/searchContract'
import type { UndoBatch, UndoEvent } from '../../shared/ipc/undoContract'
import type { Result } from '../../shared/result'
import type { OnSite, ReceiptPage } from './onSite'
import type { QueueTables } from './queueTables'
import type { ListInput } from './rows'
import type { SearchInput } from './search'
import type { FreeSlug } from './slugs'
import type { TextChanges } from './textChanges'
import type { VersionCalls } from './versionCalls'
import type { CarriedVersion } from './versions'

export interface JournalInput {
  readonly id: string
  readonly after: number
  readonly batch: string
  readonly entries: readonly JournalEntry[]
  /** For the undo stack, which outlives a crash beside the journal. */
  readonly undo?: UndoBatch | undefined
}

/** The library on this thread: every call that changes something returns after its commit is on disk. */
export interface Store extends QueueTables {
  list(input: ListInput): Result<LibraryRow[]>
  rows(ids: readonly string[]): Result<LibraryRow[]>
  search(input: SearchInput): Result<SearchAnswer>
  /** Indexes for as long as this many milliseconds what waits for it; answers whether there is more. */
  catchUp(milliseconds: number): boolean
  /** `author` is who is at the desk, for the version that is kept. */
  /** `carried` are versions that come with it from another library, the oldest first. */
  add(article: Article, author?: string, carried?: readonly CarriedVersion[]): Result<OpenArticle>
  read(id: string): Result<Article>
  open(id: string): Result<OpenArticle>
  journal(input: JournalInput): Result<{ seq: number }>
  /** What can be undone in an article, as far as it is known. */
  undo(id: string): Result<{ events: UndoEvent[] }>
  /** Puts into the article what main kept of it while this thread was late. */
  takeUnwritten(id: string): Result<Record<string, never>>
  snapshot(id: string, author?: string): Result<{ seq: number }>
  setBinned(ids: readonly string[], binned: boolean): Result<Record<string, never>>
  findText: TextChanges['findText']
  replaceText: TextChanges['replaceText']
  /** `sent` is the article as it was sent, which is kept as a version: writing may have gone on since. */
  appendReceipt(
    id: string,
    entry: JournalEntry,
    author?: string,
    sent?: Article,
  ): Result<{ seq: number; article: Article }>
  /** Published articles that say much the same, and what is remembered of the addresses. */
  known(article: Article, urls: readonly string[]): { similar: Similar[]; links: LinkState[] }
  rememberLinks(links: readonly LinkState[]): Result<Record<string, never>>
  /** The wanted slug, or the next one that no other article has. */
  freeSlug(id: string, wanted: string): FreeSlug
  onSite(site: string): OnSite[]
  /** What that site shows or has shown, a page at a time; `after` is empty, then the `next` of the page before. */
  receiptsOn(site: string, after: string): ReceiptPage
  versions: VersionCalls
  notices(): Notice[]
  close(): void
}
