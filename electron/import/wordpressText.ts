import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

type Piece = DefaultTreeAdapterTypes.ChildNode

const textOf = (piece: Piece): string => {
  if (piece.nodeName === '#text') return 'value' in piece ? piece.value : ''
  return 'childNodes' in piece ? piece.childNodes.map(textOf).join('') : ''
}

/** What a reader sees of a title, a label or an excerpt: WordPress keeps them as HTML, with signs spelt out. */
export const shownText = (html: string): string =>
  parseFragment(html).childNodes.map(textOf).join('').replace(/\s+/g, ' ').trim()

/** Where no excerpt was written, WordPress answers the beginning of the text: that is no standfirst. */
export function isCutFrom(excerpt: string, html: string): boolean {
  const said = shownText(excerpt).replace(/\s*(\[…\]|…|\[\.\.\.\])$/u, '')
  return said !== '' && shownText(html).startsWith(said)
}

const SHORTCODE =
  /\[caption\b[^\]]{0,1000}\]([\s\S]{0,4000}?)\[\/caption\]|\[gallery\b([^\]]{0,1000})\]|\[embed\b[^\]]{0,300}\]([^[\]\s]{1,2000})\[\/embed\]/g
const PICTURE = /<img\b[^>]{0,2000}>/

/**
 * What the older editor keeps as signs of its own, as the page it would be: pictures with their captions, galleries (by
 * the numbers of their pictures), players. Signs of plugins stay as they are, for somebody to see.
 */
export const withoutShortcodes = (html: string, pictures: ReadonlyMap<string, string>): string =>
  html.replace(
    SHORTCODE,
    (whole, captioned: string | undefined, gallery: string | undefined, address: string | undefined) => {
      if (address !== undefined) return `\n\n${address}\n\n`
      if (captioned !== undefined) {
        const picture = PICTURE.exec(captioned)?.[0]
        if (!picture) return whole
        const caption = captioned.replace(PICTURE, '').replace(/<\/?a\b[^>]{0,2000}>/g, '')
        return figure(picture, caption.trim())
      }
      const ids = /ids=["']?([\d,\s]{1,2000})/.exec(gallery ?? '')?.[1]?.split(',') ?? []
      const known = ids.flatMap((id) => pictures.get(id.trim()) ?? [])
      return known.length > 0 ? known.map((src) => figure(`<img src="${src}" alt="">`, '')).join('') : whole
    },
  )

const figure = (picture: string, caption: string): string =>
  `\n\n<figure>${picture}${caption ? `<figcaption>${caption}</figcaption>` : ''}</figure>\n\n`
