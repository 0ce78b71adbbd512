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
  lastmod: 'modified',
  updated: 'modified',
  modified: 'modified',
  subtitle: 'standfirst',
  standfirst: 'standfirst',
  description: 'description',
  summary: 'standfirst',
  excerpt: 'description',
  tags: 'tags',
  keywords: 'keywords',
  category: 'section',
  categories: 'section',
  section: 'section',
}

/** The picture over the story: `image: …`, or `cover:` with lines of its own below it. */
export interface Cover {
  readonly src: string
  readonly alt: string
  readonly caption: string
  readonly credit: string
}

const COVER = /^(?:cover|image|featured_?image|hero|lead)$/
const COVER_PARTS: Readonly<Record<string, keyof Cover>> = {
  image: 'src',
  src: 'src',
  url: 'src',
  alt: 'alt',
  caption: 'caption',
  credit: 'credit',
}

/**
 * What stands between the lines `---` (or `+++`) at the top of a Markdown file: `key: value`, `key = value`, lists in
 * brackets or on lines of their own. Anything else in there, and the whole is text.
 */
export function frontMatter(text: string): {
  stated: readonly Statement[]
  cover: Cover | null
  rest: string
} {
  const none = { stated: [], cover: null, rest: text }
  const open = FENCES.exec(text)
  if (!open) return none
  const from = open[0].length
  const end = text.indexOf(`\n${open[1]}`, from - 1)
  if (end < 0 || end - from > LONGEST) return none
  const after = text.indexOf('\n', end + 1)
  const stated: Statement[] = []
  const cover = { src: '', alt: '', caption: '', credit: '' }
  let list: Statement['name'] | undefined
  let isInCover = false
  for (const line of text.slice(from, end).split(/\r?\n/)) {
    if (/^\s{0,40}(#|$)/.test(line)) continue
    const entry = /^\s{1,20}-\s{1,4}(.{1,2000})$/.exec(line) ?? /^-\s{1,4}(.{1,2000})$/.exec(line)
    if (entry) {
      if (list) state(stated, list, entry[1] ?? '')
      continue
    }
    const pair = /^\s{0,20}([A-Za-z][\w.-]{0,60})\s{0,8}[:=]\s{0,8}(.{0,4000})$/.exec(line)
    if (!pair && !/^\s/.test(line)) return none
    const key = (pair?.[1] ?? '').toLowerCase()
    const isNested = /^\s/.test(line)
    if (isNested && isInCover) {
      const part = Object.hasOwn(COVER_PARTS, key) ? COVER_PARTS[key] : undefined
      if (part) cover[part] = unquoted(pair?.[2] ?? '')
      continue
    }
    isInCover = !isNested && COVER.test(key)
    if (isInCover) cover.src ||= unquoted(pair?.[2] ?? '')
    list = Object.hasOwn(FIELDS, key) ? FIELDS[key] : undefined
    if (list && pair?.[2]) for (const value of valuesOf(pair[2])) state(stated, list, value)
  }
  return {
    stated: joinedTags(stated),
    cover: cover.src === '' ? null : cover,
    rest: after < 0 ? '' : text.slice(after + 1),
  }
}

const valuesOf = (raw: string): string[] => {
  const inner = /^\[(.{0,4000})\]\s{0,20}$/.exec(raw.trim())?.[1]
  return inner === undefined ? [raw] : inner.split(',')
}

const unquoted = (raw: string): string =>
  raw
    .trim()
    .replace(/^(["'])(.{0,4000})\1$/, '$2')
    .trim()

function state(stated: Statement[], name: Statement['name'], raw: string): void {
  const text = unquoted(raw)
  if (text !== '' && !/^[|>][-+]?$/.test(text)) stated.push({ name, text: text.slice(0, 2000) })
}

function joinedTags(stated: readonly Statement[]): Statement[] {
  return (['tags', 'keywords'] as const).reduce((all: readonly Statement[], one) => {
    const words = all.filter(({ name }) => name === one).map(({ text }) => text)
    const others = all.filter(({ name }) => name !== one)
    return words.length > 0 ? [...others, { name: one, text: words.join(', ').slice(0, 2000) }] : others
  }, stated) as Statement[]
}
