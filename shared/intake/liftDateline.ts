import type { JsonNode } from '../body/parse'
import { completeDate, type ParsedDateline, parseDateline } from '../dateline/parseDateline'
import { hostOf } from './address'
import { dayOfAddress } from './addressDate'
import { textOf, withoutHead } from './blocks'
import type { Entry } from './entry'
import { withLiftedHead } from './liftHead'
import { collapse } from './page/normalise'
import type { OpenReading } from './reading'
import { siteNameOf } from './rules/siteName'

const inlineText = (node: JsonNode): string =>
  (node.content ?? []).map((child) => child.text ?? '\n').join('')

function datelineOf(
  entry: Entry | undefined,
  language: string,
  sites: readonly string[],
): ParsedDateline | null {
  const node = entry?.nodes[0]
  if (node?.type !== 'paragraph') return null
  const text = inlineText(node)
  const head = lettersOf(text.slice(0, 120))
  const site = sites.find((name) => head.includes(lettersOf(name))) ?? ''
  return parseDateline(text, language, site)
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Lifts the agency's dateline from the head of the story, as a decision of its own. */
export function liftDateline(kept: readonly Entry[], reading: OpenReading, language: string): Entry[] {
  const first = kept.findIndex(({ order }) => reading.story !== null && order >= reading.story.from)
  if (first < 0) return [...kept]
  // A broadcaster prints the name its address has: `(WQXB) —` on wqxb.example.
  const host = hostOf(reading.url)
  const sites = [siteNameOf(reading.pieces), host, host.split('.')[0] ?? ''].filter(
    (name) => name.length >= 4,
  )
  // A summary or captions may stand above the paragraph that begins with an agency's dateline.
  const heads = [0, 1, 2, 3, 4].map((step) => first + step)
  const at = heads.find((index) => datelineOf(kept[index], language, sites)?.dateline.agency) ?? first
  const entry = kept[at]
  const node = entry?.nodes[0]
  const parsed = datelineOf(entry, language, sites)
  if (!entry || !node || !parsed) return [...kept]
  const inline = inlineText(node)
  const { dateline, length, dayMonth, reporter } = parsed
  const left = withoutHead(node, length)
  if (textOf(left).length < 3) return [...kept]
  const date = dateline.date || completeDate(dayMonth, reading.field('dateline.date')[0] ?? '')
  const isYearless = date === '' && dayMonth !== '' && reading.url !== '' && dayOfAddress(reading.url) === ''
  const prefix = inline.slice(0, length)
  const { place, region, country, countryCode, zone, agency, house } = dateline
  return withLiftedHead(kept, at, {
    left,
    above: 0.5,
    told: {
      rule: 'dateline-head',
      field: 'dateline',
      value: prefix.trim(),
      text: collapse(prefix),
      reason: isYearless
        ? 'The head of the first paragraph is an agency’s dateline; of which year its day is nothing on the page tells.'
        : 'The head of the first paragraph is a dateline in the manner of an agency.',
      check: isYearless,
      values: {
        place,
        region,
        country,
        countryCode,
        zone,
        agency,
        house,
        ...(date ? { date } : {}),
        ...(reporter ? { reporter } : {}),
        prefix,
      },
    },
  })
}
