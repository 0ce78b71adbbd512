import { placeAds } from '../../../../shared/ads/placement'
import type { Parcel } from '../../../../shared/publish/parcel'
import type { SiteOptions } from '../../../../shared/publish/site'
import { printBylines } from '../../../../shared/render/bylines'
import { datelineText } from '../../../../shared/render/datelineText'
import { escapeText } from '../../../../shared/render/markup'
import { readBody } from '../../../../shared/render/readBody'
import { replyLines } from '../../../../shared/render/replies'
import { renderSources } from '../../../../shared/render/sources'
import { siteWords } from '../../../../shared/render/words'
import { drawBody } from './drawn'
import { htmlCard, type LexicalNode, writeLexical } from './lexical'
import type { SiteImage } from './media'
import { slotCards } from './slots'
import { classed } from './sourceLine'
import { blocksOf } from './toLexical'

export interface DocumentOptions {
  readonly options: SiteOptions
  readonly media: (src: string) => SiteImage | null
  /** True when the post's authors already name who wrote it. */
  readonly hasAuthors: boolean
  readonly report: (what: string) => void
}

/**
 * The Lexical document of an article. What Ghost has no field for (dateline, names, source, the note of a correction)
 * stands in the text as paragraphs with classes of their own, for the theme to dress.
 */
export function postDocument(parcel: Parcel, given: DocumentOptions): string {
  const { article, site } = parcel
  const { media, report } = given
  const words = siteWords(site.language)
  const replies = replyLines(article, words)
  const ads = placeAds(article, site)
  const slot = slotCards(String(given.options.adSlots ?? ''), site.inventory)
  const around = (position: 'after-headline' | 'after-story') =>
    ads.at[position].map(({ name }) => slot(name))
  const line = (className: string, inside: string) =>
    inside === '' ? null : htmlCard(classed(className, inside))
  const doc = readBody(article.body)
  if (!doc) report('The body could not be read and was not sent.')
  const drawn = drawBody(article, { words, media, report })
  const story = doc
    ? blocksOf(doc, {
        words,
        media,
        slot: (name) => (ads.inStory(name) ? slot(name) : null),
        slotAfter: ads.after,
        drawn: drawn.block,
      })
    : []
  const names = given.hasAuthors ? '' : printBylines(article.bylines, words)
  const blocks: (LexicalNode | null)[] = [
    ...around('after-headline'),
    line('dateline', escapeText(datelineText(article.dateline, article.language))),
    line('byline', escapeText(names)),
    line('reply-to', replies.replyTo),
    ...story,
    drawn.citations === '' ? null : htmlCard(drawn.citations),
    line('article-source', inner(String(renderSources(article, words)).trim())),
    ...article.corrections.map(({ text, at }) =>
      line('correction', `${words.corrections} ${at.slice(0, 10)}: ${escapeText(text)}`),
    ),
    ...replies.replies.map((one) => line('reply', one)),
    ...around('after-story'),
  ]
  if (article.kicker) report('Ghost has no field for the kicker; it was not sent.')
  return writeLexical(blocks.filter((one) => one !== null))
}

/** What stands inside the one paragraph of some markup of ours. */
const inner = (paragraph: string): string => paragraph.replace(/^<p[^>]{0,200}>/, '').replace(/<\/p>$/, '')
