import type { Statement } from '../../../shared/intake/html/evidence'

const FENCES = /^\ufeff?(---|\+\+\+)[ \t]{0,20}\r?\n/
const LONGEST = 20_000

const FIELDS: Readonly<Record<string, Statement['name']>> = {
  title: 'title',
  headline: 'title',
  author: 'author',
  authors: 'author',
  byline: 'author',
  date: 'published',
  published: 'published',
  description: 'description',
  summary: 'description',
  excerpt: 'description',
  tags: 'keywords',
  keywords: 'keywords',
  category: 'section',
  categories: 'section',
  section: 'section',
}

/**
 * What stands between the lines `---` (or `+++`) at the top of a Markdown file: `key: value`, `key = value`, lists in
 * brackets or on lines of their own. Anything else in there, and the whole is text.
 */
export function frontMatter(text: string): { stated: readonly Statement[]; rest: string } {
  const open = FENCES.exec(text)
  if (!open) return { stated: [], rest: text }
  const from = open[0].length
  const end = text.indexOf(`\n${open[1]}`, from - 1)
  if (end < 0 || end - from > LONGEST) return { stated: [], rest: text }
  const after = text.indexOf('\n', end + 1)
  const stated: Statement[] = []
  let list: Statement['name'] | undefined
  for (const line of text.slice(from, end).split(/\r?\n/)) {
    if (/^\s{0,40}(#|$)/.test(line)) continue
    const entry = /^\s{1,20}-\s{1,4}(.{1,2000})$/.exec(line) ?? /^-\s{1,4}(.{1,2000})$/.exec(line)
    if (entry) {
      if (list) state(stated, list, entry[1] ?? '')
      continue
    }
    const pair = /^\s{0,20}([A-Za-z][\w.-]{0,60})\s{0,8}[:=]\s{0,8}(.{0,4000})$/.exec(line)
    if (!pair && !/^\s/.test(line)) return { stated: [], rest: text }
    const key = (pair?.[1] ?? '').toLowerCase()
    list = Object.hasOwn(FIELDS, key) ? FIELDS[key] : undefined
    if (list && pair?.[2]) for (const value of valuesOf(pair[2])) state(stated, list, value)
  }
  return { stated: joinedKeywords(stated), rest: after < 0 ? '' : text.slice(after + 1) }
}

const valuesOf = (raw: string): string[] => {
  const inner = /^\[(.{0,4000})\]\s{0,20}$/.exec(raw.trim())?.[1]
  return inner === undefined ? [raw] : inner.split(',')
}

function state(stated: Statement[], name: Statement['name'], raw: string): void {
  const text = raw
    .trim()
    .replace(/^(["'])(.{0,4000})\1$/, '$2')
    .trim()
  if (text !== '' && !/^[|>][-+]?$/.test(text)) stated.push({ name, text: text.slice(0, 2000) })
}

function joinedKeywords(stated: readonly Statement[]): Statement[] {
  const words = stated.filter(({ name }) => name === 'keywords').map(({ text }) => text)
  const others = stated.filter(({ name }) => name !== 'keywords')
  return words.length > 0 ? [...others, { name: 'keywords', text: words.join(', ').slice(0, 2000) }] : others
}
