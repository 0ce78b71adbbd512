import { fold } from '../../places/fold'
import { remembered } from './remembered'

const LONGEST = 400

/**
 * A piece as rules compare it: no case, no marks, no punctuation, single spaces. Only the beginning of a long text
 * counts, so that one enormous line costs nothing.
 */
export const keyOf = remembered((text: string): string =>
  fold(text.slice(0, LONGEST))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
)

/** `back back` is `back`: controls are often printed twice, once for the eye and once for the title. */
export const unrepeated = remembered((key: string): string => {
  // The first word of a text that is printed twice stands in it twice.
  const end = key.indexOf(' ')
  if (end < 0 || !`${key} `.includes(` ${key.slice(0, end)} `, end)) return key
  const words = key.split(' ')
  for (let size = 1; size <= words.length / 2; size += 1) {
    if (words.length % size !== 0) continue
    if (words.every((word, index) => word === words[index % size])) return words.slice(0, size).join(' ')
  }
  return key
})
