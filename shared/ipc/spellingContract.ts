import * as z from 'zod'
import { Dictionaries } from '../spelling/dictionaries'
import { SpellingLanguage, WordListLanguage } from '../spelling/language'
import { call, none } from './call'

/** What the window may ask about spelling. */
export const spellingCalls = {
  /**
   * Which of the words are spelt wrong. The first question of a language loads its dictionary, which takes up to two
   * seconds; without one the answer is `spelling.no-dictionary`. The newsroom's word lists are left to the window.
   */
  check: call(
    z.strictObject({ language: SpellingLanguage, words: z.array(z.string().max(500)).max(5000) }),
    z.object({ misspelled: z.array(z.string()), dictionary: z.string() }),
  ),
  /** What a misspelled word could mean, the likeliest first. */
  suggest: call(
    z.strictObject({ language: SpellingLanguage, word: z.string().max(500) }),
    z.object({ suggestions: z.array(z.string()) }),
  ),
  /** The dictionaries there are, and the newsroom's own folder; empty where none was chosen. */
  dictionaries: call(none, Dictionaries),
  /** Asks for a folder with further dictionaries; it comes first from then on. `clear` goes back to none. */
  chooseFolder: call(z.strictObject({ clear: z.boolean().default(false) }), Dictionaries),
  /** Asks where to, and writes the word list as plain text; `null` when the person changed their mind. */
  exportWords: call(
    z.strictObject({ language: WordListLanguage }),
    z.object({ name: z.string() }).nullable(),
  ),
  /** Asks for a plain text file and adds its words to the list; says how many were new, and lines that are no word. */
  importWords: call(
    z.strictObject({ language: WordListLanguage }),
    z.object({ added: z.number().int(), skipped: z.number().int() }).nullable(),
  ),
}
