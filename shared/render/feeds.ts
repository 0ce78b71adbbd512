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
  const newest = cards
    .map((card) => card.updated)
    .sort()
    .at(-1)
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
