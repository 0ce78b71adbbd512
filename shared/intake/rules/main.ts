import { isProse, isSentence } from '../page/prose'
import { type Finding, pieceRule, type Reading, type Rule } from './rule'

const FURNITURE_HINTS =
  /^(nav|footer|aside|form|breadcrumb|share|related|comments|tags|cookie|newsletter|ad|author)$/

/** A sentence or two between the headline and the story that extraction left out: a summary sites set apart. */
const isLeadIn = (reading: Reading, index: number): boolean => {
  const { headline, story, pieces } = reading
  const piece = pieces[index]
  if (!headline || !story || !piece || index <= headline.at || index >= story.from) return false
  return (
    (piece.kind === 'line' || piece.kind === 'heading') &&
    piece.text.length >= 40 &&
    piece.text.length <= 700 &&
    piece.linked < 0.3 &&
    (isSentence(piece.text) || isProse(piece.text)) &&
    !piece.hints.some((hint) => FURNITURE_HINTS.test(hint))
  )
}

/** What general extraction leaves out of the story and no other rule knows by name. */
export const outsideMain: Rule = {
  name: 'outside-main',
  weight: 0.8,
  reason: 'It stands outside what reads as the story of this page.',
  read: (reading) => {
    const left = reading.pieces.flatMap((piece, index) =>
      piece.main === false && reading.isFree(index) && index !== reading.headline?.at ? [index] : [],
    )
    const leadIn =
      reading.field('standfirst').length > 0 ? undefined : left.find((index) => isLeadIn(reading, index))
    return left.flatMap((index): Finding[] => {
      const { text = '', kind } = reading.pieces[index] ?? {}
      if (index === leadIn)
        return [
          {
            pieces: [index],
            action: 'moved',
            field: 'standfirst',
            value: text,
            weight: 0.65,
            reason: 'A sentence between the headline and the story: its summary.',
          },
        ]
      if (isLeadIn(reading, index) || (kind === 'picture' && isNearHead(reading, index))) return []
      // Whole sentences leave the page here: a person should know.
      return [
        {
          pieces: [index],
          action: 'dropped',
          ...(isProse(text) && text.length > 200 ? { weight: 0.5 } : {}),
        },
      ]
    })
  },
}

const isNearHead = ({ headline, story, pieces }: Reading, index: number): boolean =>
  headline !== null &&
  story !== null &&
  index > headline.at &&
  index < story.from &&
  !pieces[index]?.hints.some((hint) => FURNITURE_HINTS.test(hint))

/** The picture over the story: what a site shows with the headline in its lists. */
export const leadPicture: Rule = pieceRule(
  {
    name: 'lead-picture',
    weight: 0.9,
    reason: 'The first picture, above the story: it goes with the headline.',
  },
  ({ kind, node }, index, reading) => {
    const { headline, story, pieces } = reading
    if (kind !== 'picture' || !node || !story || !headline || index <= headline.at || index > story.from)
      return null
    const isFirst = pieces.every(
      (one, at) => at >= index || at <= headline.at || one.kind !== 'picture' || !reading.isFree(at),
    )
    const { src = '', alt = '', caption = '', credit = '' } = node.attrs ?? {}
    return isFirst
      ? {
          action: 'moved',
          field: 'lead',
          value: String(src),
          values: { alt: String(alt), caption: String(caption), credit: String(credit) },
        }
      : null
  },
)
