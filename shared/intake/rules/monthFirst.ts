import { isAmericanState } from '../../dateline/americanStates'
import { hostOf } from '../address'
import type { Piece } from '../page/piece'
import type { Reading } from './rule'
import type { Stamp } from './stamps'

/** Hosts only bodies of the United States have: `.gov`, `.mil` and `.us`, and no country behind them. */
const AMERICAN_HOST = /\.(?:gov|mil|us)$/

/** `Hamilton County, TN – `, `SALEM, Ore. (AP) — `: a town and its state at the head of a paragraph. */
const HEAD =
  /^(?:\p{Lu}[\p{L}.'’-]{1,24}\s){0,3}\p{Lu}[\p{L}.'’-]{1,24},\s(?<state>\p{Lu}[\p{L}. ]{1,20}?)(?:,\s[^–—-]{4,24})?\s?(?:\([^()]{2,24}\)\s?)?(?:[–—]|--?)\s/u

const known = new WeakMap<readonly Piece[], boolean>()

/** Whether a page is one of the United States, where `06/07/2017` is the seventh of June. */
function isAmerican({ pieces, url }: Reading): boolean {
  const told = known.get(pieces)
  if (told !== undefined) return told
  const found =
    AMERICAN_HOST.test(hostOf(url)) ||
    pieces.some(
      ({ kind, text }) =>
        kind === 'line' && isAmericanState(HEAD.exec(text.slice(0, 120))?.groups?.state ?? ''),
    )
  known.set(pieces, found)
  return found
}

const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})(?![\d/])/g

/** The stamps of a line as its page means them: of an American one the month stands first in a date of numbers and strokes. */
export function monthFirst(reading: Reading, text: string, stamps: readonly Stamp[]): readonly Stamp[] {
  if (stamps.length === 0 || !text.includes('/') || !isAmerican(reading)) return stamps
  const meant = new Map<string, string>()
  for (const [, a = '', b = '', year = ''] of text.matchAll(SLASHED)) {
    const [first, second] = [a.padStart(2, '0'), b.padStart(2, '0')]
    // Where only one reading is possible it has been read so.
    if (Number(a) <= 12 && Number(b) <= 12)
      meant.set(`${year}-${second}-${first}`, `${year}-${first}-${second}`)
  }
  return stamps.map((stamp) => ({ ...stamp, date: meant.get(stamp.date) ?? stamp.date }))
}
