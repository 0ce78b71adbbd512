import { fromCapitals } from '../dateline/casing'
import { keyOf } from './page/key'
import { RUBRICS } from './words/rubrics'

/** Words between the names of a section that stay small. */
const SMALL = /(?<=\s)(?:Ve|İle|And|Of|The|И|В|На|О|Және|Мен)(?=\s)/gu

/** Languages that print only the first letter of a section's name as a capital. */
const SENTENCE_CASE = /^(?:ru|kk)/

/**
 * The name of a section as a paper prints it: `KÜLTÜR SANAT` becomes `Kültür Sanat`, `КУЛЬТУРА И ИСКУССТВО` `Культура и искусство`,
 * in the article's language. A short word no list knows (`TBMM`, `AB`) is taken for letters that stand for a name and stays.
 */
export function rubricFromCapitals(rubric: string, given: string): string {
  // `TÜRKİYE` over an English story: Turkish letters are put into ordinary case in Turkish.
  const language = /[İĞŞ]/.test(rubric) ? 'tr' : given
  if (!/\p{Lu}{2}/u.test(rubric) || /\p{Ll}/u.test(rubric)) return rubric
  const isKnown = RUBRICS.has(keyOf(rubric))
  const words = rubric
    .split(' ')
    .map((word) =>
      isKnown || word.replace(/\P{L}+/gu, '').length > 4 || RUBRICS.has(keyOf(word)) || SMALL_WORD.test(word)
        ? fromCapitals(word, language)
        : word,
    )
  const text = words.join(' ')
  if (!SENTENCE_CASE.test(language)) return text.replace(SMALL, (word) => small(word, language))
  return text.replace(/(?<=\s)\p{Lu}\p{Ll}*/gu, (word) => small(word, language))
}

const SMALL_WORD = /^(?:VE|İLE|AND|OF|THE|И|В|НА|О|ЖӘНЕ|МЕН|LİG|LİGİ|KENT|SON)$/u

const small = (word: string, language: string): string =>
  word.toLocaleLowerCase(language.startsWith('tr') || language.startsWith('az') ? 'tr' : 'en')
