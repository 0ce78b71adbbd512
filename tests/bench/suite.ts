import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { readMaterial } from '../../electron/intake/material'
import { type Article, ArticleId } from '../../shared/article/article'
import type { JsonNode } from '../../shared/body/parse'
import { type BodyScore, bodyText, scoreBody, tokensOf } from '../build/intakeScore'
import { processorTime } from '../build/processorTime'
import { type SuitePage, suitePages, wordsOf } from '../build/suitePages'

const GIVEN = {
  id: ArticleId.parse('01890a5d-ac96-774b-bcce-b302099a8057'),
  now: '2026-01-05T08:00:00.000Z',
  language: 'en',
  profile: null,
}
const SLOW = 2000
const documentOf = (html: string) => (parseHTML as (html: string) => { document: Document })(html).document

interface Row {
  readonly name: string
  readonly ours: BodyScore
  /** With the words intake keeps in fields and captions, which suites have in their text. */
  readonly whole: BodyScore
  readonly readability: BodyScore
  readonly defuddle: BodyScore
  readonly milliseconds: number
}

/** Scores the pages of a suite in a folder beside Readability's and Defuddle's text of the same pages. */
export async function suiteBench(folder: string): Promise<void> {
  const rows: Row[] = []
  const misses: string[] = []
  const fields = new Map<string, { right: number; of: number }>()
  const field = (page: string, name: string, isRight: boolean, wanted: string, found: string) => {
    const { right, of } = fields.get(name) ?? { right: 0, of: 0 }
    fields.set(name, { right: right + Number(isRight), of: of + 1 })
    if (!isRight) misses.push(`${page}: ${name} is "${found.slice(0, 90)}" for "${wanted.slice(0, 90)}"`)
  }
  for (const page of suitePages(folder)) {
    const before = processorTime()
    const read = await readMaterial({ file: { ...page, name: page.file, type: 'auto', charset: '' } }, GIVEN)
    const milliseconds = processorTime() - before
    if (!read.ok) {
      misses.push(`${page.name}: ${read.fault.message}`)
      continue
    }
    const { article, report } = read.value.reading
    const score = (text: string) => scored(text, page)
    const html = /\.html?$/.test(page.file) ? Buffer.from(page.bytes).toString() : ''
    rows.push({
      name: page.name,
      ours: score(bodyText(article)),
      whole: score(wholeText(article)),
      readability: score(html ? readableText(html) : ''),
      defuddle: score(html ? await defuddledText(html) : ''),
      milliseconds,
    })
    const { headline, bylines, date } = page
    if (headline !== null)
      field(page.name, 'headline', isAlike(article.headline, headline), headline, article.headline)
    const names = article.bylines.map(({ name }) => name)
    if (bylines !== null)
      field(page.name, 'bylines', areNamed(names, bylines), bylines.join(' | '), names.join(' | '))
    const times = [report.times.published, article.dateline.date]
    if (date !== null)
      field(
        page.name,
        'date',
        times.some((one) => isMoment(one, date)),
        date,
        times.join(' | '),
      )
    for (const [name, wanted, found] of others(article, page))
      field(page.name, name, fold(found) === fold(wanted), wanted, found)
  }
  for (const miss of misses) console.log(`  ${miss}`)
  print(rows)
  for (const [name, { right, of }] of fields) console.log(`${name.padEnd(16)} right ${right} of ${of}`)
}

const fold = (text: string): string => tokensOf(text).join(' ')
/** One is the other with something before or behind it: a site's name, "By". */
const isAlike = (found: string, wanted: string): boolean =>
  fold(found) === fold(wanted) ||
  (fold(found) !== '' &&
    (` ${fold(wanted)} `.includes(` ${fold(found)} `) || ` ${fold(found)} `.includes(` ${fold(wanted)} `)))
const areNamed = (found: readonly string[], wanted: readonly string[]): boolean =>
  wanted.length === 0
    ? found.length === 0
    : found.length > 0 && wanted.every((name) => found.some((one) => isAlike(one, name)))

