import * as z from 'zod'

/** Languages a dictionary is looked for in. `en` is American, `en-GB` British English. */
export const SpellingLanguage = z.enum(['tr', 'ru', 'kk', 'en', 'en-GB'])
export type SpellingLanguage = z.infer<typeof SpellingLanguage>

export const SPELLING_LANGUAGES = SpellingLanguage.options

/** English of these countries is spelt as in Britain. */
const BRITISH = /^en-(GB|IE|AU|NZ|IN|ZA)\b/i

/**
 * The spelling of a language tag; null for a language nobody checks here. English that names no country is spelt as
 * the newsroom's settings say.
 */
export function spellingOf(tag: string, english: 'en' | 'en-GB' = 'en'): SpellingLanguage | null {
  const language = tag.split('-', 1)[0]?.toLowerCase()
  if (language === 'en') {
    if (BRITISH.test(tag)) return 'en-GB'
    return tag.includes('-') ? 'en' : english
  }
  const known = SpellingLanguage.safeParse(language)
  return known.success ? known.data : null
}

/** The language a word list is kept for: both Englishes share one. */
export const listOf = (language: SpellingLanguage): WordListLanguage =>
  language === 'en-GB' ? 'en' : language

export const WordListLanguage = z.enum(['tr', 'ru', 'kk', 'en'])
export type WordListLanguage = z.infer<typeof WordListLanguage>
