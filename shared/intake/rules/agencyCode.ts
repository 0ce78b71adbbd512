import { hostOf } from '../address'
import { agencyOfHost, findAgency } from '../agencies'
import { isAfterStory, pieceRule, type Reading, type Rule } from './rule'
import { readStamps } from './stamps'

const CODE = /^[\s([/–—-]{0,4}(\p{Lu}[\p{L}. ]{1,24})[\s)\]/.]{0,3}$/u

/** `DHA-Güncel Türkiye-Amasya / Taşova Ali VELİ`: where the agency's own system filed it. */
const FILED = /^(\p{Lu}{2,6})-\p{Lu}\p{Ll}{2,20}\s[^.!?]{3,70}$/u

/** Between the hour and the headline that stands there again, under a summary that reads like the first paragraph. */
const isBetweenHeads = ({ pieces, keys }: Reading, index: number): boolean =>
  pieces[index]?.box === 0 &&
  readStamps(pieces[index - 1]?.text ?? '').length > 0 &&
  keys.indexOf(keys[index + 1] ?? '') < index

/** `AA` alone between the first paragraph, which sites print as the summary, and the next. */
const isUnderLead = ({ pieces, story, isProse }: Reading, index: number): boolean =>
  story !== null &&
  index === story.from + 1 &&
  pieces[index]?.box === 0 &&
  pieces[index]?.main === null &&
  isProse(index - 1) &&
  isProse(index + 1)

/** `(DHA)`, `/AA/`, `İHA` alone on a line behind the story: the agency it came from. */
export const agencyCode: Rule = pieceRule(
  {
    name: 'agency-code',
    weight: 0.9,
    reason: 'The code of an agency behind or directly over the story: it came from there.',
  },
  ({ kind, text, hints, linked }, index, reading) => {
    const isOverStory =
      (reading.story !== null && index === reading.story.from - 1) ||
      isBetweenHeads(reading, index) ||
      isUnderLead(reading, index)
    if (kind !== 'line' || text.length > 90 || linked > 0.5) return null
    if (!isAfterStory(reading, index) && !isOverStory) return null
    if (hints.some((hint) => /^(nav|footer|aside|related|tags|comments)$/.test(hint))) return null
    const filed = FILED.exec(text)?.[1] ?? ''
    if (filed && findAgency(filed) && index <= (reading.story?.to ?? 0) + 4) return { action: 'dropped' }
    if (text.length > 34) return null
    const agency = findAgency(CODE.exec(text)?.[1] ?? '')
    // An agency's own page names it over its story.
    if (agency && agencyOfHost(hostOf(reading.url)) === agency) return { action: 'dropped' }
    return agency && index <= (reading.story?.to ?? 0) + 4
      ? { action: 'moved', field: 'sources', value: agency.name, values: { publisher: agency.name } }
      : null
  },
)
