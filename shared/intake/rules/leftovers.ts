import { findPlace } from '../../places/places'
import { findAgency } from '../agencies'
import { keyOf } from '../page/key'
import { type Finding, isInside, pieceRule, type Rule } from './rule'
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

/** Lines of a box about the author, its name included. */
const LONGEST_BOX = 5

/** The author's name alone behind the story, and what the box around it says of the author. */
export const authorBox: Rule = {
  name: 'author-box',
  weight: 0.6,
  reason: 'The author’s name again behind the story, with a few lines about the author.',
  read: (reading) => {
    const { pieces, keys, story } = reading
    const names = new Set(reading.field('bylines').flatMap((value) => value.split(', ').map(keyOf)))
    if (!story || names.size === 0) return []
    const middle = (story.from + story.to) / 2
    return pieces.flatMap(({ kind, box }, index): Finding[] => {
      const isName = (kind === 'line' || kind === 'heading') && names.has(keys[index] ?? '')
      if (!isName || index < middle || !reading.isFree(index)) return []
      const others = pieces.flatMap((one, at) => (one.box === box && at !== index ? [at] : []))
      const isBox =
        others.length < LONGEST_BOX && others.every((at) => at > index && at <= index + LONGEST_BOX)
      const rest = isBox ? others.filter((at) => reading.isFree(at)) : []
      return [{ pieces: [index, ...rest], action: 'dropped' }]
    })
  },
}

const FEWEST_CARDS = 3
const LONGEST_TEASER = 240

/** Summaries of other stories, each in a box with its headline, several in a row. */
export const teaserCards: Rule = {
  name: 'teaser-cards',
  weight: 0.5,
  reason: 'Short summaries, each in a box with a headline that links to another page: other stories.',
  read: (reading) => {
    const { pieces } = reading
    const titled = new Set(
      pieces.flatMap(({ box }, index) => (reading.claimedBy(index) === 'inner-link' ? [box] : [])),
    )
    const teasers = pieces.flatMap(({ kind, text, box, linked }, index) => {
      const isTeaser = kind === 'line' && text.length <= LONGEST_TEASER && linked < 0.5
      return titled.has(box) && reading.isFree(index) && isTeaser ? [index] : []
    })
    const cards = new Set(teasers.map((index) => pieces[index]?.box))
    // Each card holds one summary: sections with headings that are links hold more.
    const isGrid = cards.size >= FEWEST_CARDS && cards.size === teasers.length
    return isGrid ? teasers.map((index): Finding => ({ pieces: [index], action: 'dropped' })) : []
  },
}
