import { keyOf } from '../page/key'
import { isFurnitureHint } from '../page/piece'
import type { Finding, Reading, Rule } from './rule'

/** How far above the headline the story's picture may stand, in pieces. */
const ABOVE = 8

/** The last part of a picture's address without the marks of its size: `lace-1024x683.jpg` and `lace-scaled.jpg` are `lace`. */
const plainName = (address: string): string =>
  (address.split(/[?#]/, 1)[0]?.split('/').at(-1) ?? '')
    .toLowerCase()
    .replace(/\.[a-z]{3,4}$/, '')
    .replace(
      /[-_](?:\d{2,4}x\d{2,4}|scaled|large|medium|thumb|small|orig|original|xl|l|m|b|s|[a-z]?\d{3,4}w?)$/,
      '',
    )

const wordsOf = (text: string): string[] =>
  keyOf(text)
    .split(' ')
    .filter((word) => word.length > 3)

/**
 * The picture above the headline that goes with it: the one the page states for previews of itself, or one whose text
 * says what the headline says, or that shares the headline's box. A logo is none of these.
 */
export const statedLead: Rule = {
  name: 'stated-lead',
  weight: 0.85,
  reason:
    'The picture over the headline is the story’s: the page states it, or it stands in the headline’s own box.',
  read: (reading) => {
    const { headline, story, pieces } = reading
    if (!headline || !story || pieces[headline.at]?.kind === 'meta' || hasLeadBelow(reading)) return []
    const stated = new Set(
      pieces.flatMap(({ kind, name, text }) =>
        kind === 'meta' && name === 'image' ? [plainName(text)] : [],
      ),
    )
    const words = new Set(wordsOf(headline.text))
    for (let index = headline.at - 1; index >= Math.max(0, headline.at - ABOVE); index -= 1) {
      const piece = pieces[index]
      if (piece?.kind !== 'picture' || !piece.node || !reading.isFree(index)) continue
      if (piece.hints.some((hint) => isFurnitureHint(hint) || hint === 'author')) continue
      const { src = '', alt = '', caption = '', credit = '' } = piece.node.attrs ?? {}
      const name = plainName(String(src))
      const isStated = name.length > 2 && stated.has(name)
      const shared = wordsOf(`${alt} ${caption}`).filter((word) => words.has(word)).length
      const isOfBox = piece.box > 0 && piece.box === pieces[headline.at]?.box && index >= headline.at - 3
      // Inside the article and with a caption of its own it is no logo.
      const isCaptioned =
        piece.hints.includes('article') && String(caption).length > 20 && index >= headline.at - 3
      if (
        !isStated &&
        shared < 2 &&
        !isCaptioned &&
        !(isOfBox && (shared > 0 || piece.hints.includes('article')))
      )
        continue
      const finding: Finding = {
        pieces: [index],
        action: 'moved',
        field: 'lead',
        value: String(src),
        values: { alt: String(alt), caption: String(caption), credit: String(credit) },
      }
      return [finding]
    }
    return []
  },
}

/** Whether a picture stands between the headline and the story: then that one leads. */
const hasLeadBelow = ({ headline, story, pieces, isFree }: Reading): boolean =>
  pieces.some(
    ({ kind, node, hints }, index) =>
      kind === 'picture' &&
      node !== null &&
      isFree(index) &&
      index > (headline?.at ?? 0) &&
      index < (story?.from ?? 0) &&
      !hints.some((hint) => isFurnitureHint(hint) || hint === 'author'),
  )