/** The same day as the page prints it, or the same instant in another zone. */
const isMoment = (found: string, wanted: string): boolean =>
  found === wanted ||
  (found !== '' &&
    wanted !== '' &&
    (found.slice(0, 10) === wanted.slice(0, 10) || new Date(found).getTime() === new Date(wanted).getTime()))

/** The fields an editor wrote down beside a page, as two texts to compare. */
function others(article: Article, { fields }: SuitePage): [string, string, string][] {
  // A page's own address is what a source has when nothing else is named.
  const sources = article.sources.map(({ publisher, url }) => url || publisher)
  const found: Readonly<Record<string, string>> = {
    standfirst: article.standfirst,
    language: article.language,
    datelinePlace: article.dateline.place,
    agency: article.dateline.agency,
    rubrics: article.rubrics.toSorted().join(' | '),
    sources: sources.toSorted().join(' | '),
    comments: article.comments,
    images: String(
      (article.lead ? 1 : 0) + (article.body.content ?? []).filter(({ type }) => type === 'figure').length,
    ),
  }
  return Object.entries(found).flatMap(([name, own]): [string, string, string][] => {
    const wanted = fields[name]
    if (wanted === undefined) return []
    return [[name, wanted, own]]
  })
}

/** What may stand in the body or not is expected where it stands, so that neither is a fault. */
function scored(text: string, { body, optional }: SuitePage): BodyScore {
  const have = ` ${fold(text)} `
  const own = optional.filter((one) => have.includes(` ${fold(one)} `))
  return scoreBody(
    text,
    [...body, ...own].map((one) => ({ type: 'paragraph', text: one })),
  )
}

function wholeText(article: Article): string {
  const { lead, standfirst, body } = article
  const captions = ((body.content ?? []) as JsonNode[]).flatMap(({ attrs }) => [
    attrs?.caption,
    attrs?.credit,
  ])
  return [standfirst, lead?.caption, lead?.credit, bodyText(article), ...captions]
    .filter((one) => typeof one === 'string')
    .join('\n')
}

function readableText(html: string): string {
  try {
    return wordsOf(new Readability(documentOf(html)).parse()?.content ?? '')
  } catch {
    // It stumbles over a few pages; then it has found nothing.
    return ''
  }
}

async function defuddledText(html: string): Promise<string> {
  try {
    return wordsOf((await Defuddle(documentOf(html), '')).content)
  } catch {
    return ''
  }
}

function print(rows: readonly Row[]): void {
  const kinds = ['ours', 'whole', 'readability', 'defuddle'] as const
  const two = (value: number) => value.toFixed(3)
  const worst = rows.toSorted((a, b) => a.whole.f1 - a.readability.f1 - (b.whole.f1 - b.readability.f1))
  console.log(`${'page'.padEnd(44)}  body  whole  Readab Defudd  furniture  lost    ms`)
  for (const { name, ours, whole, readability, defuddle, milliseconds } of worst)
    console.log(
      `${name.slice(-44).padEnd(44)} ${[ours, whole, readability, defuddle].map(({ f1 }) => two(f1)).join('  ')}  ${String(ours.furniture).padStart(9)}  ${String(ours.lost.length).padStart(4)}  ${milliseconds.toFixed(0).padStart(4)}`,
    )
  console.log(
    `${rows.length} pages, ${rows.filter(({ milliseconds }) => milliseconds > SLOW).length} over 2 s of processor time`,
  )
  for (const kind of kinds) {
    const sum = (of: (score: BodyScore) => number) => rows.reduce((total, row) => total + of(row[kind]), 0)
    const furniture =
      (100 * sum((score) => score.furniture)) /
      Math.max(
        1,
        sum(({ tokens }) => tokens),
      )
    const f1 = sum((score) => score.f1) / Math.max(1, rows.length)
    console.log(
      `  ${kind.padEnd(12)} mean F1 ${f1.toFixed(4)}  lost ${sum(({ lost }) => lost.length)}  furniture ${furniture.toFixed(1)} %`,
    )
  }
}
