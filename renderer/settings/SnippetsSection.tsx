import { Trash2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { type Hole, holeName } from '../../shared/article/holes'
import { useI18n } from '../i18n/i18n'
import { firstWords } from '../intake/bulletin/firstWords'
import { IconButton } from '../ui/IconButton'
import { TextField } from '../ui/TextField'
import { useToasts } from '../ui/Toasts'
import { Section } from './SettingsScreen'
import './snippets.css'
import type { Save } from './useSaving'
import { useSettings } from './useSettings'

interface Named {
  readonly id: string
  readonly name: string
}

/** The newsroom's snippets and templates: their names, their first words, and a way to remove them that can be undone. */
export function SnippetsSection({ save }: { save: Save }) {
  const { t, language } = useI18n()
  const { settings } = useSettings()
  const hole = (name: Hole) => `{${holeName(name, language)}}`
  const holes = { dateline: hole('dateline'), source: hole('source'), date: hole('date') }
  const { snippets, templates } = settings
  return (
    <Section title={t('snippets.title')} text={t('snippets.text', holes)}>
      {snippets.length + templates.length === 0 && <p>{t('snippets.none')}</p>}
      <NamedList
        title={t('snippets.snippets')}
        list={snippets}
        about={({ content }) => firstWords({ type: 'doc', content }, 90)}
        keep={(next) => save(t('snippets.title'), { snippets: next })}
      />
      <NamedList
        title={t('snippets.templates')}
        list={templates}
        about={({ start }) => start.headline || firstWords(start.body, 90)}
        keep={(next) => save(t('snippets.title'), { templates: next })}
      />
    </Section>
  )
}

function NamedList<T extends Named>({
  title,
  list,
  about,
  keep,
}: {
  title: string
  list: T[]
  about: (one: T) => string
  keep: (next: T[]) => Promise<boolean>
}) {
  const { t } = useI18n()
  const toasts = useToasts()
  if (list.length === 0) return null
  const remove = async (gone: T) => {
    if (!(await keep(list.filter(({ id }) => id !== gone.id)))) return
    toasts.show({
      text: t('snippets.removed', { name: gone.name }),
      action: { label: t('common.undo'), onSelect: () => void keep(list) },
    })
  }
  return (
    <div className="snippets">
      <h3>{title}</h3>
      <ul>
        {list.map((one) => (
          <li key={one.id}>
            <NameField
              name={one.name}
              onName={(name) =>
                void keep(list.map((other) => (other.id === one.id ? { ...one, name } : other)))
              }
            />
            <p>{about(one)}</p>
            <IconButton
              icon={Trash2}
              label={t('snippets.remove', { name: one.name })}
              onClick={() => void remove(one)}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}

function NameField({ name, onName }: { name: string; onName: (name: string) => void }) {
  const { t } = useI18n()
  const [draft, setDraft] = useState(name)
  useEffect(() => setDraft(name), [name])
  const keep = () => {
    const trimmed = draft.trim()
    if (trimmed === '') setDraft(name)
    else if (trimmed !== name) onName(trimmed)
  }
  return (
    <TextField
      label={t('snippets.rename', { name })}
      hideLabel
      value={draft}
      maxLength={80}
      onChange={setDraft}
      onBlur={keep}
    />
  )
}
