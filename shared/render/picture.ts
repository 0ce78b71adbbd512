import { type View, viewStyle } from '../pictures/view'
import { attribute, html, type Markup } from './markup'
import type { PictureFile, ShownPicture } from './pictures'

/** How wide a picture is drawn, as the `sizes` of HTML; it follows the measures in `styles/`. */
export const SIZES = {
  story: '(min-width: 100em) 44rem, (min-width: 46em) 41.25rem, calc(100vw - 2rem)',
  card: '(min-width: 48em) 11rem, 27vw',
  first: '(min-width: 48em) 44rem, calc(100vw - 2rem)',
} as const

/** A file narrower than this, in pixels, is not drawn as wide as the text: it would be a blur. */
const SMALL = 480

export interface PictureLook {
  readonly alt: string
  readonly sizes: string
  /** Seen at once: fetched first instead of when it comes near. */
  readonly eager?: boolean
}

export const srcset = (files: readonly PictureFile[]): string =>
  files.map(({ href, width }) => `${href} ${width}w`).join(', ')

/** The picture with every file there is of it. Its size stands beside it, so that nothing moves when it comes. */
export function renderPicture(shown: ShownPicture, { alt, sizes, eager }: PictureLook): Markup {
  const isSized = shown.width !== undefined && shown.height !== undefined
  const own = shown.files && shown.files.length > 0 ? shown.files : null
  const image = html`<img src="${shown.href}"${own && attribute('srcset', srcset(own))}${
    own && attribute('sizes', sizes)
  } alt="${alt}"${attribute('width', shown.width)}${attribute('height', shown.height)}${attribute(
    'class',
    isSized ? (Number(shown.width) < SMALL ? 'small' : '') : shown.view ? '' : 'unsized',
  )}${shown.view && attribute('style', inlineStyle(shown.view))}${
    eager ? html` fetchpriority="high"` : html` loading="lazy"`
  } decoding="async">`
  if (!shown.sources?.length) return image
  return html`<picture>${shown.sources.map(
    ({ type, files, media }) =>
      html`<source type="${type}"${attribute('media', media)} srcset="${srcset(files)}" sizes="${sizes}">`,
  )}${image}</picture>`
}

/** Asks for the picture before the page is read to it, at the size it will have, in the best format there is. */
export function renderPreload(shown: ShownPicture, sizes: string): Markup {
  const [best] = (shown.sources ?? []).filter(({ media }) => !media)
  if (!best) return html``
  return html`<link rel="preload" as="image" type="${best.type}" imagesrcset="${srcset(best.files)}" imagesizes="${sizes}" fetchpriority="high">
`
}

const inlineStyle = (view: View): string =>
  Object.entries(viewStyle(view))
    .map(([name, value]) => `${name}:${value}`)
    .join(';')
