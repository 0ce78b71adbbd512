import type { Article, SourceRelation } from '../article/article'
import { renderBody } from './body'
import { bodyTexts } from './bodyTexts'
import { printBylines } from './bylines'
import { datelineText } from './datelineText'
import { momentIn } from './moments'
import { sourceName } from './sourceName'
import { siteWords, wordsLanguage } from './words'

const ROLES: Readonly<Record<(typeof SourceRelation)['options'][number], string>> = {
  republished: 'originalSource',
  quoted: 'quotedSource',
  'based-on': 'basedOn',
  handout: 'handout',
}

const value = (role: string, text: string, language: string) => ({
  role,
  contentType: 'text/plain',
  language,
  value: text,
})

/** The standard wants an instant: the start of the dateline's day where it was written. A vaguer date is left out. */
function contentCreated({ date, zone }: Article['dateline']): { contentCreated?: string } {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return {}
  const offset = momentIn(`${date}T00:00:00Z`, zone)?.offset ?? '+00:00'
  return { contentCreated: `${date}T00:00:00${offset}` }
}

/** The article in IPTC's news exchange format, ninjs 3.1. Pictures are named by their content address. */
export function ninjs(article: Article): Record<string, unknown> {
  const { dateline, language, stamps } = article
  const words = siteWords(wordsLanguage(language))
  const texts = bodyTexts(article.body, article.sources)
  const text = texts.join('\n\n')
  const markup = renderBody(article.body, {
    words,
    pictures: (src) => ({ href: src }),
    sources: article.sources,
    language,
  })
  const headlines = [
    value('main', article.headline, language),
    ...(article.headlines.web ? [value('web', article.headlines.web, language)] : []),
    ...(article.headlines.short ? [value('short', article.headlines.short, language)] : []),
    ...(article.headlines.social ? [value('social', article.headlines.social, language)] : []),
  ]
  const wordCount = text.split(/\s+/).filter(Boolean).length
  const printed = dateline.asPrinted || datelineText(dateline, language)
  return {
    uri: `urn:uuid:${article.id}`,
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
    },
    type: 'text',
    representationType: 'complete',
    language,
    version: '1',
    pubStatus: article.status === 'withdrawn' ? 'canceled' : 'usable',
    firstCreated: stamps.firstPublished || stamps.created,
    versionCreated: stamps.updated,
    ...contentCreated(dateline),
    ...(article.embargo ? { embargoedUntil: article.embargo } : {}),
    headlines,
    ...(article.standfirst ? { descriptions: [value('summary', article.standfirst, language)] } : {}),
    bodies: [
      { role: 'main', contentType: 'text/html', language, charCount: text.length, wordCount, value: markup },
      { role: 'text', contentType: 'text/plain', language, charCount: text.length, wordCount, value: text },
    ],
    ...(article.bylines.length > 0 ? { by: printBylines(article.bylines, words) } : {}),
    ...(article.slug ? { slugline: article.slug } : {}),
    ...(dateline.place
      ? { located: dateline.place, places: [{ name: dateline.place, role: 'dateline' }] }
      : {}),
    ...(printed ? { edNote: `Dateline: ${printed}` } : {}),
    subjects: [
      ...article.rubrics.map((name) => ({ name, relevance: 100, creator: 'rubric' })),
      ...article.tags.map((name) => ({ name, creator: 'tag' })),
    ],
    infoSources: article.sources
      .filter((source) => sourceName(source) !== '')
      .map((source) => ({
        name: sourceName(source),
        role: ROLES[source.relation],
        ...(source.url ? { uri: source.url } : {}),
      })),
    associations: article.lead
      ? [
          {
            name: 'lead',
            uri: /^https?:/i.test(article.lead.src)
              ? article.lead.src
              : `urn:${article.lead.src.replace('-', ':')}`,
            type: 'picture',
            ...(article.lead.alt ? { descriptions: [value('alt', article.lead.alt, language)] } : {}),
            ...(article.lead.credit ? { by: article.lead.credit } : {}),
          },
        ]
      : [],
  }
}
