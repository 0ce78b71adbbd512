import { hasCapital, toSmall, withCapital } from './casing'
import { russianStems } from './endings/russian'
import { isRight, plainForm } from './forms'
import type { SpellingLanguage } from './language'
import { LONGEST_WORD, MOST_WORDS } from './wordLimits'

const isWord = (line: string): boolean =>
  line.length > 0 && line.length <= LONGEST_WORD && /\p{L}/u.test(line) && !/[\s\p{Cc}]/u.test(line)

/**
 * The words of a plain text file, one on each line. Lines that begin with `#` and what is no single word are left out;
 * `skipped` counts the latter.
 */
export function parseWordList(text: string): { words: string[]; skipped: number } {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
  const words = lines.map(plainForm).filter(isWord)
  return { words: sortWords(words).slice(0, MOST_WORDS), skipped: lines.length - words.length }
}

/** The file of a word list: UTF-8, one word on each line. */
export const printWordList = (words: readonly string[]): string => words.map((word) => `${word}\n`).join('')

/** Each word once, in an order that does not depend on the computer. */
export const sortWords = (words: readonly string[]): string[] =>
  [...new Set(words)].toSorted((a, b) => a.localeCompare(b, 'en') || (a < b ? -1 : 1))

/** What is added to a list of a word met in a text: without the suffix a Turkish name takes after its apostrophe. */
export function listedForm(word: string, language: SpellingLanguage): string {
  const plain = plainForm(word)
  const apostrophe = plain.indexOf("'")
  return language === 'tr' && apostrophe > 1 ? plain.slice(0, apostrophe) : plain
}

/** Whether a word is on a list, with the capitals of a sentence or a headline and with the endings of its language. */
export function isListed(word: string, language: SpellingLanguage, list: ReadonlySet<string>): boolean {
  if (list.size === 0) return false
  const knows = (form: string) => list.has(form)
  if (isRight(word, language, knows)) return true
  if (language !== 'ru') return false
  const small = toSmall(plainForm(word), language)
  return russianStems(small).some(
    (stem) => knows(stem) || (hasCapital(word) && knows(withCapital(stem, language))),
  )
}
