import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { listOf, type SpellingLanguage } from '../../../shared/spelling/language'
import { sortWords } from '../../../shared/spelling/wordList'
import { useI18n } from '../../i18n/i18n'
import { useSettings } from '../../settings/useSettings'
import { useToasts } from '../../ui/Toasts'
import type { Session } from '../../writing/session'
import { goToMisspelling } from './goToMisspelling'
import type { MarkedWord } from './spellingPlugin'

export interface SpellingDeeds {
  replace(word: MarkedWord, by: string): void
  /** Puts a word on the newsroom's list of its language. */
  add(word: MarkedWord, form: string): void
  ignore(word: MarkedWord): void
  /** Marks again what was passed by in this article. */
  forgetIgnored(): void
  next(): void
}

/** What can be done about a misspelled word. */
export function useSpellingDeeds(editor: Editor | null, session: Session): SpellingDeeds {
  const { t, fault: words, languageName } = useI18n()
  const { settings, change } = useSettings()
  const { show } = useToasts()
  const listed = (language: SpellingLanguage) => settings.houseWords[listOf(language)] ?? []
  return {
    replace(word, by) {
      if (!editor || editor.state.doc.textBetween(word.from, word.to) !== word.text) return
      editor.view.dispatch(closeHistory(editor.state.tr).insertText(by, word.from, word.to))
    },
    add(word, form) {
      const list = listOf(word.language)
      const houseWords = { ...settings.houseWords, [list]: sortWords([...listed(word.language), form]) }
      void change({ houseWords }).then((stored) => {
        if (stored.ok)
          show({ text: t('spelling.added', { word: form, language: languageName(list) }), tone: 'good' })
        else show({ text: words(stored.fault), tone: 'bad' })
      })
    },
    ignore: (word) =>
      session.amend({ ignoredWords: [...(session.fields().ignoredWords ?? []), word.text].slice(-2000) }),
    forgetIgnored: () => session.amend({ ignoredWords: [] }),
    next() {
      if (!editor) return
      if (!settings.spelling) show({ text: t('spelling.is-off') })
      else
        void goToMisspelling(editor.view).then((found) => {
          if (!found) show({ text: t('spelling.none-found') })
        })
    },
  }
}
