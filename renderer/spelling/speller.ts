import type { Desk } from '../../shared/ipc/contract'
import type { Fault } from '../../shared/result'
import type { SpellingLanguage } from '../../shared/spelling/language'

/** Where a language's dictionary is: not asked for yet, being loaded, at hand, not on this computer, not readable. */
export type DictionaryState = 'idle' | 'loading' | 'ready' | 'missing' | 'failed'

export interface Speller {
  /** Whether a word is in the dictionary; undefined while that is not known. */
  verdict(language: SpellingLanguage, word: string): boolean | undefined
  /** Finds out about words; answers true when there is something new to know. */
  ask(language: SpellingLanguage, words: readonly string[]): Promise<boolean>
  suggest(language: SpellingLanguage, word: string): Promise<string[]>
  state(language: SpellingLanguage): DictionaryState
  /** Forgets everything: another folder of dictionaries was chosen. */
  forget(): void
  subscribe(listener: () => void): () => void
}

/** Words remembered per language before the memory starts anew. */
const MOST_REMEMBERED = 50_000
const STATE_OF: Readonly<Record<string, DictionaryState>> = { 'spelling.no-dictionary': 'missing' }

/** What the dictionaries said so far. A word is asked about once. */
export function createSpeller(desk: Pick<Desk['spelling'], 'check' | 'suggest'>): Speller {
  const known = new Map<SpellingLanguage, Map<string, boolean>>()
  const states = new Map<SpellingLanguage, DictionaryState>()
  const listeners = new Set<() => void>()
  let age = 0

  function become(language: SpellingLanguage, state: DictionaryState): void {
    if (states.get(language) === state) return
    states.set(language, state)
    for (const listener of listeners) listener()
  }

  function wordsOf(language: SpellingLanguage): Map<string, boolean> {
    const words = known.get(language)
    if (words && words.size < MOST_REMEMBERED) return words
    const fresh = new Map<string, boolean>()
    known.set(language, fresh)
    return fresh
  }

  return {
    verdict: (language, word) => known.get(language)?.get(word),
    async ask(language, words) {
      const memory = wordsOf(language)
      const unknown = [...new Set(words)]
        .filter((word) => !memory.has(word) && word.length <= 500)
        .slice(0, 5000)
      const state = states.get(language) ?? 'idle'
      if (unknown.length === 0 || state === 'missing' || state === 'failed') return false
      if (state === 'idle') become(language, 'loading')
      const asked = age
      const answer = await desk.check({ language, words: unknown })
      if (asked !== age) return false
      if (!answer.ok) {
        // A worker that was stopped is started by the next question.
        become(language, STATE_OF[answer.fault.code] ?? retried(answer.fault))
        return false
      }
      const wrong = new Set(answer.value.misspelled)
      for (const word of unknown) memory.set(word, !wrong.has(word))
      become(language, 'ready')
      return true
    },
    async suggest(language, word) {
      const answer = await desk.suggest({ language, word })
      return answer.ok ? answer.value.suggestions : []
    },
    state: (language) => states.get(language) ?? 'idle',
    forget() {
      age += 1
      known.clear()
      states.clear()
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

const retried = (fault: Fault): DictionaryState => (fault.code === 'spelling.stopped' ? 'idle' : 'failed')
