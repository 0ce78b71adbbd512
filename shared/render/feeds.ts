import type { SiteProfile } from '../publish/site'
import type { Card } from './cards'
import { html } from './markup'
import { siteWords } from './words'

/** RFC 822 date as RSS wants it, in UTC. */
const rssDate = (instant: string) => new Date(instant).toUTCString()

/** RSS 2.0 of the latest stories. `self` is the feed's own absolute address, `home` the site's. */
export function renderFeed(
  site: SiteProfile,
  cards: readonly Card[],
  addresses: { self: string; home: string },
): string {
  const newest = latestChange(cards)
  return html`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${site.name}</title>
<link>${addresses.home}</link>
<description>${siteWords(site.language).latest} – ${site.name}</description>
<language>${site.language}</language>
${
  newest &&
  html`<lastBuildDate>${rssDate(newest)}</lastBuildDate>
`
}<atom:link href="${addresses.self}" rel="self" type="application/rss+xml"/>
${cards.map(
  (card) => html`<item>
<title>${card.headline}</title>
<link>${card.url}</link>
<guid isPermaLink="false">urn:uuid:${card.id}</guid>
<pubDate>${rssDate(card.firstPublished)}</pubDate>
${
  card.standfirst &&
  html`<description>${card.standfirst}</description>
`
}${card.rubrics.map(
  (name) => html`<category>${name}</category>
`,
)}<dc:language>${card.language}</dc:language>
</item>
`,
)}</channel>
</rss>
`.text
}

/** Atom (RFC 4287) of the latest stories. */
export function renderAtom(
  site: SiteProfile,
  cards: readonly Card[],
  addresses: { self: string; home: string },
): string {
  // A feed that has nothing yet has changed at no time in particular; the format wants one all the same.
  const updated = latestChange(cards) ?? '1970-01-01T00:00:00Z'
  return html`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">
<title>${site.name}</title>
<id>${addresses.self}</id>
<updated>${updated}</updated>
<author><name>${site.name}</name></author>
<link rel="self" type="application/atom+xml" href="${addresses.self}"/>
<link rel="alternate" type="text/html" href="${addresses.home}"/>
${cards.map(
  (card) => html`<entry xml:lang="${card.language}">
<title>${card.headline}</title>
<id>urn:uuid:${card.id}</id>
<link rel="alternate" type="text/html" href="${card.url}"/>
<published>${card.firstPublished}</published>
<updated>${card.updated}</updated>
${
  card.standfirst &&
  html`<summary>${card.standfirst}</summary>
`
}${card.rubrics.map(
  (name) => html`<category term="${name}"/>
`,
)}</entry>
`,
)}</feed>
`.text
}

/** JSON Feed 1.1 of the latest stories. */
export const renderJsonFeed = (
  site: SiteProfile,
  cards: readonly Card[],
  addresses: { self: string; home: string },
): string =>
  `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: site.name,
      home_page_url: addresses.home,
      feed_url: addresses.self,
      language: site.language,
      items: cards.map((card) => ({
        id: `urn:uuid:${card.id}`,
        url: card.url,
        title: card.headline,
        summary: card.standfirst,
        content_text: card.standfirst || card.headline,
        date_published: card.firstPublished,
        date_modified: card.updated,
        language: card.language,
        tags: card.rubrics,
      })),
    },
    null,
    1,
  )}\n`

const TWO_DAYS = 2 * 24 * 3600 * 1000

/**
 * The sitemap of the news: stories of the two days before the newest one, as search engines ask for
 * (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap).
 */
export function renderNewsSitemap(site: SiteProfile, cards: readonly Card[]): string {
  const times = cards.map((card) => Date.parse(card.firstPublished))
  const newest = Math.max(...times)
  const recent = cards.filter((_, index) => newest - (times[index] ?? 0) <= TWO_DAYS)
  return html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${recent.map(
  (
    card,
  ) => html`<url><loc>${card.url}</loc><news:news><news:publication><news:name>${site.name}</news:name><news:language>${card.language.split('-')[0] ?? card.language}</news:language></news:publication><news:publication_date>${card.firstPublished}</news:publication_date><news:title>${card.headline}</news:title></news:news></url>
`,
)}</urlset>
`.text
}

/** Where programs find the sitemaps; they are named by absolute address. */
export const renderRobots = (sitemaps: readonly string[]): string =>
  ['User-agent: *', 'Allow: /', ...sitemaps.map((url) => `Sitemap: ${url}`), ''].join('\n')

const latestChange = (cards: readonly Card[]): string | undefined =>
  cards
    .map((card) => card.updated)
    .sort()
    .at(-1)

/** One part of the sitemap. */
export const renderSitemap = (cards: readonly Card[]): string =>
  html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${cards.map(
  (card) => html`<url><loc>${card.url}</loc><lastmod>${card.updated}</lastmod></url>
`,
)}</urlset>
`.text

/** The list of the sitemap's parts, by absolute address. */
export const renderSitemapIndex = (parts: readonly string[]): string =>
  html`<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${parts.map(
  (url) => html`<sitemap><loc>${url}</loc></sitemap>
`,
)}</sitemapindex>
`.text
