import type { SpellingLanguage } from './language'

const locale = (language: SpellingLanguage): string => (language === 'tr' ? 'tr' : 'en')

/** Small letters: in Turkish `I` is the capital of `ı` and `İ` of `i`. */
export const toSmall = (word: string, language: SpellingLanguage): string =>
  word.toLocaleLowerCase(locale(language))

/** `istanbul` becomes `İstanbul` in Turkish. */
export const withCapital = (word: string, language: SpellingLanguage): string =>
  word.charAt(0).toLocaleUpperCase(locale(language)) + word.slice(1)

/** Two letters or more, and all of them capitals. */
export const isCapitals = (word: string): boolean => /^\p{Lu}[\p{Lu}\p{M}]+$/u.test(word)

export const hasCapital = (word: string): boolean => /^\p{Lu}/u.test(word)
