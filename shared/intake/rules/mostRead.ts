import { keyOf } from '../page/key'
import { isTitleLike } from '../page/prose'
import { isRelativeTime } from '../words/phrases'
import { RUBRICS } from '../words/rubrics'
import { type Finding, isAfterStory, type Reading, type Rule } from './rule'
import { readStamps } from './stamps'

const PLACE = /^\d{1,2}[.)]?$/
const READERS =
  /^\d[\d.,]{0,9}\s(?:kez|kere|defa)\s(?:okundu|görüntülendi|izlendi)$|^\d[\d.,]{0,9}\s(?:views|reads)$|^\d[\d.,]{0,9}\sпросмотр(?:ов|а)?$/iu
const FEWEST = 2
const SIZE = 3

const isLine = ({ pieces, isFree }: Reading, at: number): boolean => pieces[at]?.kind === 'line' && isFree(at)

/** A number alone may have been taken for that of a printed page. */
const isNumber = (reading: Reading, at: number): boolean =>
  isLine(reading, at) || reading.claimedBy(at) === 'page-mark'

/** `1`, a headline, `823 kez okundu`. */
const isEntry = (reading: Reading, at: number): boolean =>
  isNumber(reading, at) &&
  isLine(reading, at + 1) &&
  isNumber(reading, at + 2) &&
  PLACE.test(reading.pieces[at]?.text ?? '') &&
  isTitleLike(reading.pieces[at + 1]?.text ?? '') &&
  READERS.test(reading.pieces[at + 2]?.text ?? '')

/** A list of the most read stories without a heading: so often in a row a number, a headline and how many read it. */
export const mostRead: Rule = {
  name: 'most-read',
  weight: 0.9,
  reason: 'Numbered headlines with how many have read them: the site’s list of the most read.',
  read: (reading) => {
    const findings: Finding[] = []
    for (let at = 0; at < reading.pieces.length; at += 1) {
      let end = at
      while (isEntry(reading, end)) end += SIZE
      if ((end - at) / SIZE >= FEWEST) {
        const run = Array.from({ length: end - at }, (_, step) => at + step)
        findings.push({ pieces: run.filter((index) => reading.isFree(index)), action: 'dropped' })
        at = end
      }
    }
    return findings
  },
}

const isMoment = (text: string): boolean => isRelativeTime(text) || readStamps(text).length > 0

/** `3 gün önceSEKTÖREL`: when one story appeared, and the section of the next, whose headlines were pictures. */
function isGlued(text: string): boolean {
  const [, when = '', section = ''] = /^(.{4,30}?\P{Lu})(\p{Lu}{3,}(?: \p{Lu}{2,}){0,2})$/u.exec(text) ?? []
  return when !== '' && isMoment(when.trim()) && !/^\s/.test(section)
}

/** Behind a story: sections and days of others whose headlines did not come along. */
export const gluedSections: Rule = {
  name: 'glued-sections',
  weight: 0.85,
  reason: 'Sections and days of other stories, whose headlines the copy lost.',
  read: (reading) => {
    const { pieces } = reading
    const glued = pieces.flatMap(({ text }, at) => (isLine(reading, at) && isGlued(text) ? [at] : []))
    const [first = -1, last = -1] = [glued[0], glued.at(-1)]
    if (glued.length < FEWEST || !isAfterStory(reading, first)) return []
    const isSection = (at: number) =>
      isLine(reading, at) &&
      (RUBRICS.has(keyOf(pieces[at]?.text ?? '')) || /^\p{Lu}{3,20}$/u.test(pieces[at]?.text ?? ''))
    const above = isSection(first - 1) ? [first - 1] : []
    const below = isLine(reading, last + 1) && isMoment(pieces[last + 1]?.text ?? '') ? [last + 1] : []
    return [{ pieces: [...above, ...glued, ...below], action: 'dropped' }]
  },
}
