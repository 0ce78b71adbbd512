import { isoDate } from '../../dateline/dates'
import { findAgency } from '../agencies'
import type { Finding, Rule } from './rule'
import type { Stamp } from './stamps'

const LONGEST = 160
/** `BC-US--Lost Beehives, 2nd Ld-Writethru,148`: priority, category, keyword, words. */
const SLUG =
  /^(?:[AB][CMP]|PM|EU|ME|AS|AF|LT|NA)-[\p{L}\d. ]{1,30}--?[\p{L}\d][^\n]{0,100}$|^[\p{L}-]{2,30}\/[\p{L}-]{2,30}\s\((?:UPDATE|PIX|GRAPHIC|WRAPUP)[^)\n]{0,40}\)/u
/** `Eds: UPDATES with …`, `Редакторам:`, `Editör notu:`: what the wire tells those who print it. */
const DESK_NOTE =
  /^\(?(?:eds?|editors|редакторам|выпускающим|editörlere|editör notu|редакторларға)\s?[:.]\s?\p{L}/iu
/** `AP-WF-02-11-25 1915GMT`: agency, wire, month, day, year, hour. */
const TRANSMITTED =
  /^\p{Lu}{2,4}-(?:\p{Lu}{2}-)?(\d{2})-(\d{2})-(\d{2})(?:\s(\d{2})(\d{2})\s?(GMT|UTC)?)?(?:<)?$/u
const BYLINE = /^by\s\p{Lu}/iu
/** How each take of a story begins and ends on a wire, and what stands between two of them. */
const FRAME =
  /^ZCZC\s|^N{4}$|^\p{Lu}{2,4}\d{3,5}\s\d{2}-\d{2}(?:-\d{2})?\s\d{4}\s?(?:GMT|UTC)?$|^\p{Lu}\s\p{Lu}{2}-[\p{Lu}-]{2,40}\s.{0,40}\d{4}$|^\(?MORE\)?$|^(?:FLASH|BULLETIN|URGENT|PRECEDE)$/u
/** A note to the desk reads like running text. */
const NOTES = 2
/** `Almaty: two cities.`: the words the next take goes on from. */
const PICKUP = /^\p{Lu}[\p{L} .-]{1,30}:\s.{3,40}\.$/u

/** The moment an American wire's last line gives; empty when a line is none. */
export function wireStamps(text: string): Stamp[] {
  const found = text.length <= 40 ? TRANSMITTED.exec(text) : null
  if (!found) return []
  const [month, day, year] = found.slice(1, 4).map(Number) as [number, number, number]
  if (month > 12 || day > 31) return []
  const isUniversal = found[6] !== undefined
  const time = isUniversal && found[4] ? `${found[4]}:${found[5]}` : ''
  return [
    { date: isoDate({ year: 2000 + year, month, day }), time, zone: time ? '+00:00' : '', isUpdate: false },
  ]
}

/** What an agency's wire prints around a story for those who handle it: slug, notes to the desk, its own name under a byline. */
export const wireSlug: Rule = {
  name: 'wire-slug',
  weight: 0.85,
  reason: 'What the wire of an agency says to those who handle the story: its slug, a note, its own name.',
  read: (reading) => {
    const { pieces, story } = reading
    if (!story) return []
    const isOfWire = (index: number): boolean => {
      const { kind = 'meta', text = '' } = pieces[index] ?? {}
      if (kind !== 'line' || text.length > LONGEST) return false
      const isUnderByline = BYLINE.test(pieces[index - 1]?.text ?? '') && /\s/.test(text)
      return (
        SLUG.test(text) ||
        DESK_NOTE.test(text) ||
        (isUnderByline && findAgency(text.replace(/\s(?:writer|correspondent)$/i, '')) !== null)
      )
    }
    const isWire = pieces.some(({ text }) => /^ZCZC\s/.test(text))
    const frame = (index: number): boolean => {
      const { kind = 'meta', text = '' } = pieces[index] ?? {}
      if (kind !== 'line' || text.length > LONGEST) return false
      const isTop = FRAME.test(text) || SLUG.test(text)
      return isTop || (PICKUP.test(text) && SLUG.test(pieces[index - 1]?.text ?? ''))
    }
    // Under the byline the agency prints its own name, known or not.
    const isHouse = (index: number): boolean =>
      BYLINE.test(pieces[index - 1]?.text ?? '') &&
      /^(?:\p{Lu}[\p{L}.-]{1,20} ?){1,5}$/u.test(pieces[index]?.text ?? '')
    if (isWire)
      return reading.free.flatMap((index): Finding[] =>
        frame(index) || (index <= story.from + NOTES && (isOfWire(index) || isHouse(index)))
          ? [{ pieces: [index], action: 'dropped' }]
          : [],
      )
    const above = reading.free.filter((index) => index < story.from)
    return above.flatMap((index): Finding[] =>
      isOfWire(index) ? [{ pieces: [index], action: 'dropped' }] : [],
    )
  },
}
