import { findAgency } from '../agencies'
import { isAfterStory, pieceRule, type Rule } from './rule'

const CODE = /^[\s([/–—-]{0,4}(\p{Lu}[\p{L}. ]{1,24})[\s)\]/.]{0,3}$/u

/** `(DHA)`, `/AA/`, `İHA` alone on a line behind the story: the agency it came from. */
export const agencyCode: Rule = pieceRule(
  {
    name: 'agency-code',
    weight: 0.9,
    reason: 'The code of an agency behind the story: it came from there.',
  },
  ({ kind, text, hints, linked }, index, reading) => {
    if (kind !== 'line' || text.length > 34 || linked > 0.5 || !isAfterStory(reading, index)) return null
    if (hints.some((hint) => /^(nav|footer|aside|related|tags|comments)$/.test(hint))) return null
    const agency = findAgency(CODE.exec(text)?.[1] ?? '')
    return agency && index <= (reading.story?.to ?? 0) + 4
      ? { action: 'moved', field: 'sources', value: agency.name, values: { publisher: agency.name } }
      : null
  },
)
