import type { Node } from '@tiptap/pm/model'
import type { Article, Source } from '../article/article'
import { citedSources } from '../body/citations'
import { embedUrl } from '../body/embedPlayer'
import { bodyTexts } from './bodyTexts'
import { printBylines } from './bylines'
import { datelineText } from './datelineText'
import { readBody } from './readBody'
import { siteWords, wordsLanguage } from './words'

/** The article as plain text: head, dateline, body, sources; blocks are separated by an empty line. */
export function renderText(article: Article): string {
  const language = wordsLanguage(article.language)
  const doc = readBody(article.body)
  const cited = doc ? citedSources(doc, article.sources) : []
  const named = (source: Source) => [source.publisher || source.title, source.url].filter(Boolean).join(', ')
  const sources = article.sources.filter((source) => !cited.includes(source)).map(named)
  const parts = [
    article.kicker,
    article.headline,
    article.standfirst,
    printBylines(article.bylines, siteWords(language)),
    datelineText(article.dateline, article.language),
    ...bodyTexts(article.body, article.sources),
    ...embedLines(doc),
    ...cited.map((source, index) => `[${index + 1}] ${named(source)}`),
    ...sources.filter(Boolean).map((source) => `${siteWords(language).source}: ${source}`),
  ]
  return `${parts
    .map((text) => text.trim())
    .filter(Boolean)
    .join('\n\n')}\n`
}

/** What a text cannot show, by its title and address. */
function embedLines(doc: Node | null): string[] {
  const lines: string[] = []
  doc?.descendants((node) => {
    const url = node.type.name === 'embed' ? embedUrl(node.attrs.url) : null
    if (url) lines.push([String(node.attrs.title).trim(), url].filter(Boolean).join(', '))
  })
  return lines
}
