import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { readMaterial } from '../../electron/intake/material'
import { type Article, ArticleId } from '../../shared/article/article'
import { type BodyScore, bodyText, scoreBody, tokensOf } from './intakeScore'

const folder = join(process.cwd(), 'tests/fixtures/intake/unseen')

/** What an editor expects of a page. A field that is left out may be argued about; an empty one has to be empty. */
const Expected = z.object({
  headline: z.string().optional(),
  standfirst: z.string().optional(),
  body: z.array(z.string()),
  /** Paragraphs that may stand in the body or not. */
  optionalBody: z.array(z.string()).default([]),
  language: z.string().optional(),
  /** `2024-02-14`, with the hour where the page prints it. */
  date: z.string().optional(),
  datelinePlace: z.string().optional(),
  agency: z.string().optional(),
  bylines: z.array(z.string()).optional(),
  comments: z.enum(['open', 'closed', '']).optional(),
})
type Expected = z.infer<typeof Expected>

export interface UnseenPage {
  readonly name: string
  readonly bytes: Uint8Array
  readonly expected: Expected
}

/**
 * Pages somebody wrote who had not seen the rules, as they were expected before anything read them. Those in `held` have been
 * read by the program alone: nobody has looked at one, and no rule was made for one.
 */
export function unseenPages(isHeld: boolean): UnseenPage[] {
  const own = isHeld ? join(folder, 'held') : folder
  return readdirSync(own, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.expected.json'))
    .map(({ name }) => ({
      name,
      bytes: readFileSync(join(own, name)),
      expected: Expected.parse(
        JSON.parse(readFileSync(join(own, name.replace(/\.[a-z]+$/, '.expected.json')), 'utf8')),
      ),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name))
}

/** The article the app makes of a page. */
export async function readUnseen({ name, bytes }: UnseenPage): Promise<Article> {
  const read = await readMaterial(
    { file: { bytes, type: 'auto', name, url: '', charset: '' } },
    {
      id: ArticleId.parse('01890a5d-ac96-774b-bcce-b302099a8057'),
      now: '2026-01-05T08:00:00.000Z',
      language: 'en',
      profile: null,
    },
  )
  if (!read.ok) throw new Error(`${name}: ${read.fault.message}`)
  return read.value.reading.article
}

/** The body's score; a paragraph that may be kept is expected where it was kept. */
export function unseenBody(article: Article, { body, optionalBody }: Expected): BodyScore {
  const text = bodyText(article)
  const have = ` ${tokensOf(text).join(' ')} `
  const kept = optionalBody.filter((one) => have.includes(` ${tokensOf(one).join(' ')} `))
  return scoreBody(
    text,
    [...body, ...kept].map((one) => ({ type: 'paragraph', text: one })),
  )
}

const plain = (text: string): string => tokensOf(text).join(' ')

/** The fields of an article that are not what was expected, by name. */
export function unseenMisses(article: Article, expected: Expected): string[] {
  const { dateline, sources } = article
  const dates = [
    dateline.date,
    ...sources.flatMap(({ published, publishedAt = '' }) => [published, publishedAt]),
  ]
  const names = (list: readonly string[]) => list.map(plain).toSorted().join('|')
  const isOpen = (comments: string) => comments === 'open'
  const checks: readonly (readonly [string, boolean])[] = [
    ['headline', expected.headline === undefined || plain(expected.headline) === plain(article.headline)],
    [
      'standfirst',
      expected.standfirst === undefined || plain(expected.standfirst) === plain(article.standfirst),
    ],
    ['language', expected.language === undefined || expected.language === article.language],
    ['date', expected.date === undefined || isDated(expected.date, dates)],
    [
      'place',
      expected.datelinePlace === undefined || plain(expected.datelinePlace) === plain(dateline.place),
    ],
    ['agency', expected.agency === undefined || plain(expected.agency) === plain(dateline.agency)],
    [
      'bylines',
      expected.bylines === undefined ||
        names(expected.bylines) === names(article.bylines.map(({ name }) => name)),
    ],
    ['comments', expected.comments === undefined || isOpen(expected.comments) === isOpen(article.comments)],
  ]
  return checks.flatMap(([name, isRight]) => (isRight ? [] : [name]))
}

/** The day; where there is a source that carries an hour, the hour too. */
function isDated(expected: string, found: readonly string[]): boolean {
  if (expected === '') return found.every((one) => one === '')
  const hours = found.filter((one) => one.length > 10)
  return hours.length > 0
    ? hours.some((one) => one.startsWith(expected))
    : found.some((one) => one !== '' && expected.startsWith(one))
}
