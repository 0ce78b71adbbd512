import { saidByAddress } from '../addressWords'
import { keyOf, unrepeated } from '../page/key'
import { isSentence } from '../page/prose'
import { RELATED_HEADINGS } from '../words/labels'
import { RUBRICS } from '../words/rubrics'
import { isInside, type Reading, type Rule } from './rule'

const FEWEST_CARDS = 2
const LONGEST_TITLE = 140
const LONGEST_TEASER = 400

const isRubric = ({ keys, pieces }: Reading, at: number): boolean =>
  pieces[at]?.kind === 'line' && RUBRICS.has(keys[at] ?? '')

const isTitle = ({ pieces, url }: Reading, at: number): boolean => {
  const { kind, text = '', box } = pieces[at] ?? {}
  return (
    kind === 'line' &&
    box === 0 &&
    text.length <= LONGEST_TITLE &&
    text.split(/\s+/).length >= 3 &&
    !isSentence(text) &&
    !/[:,;]$/.test(text) &&
    !saidByAddress(url, text)
  )
}

interface Card {
  readonly end: number
  readonly title: string
  readonly hasRubric: boolean
}

/** A section perhaps, a headline and one paragraph under it. */
function cardAt(reading: Reading, from: number): Card | null {
  const hasRubric = isRubric(reading, from)
  const at = hasRubric ? from + 1 : from
  const teaser = reading.pieces[at + 1]
  const isCard =
    isTitle(reading, at) &&
    teaser?.kind === 'line' &&
    teaser.text.length <= LONGEST_TEASER &&
    reading.isProse(at + 1)
  return isCard ? { end: at + 1, title: reading.pieces[at]?.text ?? '', hasRubric } : null
}

/** The cards from a piece on, when they go on to the page's last running text and nothing stands between them. */
function cardsFrom(reading: Reading, from: number): Card[] {
  const cards: Card[] = []
  let at = from
  for (let card = cardAt(reading, at); card; card = cardAt(reading, at)) {
    cards.push(card)
    at = card.end + 1
  }
  const isLast = reading.pieces.every((_, index) => index < at || !reading.isProse(index))
  return isLast ? cards : []
}

const stemsOf = (text: string): string[] =>
  keyOf(text)
    .split(' ')
    .filter((word) => word.length >= 5)
    .map((word) => word.slice(0, 5))

/** `Limanda Vinç Devrildi`: every word of some length has a capital, as in headlines and in no subheading's sentence. */
const isTitleCase = (text: string): boolean =>
  text
    .split(/\s+/)
    .filter((word) => word.length >= 4)
    .every((word) => /^[“"'‘«]?[\p{Lu}\d]/u.test(word))

const isShout = (text: string): boolean => text.length <= 24 && /^\p{Lu}[\p{Lu} ]{3,23}$/u.test(text)

/** Below a copied story: two or more headlines of other stories, each with its section or under a heading, and its first sentences. */
export const storyCards: Rule = {
  name: 'story-cards',
  weight: 0.55,
  reason: 'Headlines of other stories with their first sentences, to the end of the page.',
  read: (reading) => {
    const { pieces, keys, story, isFree } = reading
    if (!story) return []
    const paragraphs = pieces.flatMap((_, index) => (reading.isProse(index) ? [index] : []))
    for (let at = (paragraphs[1] ?? pieces.length) + 1; at < pieces.length; at += 1) {
      if (!isInside(reading, at) || !isFree(at)) continue
      const isKnown = RELATED_HEADINGS.has(unrepeated(keys[at] ?? ''))
      const isHead = isKnown || isShout(pieces[at]?.text ?? '')
      const cards = cardsFrom(reading, isHead ? at + 1 : at)
      if (cards.length < FEWEST_CARDS) continue
      const said = new Set(pieces.slice(story.from, at).flatMap(({ text }) => stemsOf(text)))
      // A common verb may stand in both.
      const areOthers = cards.every(({ title }) => {
        const stems = stemsOf(title)
        return stems.filter((stem) => said.has(stem)).length * 3 <= stems.length
      })
      const areMarked =
        cards.every(({ hasRubric }) => hasRubric) ||
        (isHead && cards.every(({ title }) => isTitleCase(title)))
      if (!isKnown && !(areOthers && areMarked)) continue
      const rest = pieces.flatMap(({ kind }, index) =>
        index >= at && isFree(index) && kind !== 'meta' ? [index] : [],
      )
      return [{ pieces: rest, action: 'dropped' }]
    }
    return []
  },
}
