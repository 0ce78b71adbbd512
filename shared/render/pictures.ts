import type { Framing, Shape } from '../pictures/framing'
import type { View } from '../pictures/view'

/** One file of a picture and its width in pixels. */
export interface PictureFile {
  readonly href: string
  readonly width: number
}

/** The same picture in another format, or for readers who asked for something else than the first. */
export interface PictureSource {
  readonly type: string
  readonly files: readonly PictureFile[]
  /** A media query, as `(prefers-reduced-motion: reduce)`. */
  readonly media?: string | undefined
}

/** A picture as a page can show it. Width and height are pixels of the file itself. */
export interface ShownPicture {
  readonly href: string
  readonly width?: number | undefined
  readonly height?: number | undefined
  /** Every width of the format of `href`, for a reader's program to choose from. */
  readonly files?: readonly PictureFile[] | undefined
  /** Better formats, the best first. */
  readonly sources?: readonly PictureSource[] | undefined
  /** Where there is only the uncut original, as in a preview: what is to be seen of it. Sites have files instead. */
  readonly view?: View | undefined
}

/** What a picture is wanted for: in the text; in a list (`card`); for other sites' previews of the page (`share`). */
export type PictureUse = 'story' | 'card' | 'share'

export interface PictureWish {
  readonly use: PictureUse
  readonly framing: Framing
  /** The shape it is wanted in; its own where absent. */
  readonly shape?: Shape | undefined
}

/**
 * Finds the files of a library picture; null when the page has none, so that nothing is loaded from elsewhere.
 * Without a wish it is the whole picture for the text.
 */
export type Pictures = (src: string, wish?: PictureWish) => ShownPicture | null

export const noPictures: Pictures = () => null

/** The picture as its article wants it in the text. */
export const inStory = (framing: Framing): PictureWish => ({ use: 'story', framing, shape: framing.shape })
