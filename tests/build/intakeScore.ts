import type { Article } from '../../shared/article/article'
import type { JsonNode } from '../../shared/body/parse'
import type { IntakeReport } from '../../shared/intake/report'

/** The article a careful editor expects of a page; written beside each page of the corpus. */
export interface Expected {
  about: string
  heldOut: boolean
  url: string
  language: string
  headline: string
  kicker: string
  standfirst: string
  dateline: { place: string; countryCode: string; date: string; agency: string }
  published: string
  updated: string
  bylines: { name: string; kind: string }[]
  rubrics: string[]
  tags: string[]
  sources: { url: string; publisher: string; category: string; relation: string }[]
  pictures: { src: string; alt: string; caption: string; credit: string }[]
  slots: string[]
  comments: string
  body: { type: string; text: string; lang?: string }[]
}

/** How well a text matches the expected body: shares of tokens, and paragraphs of which too little came through. */
export interface BodyScore {
  readonly f1: number
  readonly tokens: number
  /** Tokens that are not the story's. */
  readonly furniture: number
  readonly lost: readonly string[]
}

/** One field of one page. `false` value: something stands in a field the page says nothing for. */
export interface FieldScore {
  readonly field: string
  readonly present: boolean
  /** 0 to 1 where present; 1 or 0 (invented) where absent. */
  readonly score: number
  readonly expected: string
  readonly found: string
}

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim()
const fold = (text: string): string =>
  collapse(text)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ı/g, 'i')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
export const tokensOf = (text: string): string[] => fold(text).split(' ').filter(Boolean)

/** Token F1, furniture and lost paragraphs of a text against the expected body. */
export function scoreBody(text: string, expected: Expected['body']): BodyScore {
  const wanted = counted(expected.flatMap((block) => tokensOf(block.text)))
  const got = tokensOf(text)
  const left = new Map(wanted)
  let matched = 0
  for (const token of got) {
    const count = left.get(token) ?? 0
    if (count === 0) continue
    matched += 1
    left.set(token, count - 1)
  }
  const total = [...wanted.values()].reduce((sum, count) => sum + count, 0)
  const precision = got.length === 0 ? (total === 0 ? 1 : 0) : matched / got.length
  const recall = total === 0 ? 1 : matched / total
  const whole = ` ${got.join(' ')} `
  const have = new Set(got)
  const lost = expected.filter((block) => {
    const own = tokensOf(block.text)
    if (own.length === 0 || whole.includes(` ${own.join(' ')} `)) return false
    // Cells and list items may be joined otherwise; what counts is that the words came through.
    return own.filter((token) => have.has(token)).length / own.length < 0.8
  })
  return {
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    tokens: got.length,
    furniture: got.length - matched,
    lost: lost.map((block) => block.text),
  }
}

function counted(tokens: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1)
  return counts
}

/** The body's own text: no captions, no slots. */
export function bodyText({ body }: Article): string {
  const parts: string[] = []
  const visit = (node: JsonNode): void => {
    if (node.text !== undefined) parts.push(node.text)
    else if (node.type === 'hardBreak') parts.push('\n')
    for (const child of node.content ?? []) visit(child)
    if (node.content) parts.push('\n')
  }
  for (const node of (body.content ?? []) as JsonNode[]) visit(node)
  return parts.join('')
}

const withoutRegion = (place: string, region: string): string =>
  region !== '' && place.endsWith(`, ${region}`) ? place.slice(0, -region.length - 2) : place

/** Every field of one page against what was expected. */
export function scoreFields(article: Article, report: IntakeReport, expected: Expected): FieldScore[] {
  const { dateline } = expected
  const figures = picturesOf(article)
  return [
    line('headline', article.headline, expected.headline),
    line('standfirst', article.standfirst, expected.standfirst),
    line('kicker', article.kicker, expected.kicker),
    line('language', article.language, expected.language),
    // A state behind a city may be part of the place, or stand in the field beside it.
    line('place', article.dateline.place, withoutRegion(dateline.place, article.dateline.region)),
    line('country', article.dateline.countryCode, dateline.countryCode),
    line('date', article.dateline.date, dateline.date),
    line('agency', article.dateline.agency, dateline.agency),
    moment('published', report.times.published, expected.published),
    moment('updated', report.times.updated, expected.updated),
    list(
      'bylines',
      article.bylines.map(({ name }) => name),
      expected.bylines.map(({ name }) => name),
    ),
    list(
      'byline kinds',
      article.bylines.map(({ kind }) => kind),
      expected.bylines.map(({ kind }) => kind),
    ),
    list('rubrics', article.rubrics, expected.rubrics),
    list('tags', article.tags, expected.tags),
    list('sources', article.sources.map(sourceKey), expected.sources.map(sourceKey)),
    list(
      'source categories',
      article.sources.map(({ category }) => category),
      expected.sources.map(({ category }) => category),
    ),
    list(
      'source relations',
      article.sources.map(({ relation }) => relation),
      expected.sources.map(({ relation }) => relation),
    ),
    list(
      'pictures',
      figures.map(({ src }) => src),
      expected.pictures.map(({ src }) => src),
    ),
    list(
      'captions',
      figures.map(({ caption }) => caption),
      expected.pictures.map(({ caption }) => caption),
    ),
    list(
      'credits',
      figures.map(({ credit }) => credit),
      expected.pictures.map(({ credit }) => credit),
    ),
    list('slots', slotsOf(article), expected.slots),
    line('comments', article.comments, expected.comments),
  ]
}

const sourceKey = ({ url, publisher }: { url: string; publisher: string }): string =>
  url ? url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '') : fold(publisher).slice(0, 6)

function slotsOf({ ads, body }: Article): string[] {
  const inside = ((body.content ?? []) as JsonNode[])
    .filter(({ type }) => type === 'adSlot')
    .map(() => 'in-story')
  return [...ads.placements.map(({ position }) => position), ...inside]
}

function picturesOf({ lead, body }: Article): { src: string; caption: string; credit: string }[] {
  const figures = ((body.content ?? []) as JsonNode[]).flatMap(({ type, attrs }) =>
    type === 'figure'
      ? [
          {
            src: String(attrs?.src),
            caption: String(attrs?.caption ?? ''),
            credit: String(attrs?.credit ?? ''),
          },
        ]
      : [],
  )
  return lead ? [lead, ...figures] : figures
}

const line = (field: string, found: string, expected: string): FieldScore => {
  const present = expected !== ''
  const score = present ? Number(fold(found) === fold(expected)) : Number(found === '')
  return { field, present, score, expected, found }
}

/** Two writings of one instant, or of one date, are the same. */
function moment(field: string, found: string, expected: string): FieldScore {
  const instant = (text: string) => (text.length > 10 ? new Date(text).getTime() : text)
  const score = Number(instant(found) === instant(expected))
  return { field, present: expected !== '', score, expected, found }
}

function list(field: string, found: readonly string[], expected: readonly string[]): FieldScore {
  const [got, wanted] = [found, expected].map((items) => items.map(fold).filter(Boolean)) as [
    string[],
    string[],
  ]
  const left = [...wanted]
  const matched = got.filter((item) => {
    const at = left.indexOf(item)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
  const present = wanted.length > 0
  const score = present ? (2 * matched) / (got.length + wanted.length) : Number(got.length === 0)
  return { field, present, score, expected: expected.join(' | '), found: found.join(' | ') }
}
