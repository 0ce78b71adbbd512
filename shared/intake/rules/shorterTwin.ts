import type { Piece } from '../page/piece'

interface Line {
  readonly index: number
  readonly piece: Piece
}

const FEWEST_LETTERS = 20
const FEWEST_WORDS = 4
/** A site's name, a label such as `Эксклюзив`, a picture's credit. */
const LONGEST_TAIL = 40

/**
 * Of two lines of a copied page of which one is the other with something behind it (`… Фото с сайта site.example`, a label, the
 * site's name) the shorter is the headline.
 */
export function shorterTwin<One extends Line>(
  best: One,
  candidates: readonly One[],
  keys: readonly string[],
): One {
  const own = keys[best.index] ?? ''
  const isBare = ({ index, piece }: One): boolean => {
    const key = keys[index] ?? ''
    return (
      piece.main === null &&
      key.length >= FEWEST_LETTERS &&
      key.split(' ').length >= FEWEST_WORDS &&
      own.startsWith(`${key} `) &&
      own.length - key.length <= LONGEST_TAIL
    )
  }
  return candidates.find(isBare) ?? best
}
