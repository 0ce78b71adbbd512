import { createHash } from 'node:crypto'
import { cropFor, type Framing, type Shape } from '../../../shared/pictures/framing'
import type { PictureUse } from '../../../shared/render/pictures'

export type Format = 'avif' | 'webp' | 'jpeg'

/** One file to make: a part of the upright original, in its pixels, at a width and in a format. */
export interface Recipe {
  readonly left: number
  readonly top: number
  /** Of the part, in pixels of the original. */
  readonly cutWidth: number
  readonly cutHeight: number
  readonly width: number
  readonly height: number
  readonly format: Format
}

/** Raised when the same recipe would make another file: quality, order of work, engine. */
const VERSION = 1

/**
 * Widths in pixels. A text is 704 wide at most and a phone 430 at three pixels each, so that 1600 serves both sharp;
 * lists are half of that.
 */
const WIDTHS: Readonly<Record<PictureUse, readonly number[]>> = {
  story: [480, 800, 1200, 1600],
  card: [480, 800, 1200],
  share: [1200],
}

/** AVIF and WebP for readers, JPEG for everybody else; programs that show links read JPEG for certain. */
const FORMATS: Readonly<Record<PictureUse, readonly Format[]>> = {
  story: ['avif', 'webp', 'jpeg'],
  card: ['avif', 'webp', 'jpeg'],
  share: ['jpeg'],
}

export const EXTENSIONS: Readonly<Record<Format, string>> = { avif: 'avif', webp: 'webp', jpeg: 'jpg' }

/** Every file a use of the picture wants, widest last. Nothing is drawn larger than the original has it. */
export function recipesFor(
  size: { readonly width: number; readonly height: number },
  wish: { readonly use: PictureUse; readonly framing: Framing; readonly shape?: Shape | undefined },
): Recipe[] {
  const part = wish.shape && cropFor(wish.shape, size, wish.framing)
  const left = part ? Math.round(part.x * size.width) : 0
  const top = part ? Math.round(part.y * size.height) : 0
  const cutWidth = part
    ? Math.max(1, Math.min(size.width - left, Math.round(part.width * size.width)))
    : size.width
  const cutHeight = part
    ? Math.max(1, Math.min(size.height - top, Math.round(part.height * size.height)))
    : size.height
  const cut = { left, top, cutWidth, cutHeight }
  return widthsFor(wish.use, cutWidth).flatMap((width) =>
    FORMATS[wish.use].map((format) => ({
      ...cut,
      width,
      height: Math.max(1, Math.round((width * cutHeight) / cutWidth)),
      format,
    })),
  )
}

function widthsFor(use: PictureUse, most: number): number[] {
  const wanted = WIDTHS[use]
  const widths = wanted.filter((width) => width <= most)
  // The original's own width where it lies between two of them: not less sharp than it could be.
  if (widths.length < wanted.length && most > (widths.at(-1) ?? 0) * 1.1) widths.push(most)
  return widths
}

/** The recipe's name, the same for the same file: what it is kept under, and a part of its name on a site. */
export function recipeName(recipe: Recipe): string {
  const { left, top, cutWidth, cutHeight, width, height, format } = recipe
  const cut = [VERSION, left, top, cutWidth, cutHeight, height].join('-')
  return `${width}-${createHash('sha256').update(cut).digest('hex').slice(0, 8)}.${EXTENSIONS[format]}`
}
