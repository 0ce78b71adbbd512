import { isCapitals } from '../../shared/spelling/casing'
import { isRight, plainForm } from '../../shared/spelling/forms'
import type { SpellingLanguage } from '../../shared/spelling/language'
import { likelyMeant } from '../../shared/spelling/likely'
import { ownWords } from '../../shared/spelling/ownWords'
import { isListed } from '../../shared/spelling/wordList'
import type { Dictionary } from './hunspell'

export interface Checker {
  /** Those of the words that are spelt wrong, as they were given. */
  misspelled(words: readonly string[]): string[]
  /** What could be meant, the likeliest first, at most `MOST`; capitals and apostrophe as in the word. */
  suggest(word: string): string[]
}

const MOST = 7

/** A dictionary together with the rules of its language and the names Galley knows. */
export function createChecker(dictionary: Dictionary, language: SpellingLanguage): Checker {
  const own = ownWords(language)
  // Of the parts of a word one may be Galley's and the other the dictionary's: `медиа-выставка`.
  const knows = (form: string) => own.has(form) || dictionary.knows(form)
  return {
    misspelled: (words) =>
      words.filter((word) => !isRight(word, language, knows) && !isListed(word, language, own)),
    suggest: (word) => suggest(word, language, dictionary),
  }
}

/** A Turkish name keeps its suffix: what is wrong is looked for before the apostrophe. */
function suggest(written: string, language: SpellingLanguage, dictionary: Dictionary): string[] {
  const word = plainForm(written)
  const apostrophe = language === 'tr' ? word.indexOf("'") : -1
  const stem = apostrophe > 0 ? word.slice(0, apostrophe) : word
  const suffix = apostrophe > 0 ? word.slice(apostrophe) : ''
  const locale = language === 'tr' ? 'tr' : 'en'
  const shouted = isCapitals(stem)
  const asked = shouted ? stem.toLocaleLowerCase(locale) : stem
  // What it sounds like comes before what merely differs by a letter: `herkez` is `herkes` and not `herke`.
  const likely = likelyMeant(asked, language).filter((one) => dictionary.knows(one))
  const found = [...likely, ...dictionary.suggest(asked)]
    .map((one) => (shouted ? one.toLocaleUpperCase(locale) : one) + suffix)
    .map((one) => (written.includes("'") ? one : one.replaceAll("'", '’')))
  return [...new Set(found)].filter((one) => one !== written).slice(0, MOST)
}
