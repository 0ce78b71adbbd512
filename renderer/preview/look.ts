/** Pages as wide as what they are read on, in CSS pixels; `paper` is A4. */
export const DEVICES = { phone: 390, tablet: 820, desk: 1280, paper: 794 } as const
export type Device = keyof typeof DEVICES
export const SCREENS = ['phone', 'tablet', 'desk'] as const satisfies readonly Device[]

/**
 * What is looked at: pages side by side, paper, what other places show, the page as it stands on the site, or a connected
 * site's own preview.
 */
export const VIEWS = ['pages', 'print', 'cards', 'live', 'site'] as const
export type PreviewView = (typeof VIEWS)[number]

/** How pages are shown; none of it is stored or published. */
export interface Look {
  readonly theme: 'light' | 'dark'
  readonly ads: 'on' | 'off' | 'outlined'
  /** The reader's step of A− and A+, 0 to 4; 1 is where a page starts. */
  readonly size: number
  /** `own` is what the article says. */
  readonly comments: 'own' | 'open' | 'closed'
}

export const FIRST_LOOK: Look = { theme: 'light', ads: 'on', size: 1, comments: 'own' }
export const LARGEST_SIZE = 4

/** Where a page is scrolled to: how far through which block of the story, so that other widths can follow. */
export interface Anchor {
  /** Block of the body, -1 for what is above it. */
  readonly index: number
  readonly part: number
}

/** A block of a page as it is compared with another page's. */
export interface Mark {
  readonly index: number
  readonly kind: 'added' | 'removed' | 'changed'
  /** The characters that changed. */
  readonly from?: number
  readonly to?: number
}
