import type { SpellingLanguage } from '../../../shared/spelling/language'
import type { Speller } from '../../spelling/speller'

/** What decides which words are marked. A new value marks the text anew. */
export interface SpellingConfig {
  readonly speller: Speller
  /** The article's language, BCP 47. */
  readonly language: string
  readonly english: 'en' | 'en-GB'
  /** Words on the newsroom's list, or passed by in this article. */
  readonly allows: (word: string, language: SpellingLanguage) => boolean
}
