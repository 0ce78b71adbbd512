/** What stands before an item of a list that its program drew: `1.`, `·`, `MADDE 1 –`. */
export interface ListSign {
  readonly isOrdered: boolean
  /** A sign that says something, to be kept as text; empty for bullets and numbers. */
  readonly words: string
}

const NUMBER = /^\(?\d{1,4}(?:\.\d{1,4}){0,8}[.)]?$/
/** Bullets are letters of symbol fonts, `o` and `ü`; a letter that counts has a stop or a bracket behind it. */
const LETTER = /^\(?(?:\p{L}{1,2}|[ivxlcdm]{1,8})[.)]$/iu
const WORD = /\p{L}{3}/u

/** Reads a sign as it was drawn, fixed spaces around it and all. */
export function readSign(drawn: string): ListSign {
  const sign = drawn.replace(/\s+/g, ' ').trim()
  const isOrdered = NUMBER.test(sign) || LETTER.test(sign)
  return { isOrdered, words: !isOrdered && WORD.test(sign) ? sign : '' }
}
