/** A picture as a page can show it. Width and height are pixels of the file itself. */
export interface ShownPicture {
  readonly href: string
  readonly width?: number
  readonly height?: number
}

/** Finds the file of a library picture; null when the page has none, so that nothing is loaded from elsewhere. */
export type Pictures = (src: string) => ShownPicture | null

export const noPictures: Pictures = () => null
