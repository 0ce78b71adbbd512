import type { Editor } from '@tiptap/core'
import { useSyncExternalStore } from 'react'
import { useI18n } from '../../i18n/i18n'
import { useSettings } from '../../settings/useSettings'
import { useToasts } from '../../ui/Toasts'
import type { Session } from '../../writing/session'
import { tidyArticle } from './tidyArticle'

/** The language signs are set by while typing; empty while that is switched off. */
export function useTypographyLanguage(session: Session): string {
  const { settings } = useSettings()
  const language = useSyncExternalStore(session.subscribe, () => session.fields().language)
  return settings.typography ? language : ''
}

/** Tidies the open article and says how many places changed; one undo takes all of it back. */
export function useTidy(editor: Editor | null, session: Session): () => void {
  const { t } = useI18n()
  const { show } = useToasts()
  return () => {
    if (!editor) return
    const count = tidyArticle(editor, session)
    if (count === 0) show({ text: t('typography.tidy-none') })
    else
      show({
        text: t('typography.tidied', { count }),
        tone: 'good',
        action: { label: t('common.undo'), onSelect: () => void session.undo() },
      })
  }
}
