import type { Article } from '../article/article'
import { factWord, type SearchField } from './query'

interface NodeJson {
  readonly type?: unknown
  readonly text?: unknown
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly content?: readonly NodeJson[]
}

const READ = ['title', 'speaker', 'caption', 'credit', 'alt'] as const

/** The words of a stored body, line by line, captions and speakers too. Never fails on a body it does not know. */
export function bodyWords(node: unknown, lines: string[] = []): string[] {
  const { content, attrs } = node as NodeJson
  for (const name of READ) if (typeof attrs?.[name] === 'string' && attrs[name]) lines.push(attrs[name])
  let line = ''
  for (const child of Array.isArray(content) ? (content as readonly NodeJson[]) : []) {
    if (typeof child?.text === 'string') line += child.text
    else if (child?.type === 'hardBreak') line += ' '
    else if (child && typeof child === 'object') bodyWords(child, lines)
  }
  if (line) lines.push(line)
  return lines
}

const join = (...texts: readonly (string | undefined)[]): string => texts.filter(Boolean).join('\n')

/** What of an article is searched, field by field, as it is written. `facts` holds words of the index's own. */
export function searchTexts(article: Article): Record<SearchField, string> {
  const { headline, kicker, headlines, standfirst, dateline, lead } = article
  return {
    headline: join(headline, kicker, headlines.web, headlines.short, headlines.social),
    body: join(standfirst, ...bodyWords(article.body), lead?.caption, lead?.credit),
    sources: join(
      ...article.sources.flatMap(({ publisher, title, author, url }) => [publisher, title, author, url]),
    ),
    places: join(dateline.place, dateline.region, dateline.country, dateline.countryCode),
    people: join(...article.bylines.map(({ name }) => name), dateline.agency),
    tags: join(...article.tags, ...article.rubrics),
    notes: join(
      article.work?.notes,
      article.work?.assignee,
      ...(article.threads ?? []).flatMap(({ quote, remarks }) => [quote, ...remarks.map(({ text }) => text)]),
    ),
    facts: [
      factWord('status', article.status),
      factWord('language', article.language),
      ...article.receipts
        .filter(({ state }) => state !== 'withdrawn')
        .map(({ site }) => factWord('site', site)),
    ].join(' '),
  }
}
