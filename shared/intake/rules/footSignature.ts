import { nameFromCapitals } from '../../dateline/casing'
import { barePlace } from '../../places/barePlace'
import { findPlace } from '../../places/places'
import { findAgency } from '../agencies'
import { bareCredit } from '../html/creditForms'
import { keyOf } from '../page/key'
import { isPersonName } from '../people'
import { ROLES } from '../words/labels'
import { bylineFinding } from './bylines'
import { type Finding, isAfterStory, type Reading, type Rule } from './rule'
import { caseLanguage } from './signatures'

/** How far behind the last paragraph a signature may stand. */
const BELOW = 8
/** Without an office beside it a name counts only directly behind the text. */
const NEAR = 3

const PLACE_WORD =
  /(?:^|\s)(?:ауылы|ауданы|облысы|қаласы|аудан|облыс|село|посёлок|поселок|район|область|г\.|с\.|п\.|ilçesi|köyü|ili)(?:\s|$)/iu

/** `фото Асхата ВЯЗОВА`: who took the pictures, behind who wrote. */
const PICTURES = /^(?:фото|суреттерді түсірген|сурет)\s\p{Lu}[\p{L}.]{0,24}\s\p{Lu}[\p{L}-]{2,24}$/u

/** What may follow a name in a signature: a place, an office, an agency. */
function isBesideName(part: string): boolean {
  if ((bareCredit(part)?.length ?? 0) >= part.length || PICTURES.test(part)) return true
  if (part.split(/\s+/).length > 5 || /[.!?]$/.test(part.replace(/(?:обл|р-н|қ|ж)\.$/u, ''))) return false
  return (
    findPlace(barePlace(part).name) !== null ||
    PLACE_WORD.test(part) ||
    findAgency(part) !== null ||
    ROLES.has(keyOf(part)) ||
    /(?:тілшісі|корреспондент[ы]?|muhabiri|редакторы?)$/iu.test(part)
  )
}

/** The name a line behind the story signs it with: `Серік БАЙҒАЗЫ, Ақсуат ауылы`; empty when it says anything else. */
function signedBy(text: string, language: string): { name: string; isAlone: boolean } | null {
  if (text.length > 120) return null
  const [first = '', ...others] = (/^\(([^()]{4,60})\)$/.exec(text)?.[1] ?? text)
    .split(/\n|,|\s[–—-]\s/)
    .map((part) => part.trim())
    .filter(Boolean)
  const name = nameFromCapitals(first.replace(/[.]$/, ''), language)
  if (!isPersonName(name) || others.length > 3 || !others.every(isBesideName)) return null
  // Brackets say that the name is no part of the text.
  return { name, isAlone: others.length === 0 && !text.startsWith('(') }
}

/** The author's name again behind the last paragraph, or for the first time with the place the story was written in. */
export const footSignature: Rule = {
  name: 'foot-signature',
  weight: 0.75,
  reason: 'A name behind the last paragraph, with a place or an office: who wrote the story.',
  read: (reading) => {
    const { story, pieces } = reading
    if (!story) return []
    const known = reading.field('bylines').map((value) => keyOf(value))
    const language = caseLanguage(reading)
    for (let index = story.to + 1; index <= story.to + BELOW && index < pieces.length; index += 1) {
      const piece = pieces[index]
      if (piece?.kind !== 'line' || !reading.isFree(index) || !isAfterStory(reading, index)) continue
      const signed = signedBy(piece.text, language)
      if (!signed) continue
      const next = pieces[index + 1]
      // A copy breaks the place off onto the next line.
      const isBeside = next !== undefined && reading.isFree(index + 1) && isBesideName(next.text)
      const isBroken = isBeside && (/,$/.test(piece.text) || ROLES.has(keyOf(next.text)))
      if (!isBroken && index > story.to + NEAR) continue
      const run = isBroken ? [index, index + 1] : [index]
      return findingFor(run, signed, known, isBroken, reading)
    }
    return []
  },
}

/**
 * `Ульяна Ларионова` as the last line of a page that was copied without its headline: who wrote the story, when the story
 * does not speak of that person.
 */
export const nameAtEnd: Rule = {
  name: 'name-at-end',
  weight: 0.6,
  reason: 'A person’s name alone as the last line of the copied text: who wrote it.',
  read: (reading) => {
    const { pieces, story, headline, url } = reading
    const at = pieces.length - 1
    const { kind, box = 0, text = '' } = pieces[at] ?? {}
    if (headline || !story || url === '' || kind !== 'line' || box !== 0 || at !== story.to + 1) return []
    const name = nameFromCapitals(text, caseLanguage(reading))
    const surname = keyOf(text).split(' ').at(-1) ?? ''
    const isSpokenOf = pieces
      .slice(story.from, at)
      .some((one) => keyOf(one.text).includes(surname.slice(0, 6)))
    if (!isPersonName(text) || isSpokenOf || !reading.isFree(at) || reading.field('bylines').length > 0)
      return []
    return [{ pieces: [at], ...bylineFinding([{ name, kind: 'person' }]) }]
  },
}

function findingFor(
  run: readonly number[],
  { name, isAlone }: { name: string; isAlone: boolean },
  known: readonly string[],
  isBroken: boolean,
  { field }: Reading,
): Finding[] {
  const key = keyOf(name)
  const isKnown = known.some(
    (one) =>
      ` ${one} `.includes(` ${key} `) ||
      one.split(' ').toSorted().join(' ') === key.split(' ').toSorted().join(' '),
  )
  if (isKnown) {
    const reason = 'The author’s name again behind the last paragraph.'
    return [{ pieces: run, action: 'dropped', reason }]
  }
  // Alone, without anything that says so, a name may be anybody's.
  if ((isAlone && !isBroken) || field('bylines').length > 0) return []
  return [{ pieces: run, ...bylineFinding([{ name, kind: 'person' }]) }]
}
