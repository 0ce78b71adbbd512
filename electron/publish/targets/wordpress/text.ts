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
import { classed } from './blockMarkup'
import { blocksOf } from './blocks'
import { asClassic } from './classicText'
import { mark, type PostText } from './marker'
import type { SiteMedia } from './media'
import { slotTemplates } from './slots'

export interface TextOptions {
  readonly options: SiteOptions
  readonly media: (src: string) => SiteMedia | null
  /** True when the post's author field already names who wrote it. */
  readonly hasAuthor: boolean
  readonly report: (what: string) => void
}

/**
 * Title, excerpt and block markup of an article, or plain HTML where the site asks for it. What WordPress has no field for (dateline, names, source, the note
 * of a correction) stands in the text as paragraphs with classes of their own, for the theme to dress.
 */
export function postText(parcel: Parcel, given: TextOptions): PostText {
  const { article, site } = parcel
  const words = siteWords(site.language)
  const replies = replyLines(article, words)
  const ads = placeAds(article, site)
  const template = slotTemplates(String(given.options.adSlots ?? ''), site.inventory)
  const around = (position: 'after-headline' | 'after-story') =>
    ads.at[position].map(({ name }) => template(name))
  const doc = readBody(article.body)
  if (!doc) given.report('The body could not be read and was not sent.')
  const story = doc
    ? blocksOf(doc, {
        words,
        media: given.media,
        slot: (name) => (ads.inStory(name) ? template(name) : ''),
        slotAfter: ads.after,
        report: given.report,
      })
    : []
  const dateline = datelineText(article.dateline, article.language)
  const names = given.hasAuthor ? '' : printBylines(article.bylines, words)
  const sources = String(renderSources(article, words)).trim()
  const blocks = [
    ...around('after-headline'),
    dateline && classed('dateline', escapeText(dateline)),
    names && classed('byline', escapeText(names)),
    replies.replyTo && classed('reply-to', replies.replyTo),
    ...story,
    sources && classed('article-source', inner(sources)),
    ...article.corrections.map(({ text, at }) =>
      classed('correction', `${words.corrections} ${at.slice(0, 10)}: ${escapeText(text)}`),
    ),
    ...replies.replies.map((one) => classed('reply', one)),
    ...around('after-story'),
  ]
  if (article.kicker) given.report('WordPress has no field for the kicker; it was not sent.')
  const write = given.options.classic === true ? asClassic : (markup: string) => markup
  const text: PostText = {
    title: article.headline,
    excerpt: article.standfirst,
    content: blocks
      .map(write)
      .filter((one) => one !== '')
      .join('\n\n'),
  }
  return { ...text, content: mark(text, article.id, parcel.contentHash) }
}

/** What stands inside the one paragraph of some markup of ours. */
const inner = (paragraph: string): string => paragraph.replace(/^<p[^>]{0,200}>/, '').replace(/<\/p>$/, '')
