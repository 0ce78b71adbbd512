import { isSentence } from '../page/prose'
import type { Headline, Reading } from './rule'
import { saidAgain } from './saidAgain'
import { readStamps } from './stamps'

const LONGEST = 110
const FEWEST_WORDS = 4
const FEWEST_SHARED = 0.5

/**
 * In a copied page where no line reads like a headline: one short sentence that stands apart over the first paragraph, and
 * whose words that paragraph has again. A full stop behind it is no part of a headline.
 */
export function sentenceHead({ pieces, keys, story, url, isFree, isProse }: Reading): Headline | null {
  if (url === '' || !story) return null
  const [at = -1] = pieces
    .flatMap((_, index) => (isFree(index) && index <= story.from ? [index] : []))
    .slice(-2)
  const piece = pieces[at]
  const next = pieces.findIndex((_, index) => index > at && isFree(index))
  const isAlone = piece?.kind === 'line' && piece.box === 0 && piece.main === null
  if (!piece || !isAlone || next < 0 || !isProse(next) || readStamps(piece.text).length > 0) return null
  const { text } = piece
  const isOne = isSentence(text) && !/[.!?…]\s/.test(text) && !/^[-–—«"]/.test(text)
  const isShort = text.length <= LONGEST && text.length * 1.5 < (pieces[next]?.text.length ?? 0)
  const shared = saidAgain(text, pieces[next]?.text ?? '')
  if (!isOne || !isShort || text.split(/\s+/).length < FEWEST_WORDS || shared < FEWEST_SHARED) return null
  return { text: text.replace(/\.$/, ''), key: keys[at] ?? '', at }
}
