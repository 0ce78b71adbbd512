import { shownText, withoutShortcodes } from './wordpressText'
import { decodeXml } from './xml'

/** A post as a site's export tells of it. */
export interface ExportedPost {
  /** The post's own name on its site, the same in every export. */
  readonly key: string
  /** What it is called in the library, where its key and day do not say it. */
  readonly id?: string
  readonly title: string
  readonly link: string
  readonly slug: string
  readonly html: string
  /** Its text stands in the file in a way that cannot be read; it is not taken in empty. */
  readonly isUnread?: boolean
  readonly standfirst: string
  /** In their order, by the names that are shown. */
  readonly authors: readonly string[]
  readonly rubrics: readonly string[]
  readonly tags: readonly string[]
  /** Instants, ISO 8601; empty when the export does not say. */
  readonly published: string
  readonly updated: string
  readonly isPublished: boolean
  /** What search results show of it; empty for what the site makes by itself. */
  readonly seo: { readonly title: string; readonly description: string }
  readonly picture: string
}

/** True for a WordPress export (WXR), told by its head. */
export const isWxr = (text: string): boolean =>
  /<rss\b[^>]{0,600}xmlns:wp=/.test(text.slice(0, 10_000)) ||
  text.slice(0, 20_000).includes('wordpress.org/export/')

/** The text of the first element of that name. */
function inside(xml: string, name: string): string {
  const open = xml.indexOf(`<${name}>`)
  const close = open < 0 ? -1 : xml.indexOf(`</${name}>`, open)
  return close < 0 ? '' : decodeXml(xml.slice(open + name.length + 2, close))
}

function* pieces(xml: string, name: string): Generator<string> {
  const [begin, end] = [`<${name}`, `</${name}>`]
  let at = 0
  for (;;) {
    const open = xml.indexOf(begin, at)
    const close = open < 0 ? -1 : xml.indexOf(end, open)
    if (close < 0) return
    yield xml.slice(open, close)
    at = close + end.length
  }
}

/** WordPress writes `2026-11-23 10:00:00`, in UTC, and zeros for what never happened. */
function instant(text: string): string {
  const time = /^[1-9]\d{3}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text)
    ? Date.parse(`${text.replace(' ', 'T')}Z`)
    : Number.NaN
  return Number.isNaN(time) ? '' : new Date(time).toISOString()
}

function terms(item: string, domain: string): string[] {
  const names: string[] = []
  for (const piece of pieces(item, 'category')) {
    const head = piece.slice(0, piece.indexOf('>'))
    if (head.includes(`domain="${domain}"`)) names.push(shownText(decodeXml(piece.slice(head.length + 1))))
  }
  return names.filter(Boolean)
}

/** Paragraphs of the older editor are parted by empty lines. */
export const withParagraphs = (html: string): string =>
  /<(p|!-- wp:)/.test(html)
    ? html
    : html
        .split(/\r?\n[ \t]*\r?\n/)
        .map((part) => part.trim())
        .filter(Boolean)
        .map((part) =>
          /^<(h\d|ul|ol|blockquote|figure|table|div|hr)\b/i.test(part)
            ? part
            : `<p>${part.replace(/\r?\n/g, '<br>')}</p>`,
        )
        .join('\n')

/** What somebody wrote for search results; `%%title%%` and `%title%` are for the plugin to fill in. */
function stated(facts: ReadonlyMap<string, string>, ...names: readonly string[]): string {
  const text = names.map((name) => facts.get(name) ?? '').find(Boolean) ?? ''
  return /%\w+%/.test(text) ? '' : shownText(text)
}

/** The posts of a WordPress export. Pages, attachments, menus and revisions are no articles. */
export function readWxr(xml: string): ExportedPost[] {
  const posts: ExportedPost[] = []
  const files = new Map<string, string>()
  const people = new Map<string, string>()
  for (const person of pieces(xml, 'wp:author'))
    people.set(inside(person, 'wp:author_login'), inside(person, 'wp:author_display_name'))
  const items = [...pieces(xml, 'item')]
  for (const item of items)
    if (inside(item, 'wp:post_type') === 'attachment')
      files.set(inside(item, 'wp:post_id'), inside(item, 'wp:attachment_url'))
  for (const item of items) {
    const status = inside(item, 'wp:status')
    if (inside(item, 'wp:post_type') !== 'post' || status === 'trash' || status === 'auto-draft') continue
    const guid = /<guid[^>]{0,100}>/.exec(item)
    const name = guid ? decodeXml(item.slice(guid.index + guid[0].length, item.indexOf('</guid>'))) : ''
    const facts = new Map(
      [...pieces(item, 'wp:postmeta')].map((meta) => [
        inside(meta, 'wp:meta_key'),
        inside(meta, 'wp:meta_value'),
      ]),
    )
    const author = inside(item, 'dc:creator')
    posts.push({
      key: `wordpress ${name || inside(item, 'link')} ${inside(item, 'wp:post_id')}`,
      title: shownText(inside(item, 'title')),
      link: inside(item, 'link'),
      slug: inside(item, 'wp:post_name'),
      html: withParagraphs(withoutShortcodes(inside(item, 'content:encoded'), files)),
      standfirst: shownText(inside(item, 'excerpt:encoded')),
      authors: author ? [people.get(author) || author] : [],
      rubrics: terms(item, 'category'),
      tags: terms(item, 'post_tag'),
      published: instant(inside(item, 'wp:post_date_gmt')),
      updated: instant(inside(item, 'wp:post_modified_gmt')),
      isPublished: status === 'publish',
      picture: files.get(facts.get('_thumbnail_id') ?? '') ?? '',
      seo: {
        title: stated(facts, '_yoast_wpseo_title', 'rank_math_title'),
        description: stated(facts, '_yoast_wpseo_metadesc', 'rank_math_description'),
      },
    })
  }
  return posts
}
