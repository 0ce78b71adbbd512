import { hasCapital, isCapitals, toSmall, withCapital } from './casing'
import { kazakhStems } from './endings/kazakh'
import { isTurkishSuffix, turkishStems } from './endings/turkish'
import type { SpellingLanguage } from './language'

/** Asks a dictionary about one form, exactly as it is written. */
export type Knows = (form: string) => boolean

/** Longer words in capitals are shouted words; up to here they are taken for the initials of something. */
const LONGEST_INITIALS = 5

/** A word as dictionaries have it: composed letters, no stress marks or soft hyphens, a plain apostrophe and hyphen. */
export const plainForm = (word: string): string =>
  word
    .replace(/\u00ad|\u0301/g, '')
    .normalize('NFC')
    .replace(/[’ʼ‘`´]/g, "'")
    .replace(/[‐‑]/g, '-')

/**
 * Whether a word is spelt right as far as its letters, capitals, apostrophe and hyphens go. The dictionary sees one
 * form after the other: as written, then without capitals, then its parts.
 */
export function isRight(written: string, language: SpellingLanguage, knows: Knows): boolean {
  const word = plainForm(written)
  return (
    knowsCased(word, language, knows) ||
    knowsParts(word, language, knows) ||
    knowsStem(word, language, knows, MOST_ENDINGS)
  )
}

/** Endings one on the other: a person, a case, an owner, a number. */
const MOST_ENDINGS = 4
const STEMS: { readonly [L in SpellingLanguage]?: (word: string) => string[] } = {
  tr: turkishStems,
  kk: kazakhStems,
}

/** Turkish and Kazakh put ending on ending, more than a dictionary can list. */
function knowsStem(word: string, language: SpellingLanguage, knows: Knows, left: number): boolean {
  const stems = STEMS[language]
  if (!stems || left === 0 || word.includes("'") || word.includes('-')) return false
  const small = toSmall(word, language)
  const isName = hasCapital(word)
  return stems(small).some(
    (stem) =>
      knows(stem) ||
      (isName && language === 'kk' && knows(withCapital(stem, language))) ||
      knowsStem(isName ? withCapital(stem, language) : stem, language, knows, left - 1),
  )
}

function knowsCased(word: string, language: SpellingLanguage, knows: Knows): boolean {
  if (knows(word)) return true
  // TDK writes kâğıt and rüzgâr; dictionaries and many writers leave the mark out.
  const bare = language === 'tr' ? word.replace(/[âîûÂÎÛ]/g, (letter) => BARE[letter] ?? letter) : word
  if (bare !== word && knowsCased(bare, language, knows)) return true
  const small = toSmall(word, language)
  if (isCapitals(word.replace(/['-]/g, ''))) return knows(small) || knows(capitalEach(small, language))
  // A sentence's first word; `iPhone`, `КазТАГ` and `MacDonald` are written as their owners want it.
  if (hasCapital(word) && small.slice(1) === word.slice(1)) return knows(small)
  return /\p{Ll}\p{Lu}/u.test(word)
}

/** `санкт-петербург'un` with a capital for each of its parts, suffixes after an apostrophe left out. */
const capitalEach = (small: string, language: SpellingLanguage): string =>
  small
    .split('-')
    .map((part) => withCapital(part, language))
    .join('-')

const BARE: Readonly<Record<string, string>> = { â: 'a', î: 'i', û: 'u', Â: 'A', Î: 'İ', Û: 'U' }

function knowsParts(word: string, language: SpellingLanguage, knows: Knows): boolean {
  if (isInitials(word)) return true
  const apostrophe = word.indexOf("'")
  if (apostrophe > 0) {
    const stem = word.slice(0, apostrophe)
    const suffix = word.slice(apostrophe + 1)
    if (language === 'tr')
      return isTurkishSuffix(toSmall(suffix, language)) && isStemRight(stem, language, knows)
    if (/^(s|d|ll|re|ve|m|t)$/i.test(suffix)) return isStemRight(stem, language, knows)
  }
  const parts = word.split('-')
  if (parts.length < 2 || parts.some((part) => part === '')) return false
  return parts.every(
    (part, at) =>
      part.length === 1 ||
      isRight(part, language, knows) ||
      (language === 'ru' && at < parts.length - 1 && isCombining(part, language, knows)),
  )
}

/** `эколого-ботанический`, `социально-экономический`: a word's stem with an о that joins it to the next. */
const isCombining = (part: string, language: SpellingLanguage, knows: Knows): boolean =>
  /[^аеёиоуыэюя]о$/iu.test(part) &&
  part.length > 4 &&
  ['', 'ия', 'ный', 'ский', 'ый', 'а'].some((end) => isRight(`${part.slice(0, -1)}${end}`, language, knows))

const isStemRight = (stem: string, language: SpellingLanguage, knows: Knows): boolean =>
  isInitials(stem) || isRight(stem, language, knows)

/** `ТАСС`, `МИДа`, `NATO`, `AKPli`: capitals, with an ending at most. */
const isInitials = (word: string): boolean => {
  const capitals = /^(\p{Lu}+)\p{Ll}{0,3}$/u.exec(word)?.[1] ?? ''
  return capitals.length >= 2 && capitals.length <= LONGEST_INITIALS
}
