import { isAfterStory, type Reading, type Rule, runsOf } from './rule'

const HASH = /^#\s?[\p{L}\p{N}][\p{L}\p{N}_ ’'-]{1,40}$/u

/** Further down stand the topics of the day. */
const BELOW = 4

/** `#Мост в Заречном` over the headline of a copied page, among its first lines. */
const isOverStory = ({ pieces, story, url }: Reading, index: number): boolean =>
  url !== '' && index < ABOVE && pieces[index]?.box === 0 && story !== null && index < story.from - 1
const ABOVE = 4
const FEWEST = 3

/** In a text of nobody's page several such lines to its very end are tags too. */
function isOfSeveral({ pieces }: Reading, index: number): boolean {
  const isTag = (at: number) => HASH.test(pieces[at]?.text ?? '')
  let from = index
  while (isTag(from - 1)) from -= 1
  return pieces.length - from >= FEWEST && pieces.slice(from).every((_, step) => isTag(from + step))
}

/** `#Van Gölü` and `#kuraklık`, each on a line of its own behind the story. */
export const hashtagLines: Rule = {
  name: 'hashtag-lines',
  weight: 0.9,
  reason: 'Words with a hash, each on its own line; they are the article’s tags.',
  read: (reading) =>
    runsOf(
      reading,
      ({ kind, text, hints }, index) =>
        (kind === 'line' || kind === 'item') &&
        HASH.test(text) &&
        (isOverStory(reading, index) ||
          ((reading.furnitureKinds >= 3 || isOfSeveral(reading, index)) && isAfterStory(reading, index))) &&
        !hints.some((hint) => /^(nav|footer|aside|related|comments)$/.test(hint)),
    )
      .filter(([first = 0]) => first <= (reading.story?.to ?? 0) + BELOW)
      .map((pieces) => ({
        pieces,
        action: 'moved' as const,
        field: 'tags',
        value: pieces
          .map((index) => (reading.pieces[index]?.text ?? '').replace(/^#\s?/, '').trim())
          .join(', '),
      })),
}
