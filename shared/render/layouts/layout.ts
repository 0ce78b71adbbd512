import type { Picture } from '../../article/article'
import type { Markup } from '../markup'
import type { PictureWish } from '../pictures'

/** The parts of a story's page, each already drawn; empty where the story has none. A layout only puts them in order. */
export interface StoryParts {
  /** Attributes of the one element that holds the story. */
  readonly story: Markup
  readonly rubrics: Markup
  readonly kicker: Markup
  readonly headline: Markup
  readonly standfirst: Markup
  /** Names alone, and everything else that says where and when. */
  readonly bylines: Markup
  readonly dateline: Markup
  readonly stamps: Markup
  /** Text size, sharing, printing: drawn for readers with scripts only. */
  readonly controls: Markup
  readonly lead: Markup
  readonly body: Markup
  /** Sources, corrections, tags. */
  readonly end: Markup
  readonly comments: Markup
  readonly ads: Readonly<Record<'aboveHeadline' | 'afterHeadline' | 'afterStory' | 'side', Markup>>
}

/** How a page is composed: one template over the parts, the rules it adds to the stylesheet, and what it asks of the lead. */
export interface PageLayout {
  readonly compose: (parts: StoryParts) => Markup
  readonly styles: string
  readonly lead: {
    readonly wish: (picture: Picture) => PictureWish
    /** How wide it is drawn, as `sizes` of HTML. */
    readonly sizes: string
  }
}
