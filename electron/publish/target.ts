import type { Receipt } from '../../shared/article/article'
import type { Parcel } from '../../shared/publish/parcel'
import type { PublishStep, StepCount } from '../../shared/publish/progress'
import type { Result } from '../../shared/result'
import type { MakeRenditions } from '../pictures/renditions/renditions'

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
  readonly state: 'published' | 'withdrawn'
  readonly remoteId: string
  readonly url: string
  readonly contentHash: string
  readonly firstPublished: string
  readonly updated: string
}

/**
 * One configured site. Publishing twice is an update, never a second page; every call may be repeated after any
 * failure and ends in the same state.
 */
export interface Target {
  /** Can this site be written to? Changes nothing. */
  test(tools: TargetTools): Promise<Result<Record<string, never>>>
  /** What the site shows of that article; null when it never had it. */
  read(articleId: string, tools: TargetTools): Promise<Result<Live | null>>
  /** Publishes or updates, reads back, and answers what is shown now. */
  publish(parcel: Parcel, previous: Receipt | null, tools: TargetTools): Promise<Result<Receipt>>
  /** Takes the article and every link to it off the site. */
  withdraw(articleId: string, previous: Receipt | null, tools: TargetTools): Promise<Result<Receipt>>
}
