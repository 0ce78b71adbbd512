import type { Article, Receipt } from '../../shared/article/article'
import type { Parcel } from '../../shared/publish/parcel'
import type { PublishStep, StepCount } from '../../shared/publish/progress'
import type { Rights } from '../../shared/publish/rights'
import type { SiteProfile } from '../../shared/publish/site'
import type { DraftOff, SitePreview } from '../../shared/publish/sitePreview'
import type { SiteTest } from '../../shared/publish/siteTest'
import type { Result } from '../../shared/result'
import type { MakeRenditions } from '../pictures/renditions/renditions'

/** A site with what only main knows of it. Secrets are held in memory, by the names of the target's own fields. */
export type ConfiguredSite = SiteProfile & {
  readonly folder: string
  readonly secrets: Readonly<Record<string, string>>
}

/** What a target may use while it works. It knows no window, no library and no settings. */
export interface TargetTools {
  /** The present instant, ISO 8601. */
  readonly now: () => string
  readonly signal: AbortSignal
  readonly report: (step: PublishStep, count?: StepCount) => void
  /**
   * Bytes of a library picture by its content address, without anything private of its file, and the extension its
   * kind goes by.
   */
  readonly picture: (hash: string) => Promise<Result<{ bytes: Uint8Array; kind: TargetPicture }>>
  /** Told of a picture that is read for the site: its content address and its bytes. */
  readonly file?: (name: string, bytes: number) => void
  /** Draws the files a page of ours shows of a picture; absent where nothing is drawn, as for a withdrawal. */
  readonly renditions?: MakeRenditions
}

export interface TargetPicture {
  readonly extension: string
  /** Its media type, `image/png`. */
  readonly type: string
  readonly isAnimated?: boolean
  /** Pixels; 0 when unknown. */
  readonly width: number
  readonly height: number
}

/** What a site shows of an article now. */
export interface Live {
  readonly state: Receipt['state']
  readonly remoteId: string
  readonly url: string
  /** Of the parcel it shows; empty when somebody has changed it on the site. */
  readonly contentHash: string
  readonly firstPublished: string
  readonly updated: string
  /** The site's own name for this version; empty where it has none. */
  readonly base: string
  readonly writtenOver?: WrittenOver | null
}

/** Somebody's version that ours has written over: by what its `base` ends with, and the sentence a receipt says of it. */
export interface WrittenOver {
  readonly version: string
  readonly said: string
}

/** An article as a site has it, for comparing and for taking over. */
export interface Pulled {
  readonly remoteId: string
  readonly url: string
  readonly base: string
  readonly state: Receipt['state']
  readonly updated: string
  readonly article: Article
  /** Its text in the version that was asked for; null or absent where the site does not keep that. */
  readonly was?: PulledText | null
}

export type PulledText = Pick<Article, 'headline' | 'standfirst' | 'body'>

/**
 * One configured site. Publishing twice is an update, never a second page; every call may be repeated after any
 * failure and ends in the same state.
 */
export interface Target {
  /** Can this site be written to? Does what a publication does, invisibly, and takes it back. */
  test(tools: TargetTools): Promise<Result<SiteTest>>
  /** What the account may do; absent where whoever gets in may do all. */
  rights?(tools: TargetTools): Promise<Result<Rights>>
  /** What the site shows of that article; null when it never had it. */
  read(articleId: string, tools: TargetTools): Promise<Result<Live | null>>
  /** Publishes or updates, reads back, and answers what is shown now. */
  publish(parcel: Parcel, previous: Receipt | null, tools: TargetTools): Promise<Result<Receipt>>
  /** Takes the article and every link to it off the site. */
  withdraw(articleId: string, previous: Receipt | null, tools: TargetTools): Promise<Result<Receipt>>
  /** The very page of an article, where the site is made of pages of ours; null where it has none. */
  page?(articleId: string, tools: TargetTools): Promise<Result<SitePage | null>>
  /**
   * The site's own text of an article, by the site's identifier, and with `version`, a `base`, what it was then. Absent where a
   * site can only be written to.
   */
  pull?(remoteId: string, tools: TargetTools, version?: string): Promise<Result<Pulled>>
  /**
   * Puts what the site's own preview of the article needs there, invisible to readers, and answers where it can be looked at.
   * Never changes anything that is out, promised or waiting for somebody; what it makes is the draft a later publication
   * uses. Absent where a site has no such preview.
   */
  preview?(parcel: Parcel, previous: Receipt | null, tools: TargetTools): Promise<Result<OnSite>>
  /** Ends a preview's address before its time, where it has a key. */
  endPreview?(key: string, tools: TargetTools): Promise<Result<null>>
  /**
   * Takes the draft off that previews have made, as long as it was never out and says word for word what Galley put there.
   */
  removeDraft?(articleId: string, tools: TargetTools): Promise<Result<DraftOff>>
  /** What the site has, the last change first, `POSTS_ON_PAGE` at a time. */
  list?(tools: TargetTools, asked: PostsAsked): Promise<Result<readonly Listed[]>>
}

/** A preview on a site, with what only main may know of it. */
export interface OnSite extends SitePreview {
  /** Where it is looked at; empty where it cannot be. */
  readonly link: string
  /** The page readers see now; empty where there is none. */
  readonly live: string
  /** What ends the preview before its time; empty where nothing does. */
  readonly key: string
}

export const POSTS_ON_PAGE = 50

/** Which of a site's posts are asked for: a page, counted from 1, of those whose text holds `search`. */
export interface PostsAsked {
  readonly page: number
  readonly search: string
}

/** A page as it lies on a site of ours. */
export interface SitePage {
  readonly html: string
  readonly styles: string
}

/** A post of a site, as a list shows it. */
export interface Listed {
  readonly remoteId: string
  readonly headline: string
  readonly state: string
  readonly url: string
  readonly updated: string
}
