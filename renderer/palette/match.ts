import { KAZAKH_LETTERS } from '../../shared/text/kazakhLetters'

const MARKS = /\p{M}+/gu
const LATIN: Readonly<Record<string, string>> = { ı: 'i', ё: 'е', ø: 'o', ß: 'ss', æ: 'ae', đ: 'd', ł: 'l' }
const LETTERS: Readonly<Record<string, string>> = { ...LATIN, ...KAZAKH_LETTERS }

/**
 * Text as people type it when they look for something: lower case, without marks, with Turkish İ, I, ı and i the
 * same letter, ё as е, Kazakh letters as the Russian ones they are typed with. `й` loses its mark as well; both sides are folded alike, so it still finds itself.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[ıёøßæđłәғқңөұүһі]/g, (letter) => LETTERS[letter] ?? letter)
}

/**
 * How well `query` fits `text`, both folded: higher is better, `null` is no match. Every word of the query must
 * be found, either as it is (best at the start of a word) or as letters in order.
 */
export function matchScore(query: string, text: string): number | null {
  let score = 0
  for (const word of query.split(/\s+/).filter(Boolean)) {
    const at = text.indexOf(word)
    if (at >= 0) {
      const startsWord = at === 0 || text[at - 1] === ' '
      score += startsWord ? 100 - at / 10 : 60 - at / 10
      continue
    }
    const scattered = scatteredScore(word, text)
    if (scattered === null) return null
    score += scattered
  }
  return score
}

function scatteredScore(word: string, text: string): number | null {
  if (word.length < 2) return null
  let at = -1
  let gaps = 0
  for (const letter of word) {
    const next = text.indexOf(letter, at + 1)
    if (next < 0) return null
    if (at >= 0) gaps += next - at - 1
    at = next
  }
  // Letters strewn over the whole text are chance, not a match.
  return gaps > word.length * 3 ? null : 30 - gaps
}
