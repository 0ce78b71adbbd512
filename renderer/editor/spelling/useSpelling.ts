import type { Editor } from '@tiptap/core'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { listOf, type SpellingLanguage, spellingOf } from '../../../shared/spelling/language'
import { isListed } from '../../../shared/spelling/wordList'
import { useSettings } from '../../settings/useSettings'
import { speller } from '../../spelling/spellerOfWindow'
import { useField } from '../../writing/context'
import type { Session } from '../../writing/session'
import type { SpellingConfig } from './config'
import { checkSpelling } from './spellingPlugin'

/** What the open article's spelling is checked by; null while checking is off. */
export function useSpellingConfig(session: Session): SpellingConfig | null {
  const { settings } = useSettings()
  const language = useSyncExternalStore(session.subscribe, () => session.fields().language)
  const ignoredWords = useSyncExternalStore(session.subscribe, () => session.fields().ignoredWords)
  const { spelling, english, houseWords } = settings
  return useMemo(() => {
    if (!spelling) return null
    const ignored = new Set(ignoredWords ?? [])
    const lists = new Map(Object.entries(houseWords).map(([tag, words]) => [tag, new Set(words)]))
    const nothing: ReadonlySet<string> = new Set()
    const allows = (word: string, of: SpellingLanguage) =>
      ignored.has(word) || isListed(word, of, lists.get(listOf(of)) ?? nothing)
    return { speller, language, english, allows }
  }, [spelling, english, houseWords, language, ignoredWords])
}

/** Tells the editor what to check by, now and whenever that changes. */
export function useSpelling(editor: Editor | null, config: SpellingConfig | null): void {
  useEffect(() => {
    if (editor && !editor.isDestroyed) checkSpelling(editor.view, config)
  }, [editor, config])
}

/** The dictionary of the article's language, and where it is; null for a language nobody checks. */
export function useDictionary() {
  const tag = useField('language')
  const { settings } = useSettings()
  const language = spellingOf(tag, settings.english)
  const state = useSyncExternalStore(speller.subscribe, () => (language ? speller.state(language) : null))
  return { tag, language, state }
}
