import type { Node } from '@tiptap/pm/model'
import { languageOf } from '../../../shared/body/schema'
import { type SpellingLanguage, spellingOf } from '../../../shared/spelling/language'
import { type Word, wordsIn } from '../../../shared/spelling/words'
import type { SpellingConfig } from './config'

export interface BlockWords {
  readonly language: SpellingLanguage
  /** Positions count from the block's first letter. */
  readonly words: readonly Word[]
}

/** The words of a text block in its own language; null where nobody can check it. */
export function blockWords(block: Node, config: SpellingConfig): BlockWords | null {
  const language = spellingOf(languageOf(block.attrs.lang) ?? config.language, config.english)
  if (!language || block.content.size === 0) return null
  const text = block.textBetween(0, block.content.size, '', (leaf) => '\ufffc'.repeat(leaf.nodeSize))
  return { language, words: wordsIn(text, language) }
}
