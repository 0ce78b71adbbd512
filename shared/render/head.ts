import type { Article } from '../article/article'
import { SHAPES } from '../pictures/framing'
import type { SiteProfile } from '../publish/site'
import { jsonLd } from './jsonLd'
import type { PageLinks } from './links'
import { html, type Markup, trusted } from './markup'
import { momentIn, siteClock } from './moments'
import type { Pictures, ShownPicture } from './pictures'

const LOCALES: Readonly<Record<string, string>> = { en: 'en_US', tr: 'tr_TR', ru: 'ru_RU', kk: 'kk_KZ' }

/** JSON inside a page: `<` and the two line separators are escaped, so that no text can end the script element. */
export const inertJson = (value: unknown): Markup =>
  trusted(
    JSON.stringify(value)
      .replaceAll('<', '\\u003c')
      .replaceAll('>', '\\u003e')
      .replaceAll('&', '\\u0026')
      .replaceAll('\u2028', '\\u2028')
      .replaceAll('\u2029', '\\u2029'),
  )

/** The lead picture in the shapes other sites' previews ask for, the widest first. */
function sharedPictures({ lead }: Article, pictures: Pictures): ShownPicture[] {
  if (!lead) return []
  return SHAPES.flatMap((shape) => pictures(lead.src, { use: 'share', framing: lead, shape }) ?? [])
}

/** What machines read of an article page: Open Graph and JSON-LD. */
export function articleHead(
  article: Article,
  site: SiteProfile,
  options: { links: PageLinks; pictures: Pictures },
): Markup {
  const { links } = options
  const clock = siteClock(site, article.dateline.zone)
  const images = sharedPictures(article, options.pictures)
  const [shown] = images
  const image = shown ? links.absolute(shown.href) : ''
  const size = (pixels: number | undefined) => (pixels === undefined ? '' : String(pixels))
  const property = (name: string, content: string) =>
    content !== '' &&
    html`<meta property="${name}" content="${content}">
`
  const data = jsonLd(article, site, links.canonical, [
    ...new Set(images.map(({ href }) => links.absolute(href))),
  ])
  return html`${property('og:type', 'article')}${property(
    'og:title',
    article.headlines.social || article.headline,
  )}${property('og:description', article.seo.description || article.standfirst)}${property(
    'og:site_name',
    site.name,
  )}${property('og:url', links.canonical)}${property('og:image', image)}${property(
    'og:image:width',
    size(shown?.width),
  )}${property('og:image:height', size(shown?.height))}${property(
    'og:image:alt',
    image && (article.lead?.alt ?? ''),
  )}${property('og:locale', LOCALES[article.language] ?? article.language.replace('-', '_'))}${property(
    'article:published_time',
    momentIn(article.stamps.firstPublished, clock.zone)?.iso ?? '',
  )}${property(
    'article:modified_time',
    article.stamps.firstPublished && (momentIn(article.stamps.updated, clock.zone)?.iso ?? ''),
  )}${article.rubrics.slice(0, 1).map((name) => property('article:section', name))}${article.tags.map((tag) =>
    property('article:tag', tag),
  )}<script type="application/ld+json">${inertJson(data)}</script>`
}
