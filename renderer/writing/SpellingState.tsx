import type { Editor } from '@tiptap/core'
import { BookA, BookX, EyeOff, ListPlus, SpellCheck2 } from 'lucide-react'
import { markCount } from '../editor/spelling/spellingPlugin'
import { useDictionary } from '../editor/spelling/useSpelling'
import type { SpellingDeeds } from '../editor/spelling/useSpellingDeeds'
import { useEditorValue } from '../editor/useEditorValue'
import { useI18n } from '../i18n/i18n'
import { useNavigation } from '../navigation'
import { useSettings } from '../settings/useSettings'
import { Menu, type MenuItem } from '../ui/Menu'
import { useField, useWriting } from './context'

/** Spelling in the bar: what it found, that its dictionary is being read, or that there is none; and what to do. */
export function SpellingState({ editor, deeds }: { editor: Editor; deeds: SpellingDeeds }) {
  const { t, languageName } = useI18n()
  const { settings, change } = useSettings()
  const { go } = useNavigation()
  const { session } = useWriting()
  const { tag, language, state } = useDictionary()
  const ignored = useField('ignoredWords') ?? []
  const count = useEditorValue(editor, readCount)
  const name = languageName(tag)
  const isChecking = settings.spelling && language !== null && state !== 'missing' && state !== 'failed'
  const label = () => {
    if (!settings.spelling) return t('spelling.off')
    if (!language || state === 'missing') return t('spelling.missing', { language: name })
    if (state === 'failed') return t('spelling.failed', { language: name })
    if (state === 'loading') return t('spelling.loading')
    return count === 0 ? t('spelling.right') : t('spelling.marked', { count })
  }
  const items: MenuItem[] = [
    ...(isChecking
      ? [{ id: 'next', label: t('spelling.next'), icon: SpellCheck2, shortcut: 'F7', onSelect: deeds.next }]
      : []),
    ...(ignored.length > 0 && session.readOnly === ''
      ? [
          {
            id: 'ignored',
            label: t('spelling.forget-ignored', { count: ignored.length }),
            icon: EyeOff,
            onSelect: deeds.forgetIgnored,
          },
        ]
      : []),
    {
      id: 'switch',
      label: t(settings.spelling ? 'spelling.switch-off' : 'spelling.switch-on'),
      icon: settings.spelling ? BookX : BookA,
      onSelect: () => void change({ spelling: !settings.spelling }),
    },
    { id: 'settings', label: t('spelling.lists'), icon: ListPlus, onSelect: () => go({ name: 'settings' }) },
  ]
  return (
    <div className="spelling-state" data-state={state ?? 'missing'} data-testid="spelling-state">
      <Menu label={label()} description={t('spelling.state', { state: label() })} items={items} />
    </div>
  )
}

const readCount = (editor: Editor) => markCount(editor.state)
