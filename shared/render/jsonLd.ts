import type { Node } from '@tiptap/pm/model'
import type { Article, Byline } from '../article/article'
import { noteDate } from '../body/blocks/correctionNote'
import { citedSources } from '../body/citations'
import type { SiteProfile } from '../publish/site'
import { bodyTexts, collapse } from './bodyTexts'
import { datelineText } from './datelineText'
import { momentIn, siteClock } from './moments'
import { readBody } from './readBody'
import { sourceName } from './sourceName'

const filled = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== '' &&
        value !== undefined &&
        value !== null &&
        !(Array.isArray(value) && value.length === 0),
    ),
  )

/**
 * schema.org NewsArticle. Dates carry the offset in force at the site on that day; the story's own day
 * (`dateCreated`) is as precise as its dateline. `images` are absolute addresses.
 */
export function jsonLd(
  article: Article,
  site: SiteProfile,
  url: string,
  images: readonly string[] = [],
): Record<string, unknown> {
  const clock = siteClock(site, article.dateline.zone)
  const { dateline, stamps } = article
  const publisher = {
    '@type': 'NewsMediaOrganization',
    name: site.name,
    ...(site.address ? { url: site.address } : {}),
  }
  const people = (role: Byline['role']) =>
    article.bylines
      .filter((byline) => byline.role === role)
      .map(({ name, kind }) => ({ '@type': kind === 'person' ? 'Person' : 'Organization', name }))
  const authors = people(undefined)
  const wordCount = bodyTexts(article.body).join(' ').split(/\s+/).filter(Boolean).length
  const doc = readBody(article.body)
  const cited = doc ? citedSources(doc, article.sources) : []
  const sources = article.sources.filter((source) => source.relation !== 'quoted')
  return filled({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    identifier: `urn:uuid:${article.id}`,
    mainEntityOfPage: url,
    url,
    headline: article.headline,
    alternativeHeadline: article.headlines.web,
    description: article.seo.description || article.standfirst,
    image: images,
    datePublished: momentIn(stamps.firstPublished, clock.zone)?.iso,
    dateModified: stamps.firstPublished ? momentIn(stamps.updated, clock.zone)?.iso : '',
    dateCreated: dateline.date,
    inLanguage: article.language,
    articleSection: article.rubrics,
    keywords: article.tags,
    wordCount,
    dateline: datelineText(dateline, article.language),
    locationCreated:
      dateline.place &&
      filled({
        '@type': 'Place',
        name: dateline.place,
        address: dateline.countryCode && { '@type': 'PostalAddress', addressCountry: dateline.countryCode },
      }),
    author: authors.length > 0 ? authors : [publisher],
    translator: people('translator'),
    editor: people('editor'),
    contributor: people('photographer'),
    publisher,
    isBasedOn: sources.map((source) => source.url).filter(Boolean),
    citation: article.sources
      .filter((source) => source.relation === 'quoted' || cited.includes(source))
      .map((source) => source.url || sourceName(source))
      .filter(Boolean),
    sourceOrganization: organization(article),
    correction: [
      ...article.corrections.map(({ text, at }) => ({
        '@type': 'CorrectionComment',
        text,
        datePublished: momentIn(at, clock.zone)?.iso,
      })),
      ...notes(doc),
    ],
  })
}

/** The corrections that stand in the text itself. */
function notes(doc: Node | null): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = []
  doc?.descendants((node) => {
    const text = node.type.name === 'correctionNote' ? collapse(node.textContent) : ''
    const datePublished = noteDate(node.attrs.date)
    if (text) found.push(filled({ '@type': 'CorrectionComment', text, datePublished }))
  })
  return found
}

function organization(article: Article) {
  const [first] = article.sources
  const name = first ? sourceName(first) : article.dateline.agency
  return name ? { '@type': 'Organization', name } : ''
}
