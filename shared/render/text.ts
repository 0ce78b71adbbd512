import type { Article } from '../article/article'
import { bodyTexts } from './bodyTexts'
import { datelineText } from './datelineText'
import { siteWords } from './words'

/** The article as plain text: head, dateline, body, sources; blocks are separated by an empty line. */
export function renderText(article: Article): string {
  const language = (['tr', 'ru', 'kk'] as const).find((one) => one === article.language.split('-')[0]) ?? 'en'
  const sources = article.sources
    .map((source) => [source.publisher || source.title, source.url].filter(Boolean).join(', '))
    .filter(Boolean)
  const parts = [
    article.kicker,
    article.headline,
    article.standfirst,
    article.bylines.map((byline) => byline.name).join(', '),
    datelineText(article.dateline, article.language),
    ...bodyTexts(article.body),
    ...sources.map((source) => `${siteWords(language).source}: ${source}`),
  ]
  return `${parts
    .map((text) => text.trim())
    .filter(Boolean)
    .join('\n\n')}\n`
}
