import { listOf, type SpellingLanguage, type WordListLanguage } from './language'

/**
 * Letters that are written for each other, because they sound alike where they stand (a consonant at the end of a Turkish or
 * Russian word, a vowel without stress), or because a keyboard has only one of them.
 */
const PAIRS: Readonly<Record<WordListLanguage, string>> = {
  tr: 'zs dt bp cç gğ ıi oö uü sş kg vf ae',
  ru: 'оа еи яе вг дт зс бп жш гк ёе эе ыи фв щш',
  kk: 'қк ғг ңн өо ұу үу әа іи һх іы ыи өү ұү дт',
  en: 'ae ie ai sc sz ck ou',
}

/**
 * What a misspelled word may have been meant as, before a dictionary is asked: each once, with two neighbours swapped, one letter
 * taken for one that sounds like it, or one letter too few or too many of a pair. Most of them are no words.
 *
 * @param word in lower case but for a capital at its head; at most 40 letters are looked at
 */
export function likelyMeant(word: string, language: SpellingLanguage): string[] {
  const letters = Array.from(word.slice(0, 40))
  const put = (at: number, gone: number, ...fresh: string[]) => letters.toSpliced(at, gone, ...fresh).join('')
  const pairs = PAIRS[listOf(language)].split(' ').map((pair) => Array.from(pair))
  const capital = (like: string, letter: string) =>
    like === like.toLowerCase() ? letter : letter.toLocaleUpperCase(listOf(language))
  const found = letters.flatMap((letter, at) => {
    const small = letter.toLocaleLowerCase(listOf(language))
    const swapped = letters[at + 1] && at > 0 ? [put(at, 2, letters[at + 1] ?? '', letter)] : []
    const alike = pairs.flatMap(([a = '', b = '']) =>
      small === a ? [put(at, 1, capital(letter, b))] : small === b ? [put(at, 1, capital(letter, a))] : [],
    )
    const single = letters[at + 1] === letter ? [put(at, 1)] : []
    const double = at > 0 ? [put(at, 0, letter)] : []
    return [...alike, ...swapped, ...single, ...double]
  })
  const soft = language === 'ru' ? [word.replace(/тся$/u, 'ться'), word.replace(/ться$/u, 'тся')] : []
  return [...new Set([...soft, ...found])].filter((one) => one !== word)
}
