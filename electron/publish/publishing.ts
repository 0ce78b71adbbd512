import type { Article } from '../../shared/article/article'
import type { LinkState } from '../../shared/article/checks/links'
import type { JournalEntry } from '../../shared/article/journal'
import type { HouseRules } from '../../shared/article/rules'
import type { SlugSchemes } from '../../shared/article/slugSchemes'
import type { EventName } from '../../shared/ipc/channels'
import type { EventPayload } from '../../shared/ipc/contract'
import type { Job } from '../../shared/publish/job'
import type { SiteProfile } from '../../shared/publish/site'
import type { Result } from '../../shared/result'
import type { Archive } from '../archive/archive'
import type { DeliveryLog } from '../library/deliveryCalls'
import type { Pictures } from '../pictures/pictures'
import type { Examination, Examined } from './examine'
import type { ConfiguredSite, Target } from './target'

/** Where jobs are kept, so that a publication survives the app being killed. */
export interface Outbox {
  put(job: Job): Promise<Result<unknown>>
  remove(id: string): Promise<Result<unknown>>
  /** As stored; the caller checks the shape. */
  list(): Promise<Result<readonly unknown[]>>
}

/** What publishing needs of the library, and nothing more. */
export interface PublishLibrary {
  read(id: string): Promise<Result<Article>>
  add(article: Article): Promise<Result<unknown>>
  /** `sent` is the article as it went out. */
  appendReceipt(
    id: string,
    entry: JournalEntry,
    sent?: Article,
  ): Promise<Result<{ seq: number; article: Article }>>
  /** Keeps the site's version before it is written over; a shelf that keeps no versions has none. */
  readonly keepLoser?: (article: Article, site: string) => Promise<Result<unknown>>
  /** The articles a site has, by what the site calls them; a shelf that does not know has none. */
  readonly onSite?: (site: string) => Promise<Result<readonly { remoteId: string; articleId: string }[]>>
  /** The checks of a stored article, and what is to be sent of it. */
  examine(asked: Examination): Promise<Result<Examined>>
  /** The web addresses a stored article leads to, each once. */
  addresses(id: string): Promise<Result<string[]>>
  rememberLinks(links: readonly LinkState[]): Promise<Result<unknown>>
  readonly outbox: Outbox
  readonly deliveries: DeliveryLog
}

export interface PublishDependencies {
  readonly library: PublishLibrary
  readonly archive: Archive
  readonly settings: {
    get(): {
      readonly sites: readonly SiteProfile[]
      readonly rules: HouseRules
      readonly slugSchemes: SlugSchemes
    }
    folderOf(site: string): string
    setFolder(site: string, folder: string): Result<Record<string, never>>
  }
  /** Tries addresses, in the order they come in. */
  readonly tryLinks: (urls: readonly string[]) => Promise<LinkState[]>
  /** What a site's target signs in with, by the names of its fields. */
  readonly secretsOf: (site: SiteProfile) => Readonly<Record<string, string>>
  readonly pictures: Pick<Pictures, 'read'>
  readonly now: () => string
  readonly newId: () => string
  readonly emit: <E extends EventName>(event: E, payload: EventPayload<E>) => void
  readonly openInBrowser: (address: string) => Promise<void>
  /** Null when the person changed their mind. */
  readonly chooseFolder: () => Promise<string | null>
  /** Where to write the delivery log; null when the person changed their mind. */
  readonly chooseLog: (name: string, extension: 'csv' | 'jsonl') => Promise<string | null>
  /** How a site's target is made; the app passes `targetWorker`, which keeps its work off the main thread. */
  readonly targets: (site: ConfiguredSite) => Target
}
