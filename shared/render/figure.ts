import { safeHref } from '../body/safeHref'
import { html, type Markup } from './markup'
import { renderPicture, SIZES } from './picture'
import type { ShownPicture } from './pictures'
import type { SiteWords } from './words'

export interface FigureText {
  readonly src: string
  readonly alt: string
  readonly caption: string
  readonly credit: string
}

/**
 * A picture with its caption and credit. A picture the site has no copy of is named and linked instead of loaded:
 * a page of ours asks nobody else for anything.
 */
export function renderFigure(
  text: FigureText,
  shown: ShownPicture | null,
  words: SiteWords,
  options: { eager?: boolean; className?: string; sizes?: string } = {},
): Markup {
  const credit = text.credit && html`<span class="credit">${words.photo}: ${text.credit}</span>`
  const caption =
    (text.caption || text.credit) &&
    html`<figcaption>${text.caption && html`<span class="caption">${text.caption}</span> `}${credit}</figcaption>`
  const name = options.className ?? 'figure'
  if (shown) {
    const picture = renderPicture(shown, {
      alt: text.alt,
      sizes: options.sizes ?? SIZES.story,
      eager: options.eager ?? false,
    })
    return html`<figure class="${name}">${picture}${caption}</figure>`
  }
  // Without the picture its caption would speak of nothing; the receipt says that it is missing.
  const href = safeHref(text.src)
  if (!href) return html``
  return html`<figure class="${name} figure-elsewhere"><p><a href="${href}" rel="noopener external">${words.pictureElsewhere}${
    text.alt && `: ${text.alt}`
  }</a></p>${caption}</figure>`
}
