/** A word list has at most so many words, each of at most so many letters. */
export const MOST_WORDS = 20_000
export const LONGEST_WORD = 100
