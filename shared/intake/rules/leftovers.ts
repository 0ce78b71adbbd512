import { findPlace } from '../../places/places'
import { findAgency } from '../agencies'
import { keyOf } from '../page/key'
import { isSentence, isTitleLike } from '../page/prose'
import { isInside, pieceRule, type Rule } from './rule'
import { siteNameOf } from './siteName'
import { placeValues } from './where'

const MARK = /^(\p{L}[\p{L}\s,.()’'-]{1,50}?)\s?[—–-]{1,2}$/u

/** `London (CNX) —` or `CNX —` alone over the first paragraph: place and house, set apart from the text they head. */
export const sourceMark: Rule = pieceRule(
  {
    name: 'source-mark',
    weight: 0.8,
    reason: 'The place and the name of the house that head the first paragraph.',
  },
  ({ kind, text }, index, reading) => {
    const { story, pieces } = reading
    if (kind !== 'line' || text.length > 60 || !story || index >= story.from || index < story.from - 2)
      return null
    const head = MARK.exec(text)?.[1]
    if (!head) return null
    const site = keyOf(siteNameOf(pieces))
    const [, where = '', house = ''] = /^([^()]*?)\s*\(?([\p{Lu}][\p{L} ]{1,24})?\)?$/u.exec(head) ?? []
    const isHouse = (name: string) => name !== '' && (keyOf(name) === site || findAgency(name) !== null)
    const place = findPlace(where.trim())
    if (place) {
      const values = placeValues(place)
      return { action: 'moved', field: 'dateline.place', value: where.trim(), values }
    }
    return isHouse(head) || isHouse(house) ? { action: 'dropped' } : null
  },
)

/** A row of links above or below the story: a menu, or what can be done with the page. */
export const linkStrip: Rule = pieceRule(
  {
    name: 'link-strip',
    weight: 0.75,
    reason: 'Links in a row above or below the story: the site’s own.',
  },
  ({ kind, text, linked, links, hints }, index, reading) => {
    if (kind !== 'line' || linked < 0.75 || links.length < 3 || isInside(reading, index)) return null
    if (reading.isProse(index) || hints.includes('tags') || !reading.story || /[.!?]$/.test(text)) return null
    return links.every((link) => link.length <= 80) ? { action: 'dropped' } : null
  },
)

/** The headline of another story in a box of its own between two paragraphs, all of it a link. */
export const linkedCard: Rule = pieceRule(
  {
    name: 'linked-card',
    weight: 0.6,
    reason: 'A headline that is a link, in a box of its own between two paragraphs: another story.',
  },
  ({ kind, text, linked, box, main, links, node }, index, reading) => {
    if ((kind !== 'line' && kind !== 'heading') || main === null || linked < 0.95 || links.length !== 1)
      return null
    if (!isInside(reading, index) || !isTitleLike(text) || isSentence(text) || text.split(/\s+/).length < 4)
      return null
    const isOwnBox = reading.pieces.every(
      (other, at) => other.box !== box || at === index || other.kind === 'picture',
    )
    const href = String(node?.content?.[0]?.marks?.find(({ type }) => type === 'link')?.attrs?.href ?? '')
    return isOwnBox && /^https?:\/\/[^/]+\/[^#]/.test(href) ? { action: 'dropped' } : null
  },
)

const FEWEST_LETTERS = 24
const NEAR = 8
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A sentence set large that a paragraph near it says as well. */
export const repeatedQuote: Rule = pieceRule(
  {
    name: 'repeated-quote',
    weight: 0.8,
    reason: 'A sentence of the story set large beside it; it is kept once.',
  },
  ({ kind, text }, index, reading) => {
    if (!/^(?:line|quote|heading)$/.test(kind) || text.length > 320 || !isInside(reading, index)) return null
    const own = bare(text)
    if (own.length < FEWEST_LETTERS || own.split(' ').length < 5) return null
    const isSaid = reading.pieces.some((other, at) => {
      if (at === index || Math.abs(at - index) > NEAR || other.kind !== 'line' || !reading.isFree(at))
        return false
      return (
        other.text.length > text.length + 12 && ` ${bare(other.text.slice(0, 3000))} `.includes(` ${own} `)
      )
    })
    return isSaid ? { action: 'dropped' } : null
  },
)
