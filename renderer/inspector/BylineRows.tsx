import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { BYLINE_ROLES, type Byline } from '../../shared/article/article'
import { useI18n } from '../i18n/i18n'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import { Select } from '../ui/Select'
import { TextField } from '../ui/TextField'
import { useEdit, useField } from '../writing/context'
import { Section } from './Section'

const KINDS = ['person', 'desk', 'agency'] as const
const ROLES = ['author', ...BYLINE_ROLES] as const

/** An author's row carries no role. */
function withRole({ role: _, ...byline }: Byline, role: (typeof ROLES)[number]): Byline {
  return role === 'author' ? byline : { ...byline, role }
}

/** Who wrote it: people, desks and agencies. A row without a name is not part of the article yet. */
export function BylineRows() {
  const { t } = useI18n()
  const edit = useEdit()
  const bylines = useField('bylines')
  // Two people may share a name, so rows are told apart by their place.
  const rows = bylines.map((byline, index) => ({ byline, index, row: `byline-${index}` }))
  const [adding, setAdding] = useState(false)
  const put = (index: number, next: Byline) =>
    edit(`bylines.${index}`, { bylines: bylines.map((byline, at) => (at === index ? next : byline)) }, true)
  const roles = ROLES.map((value) => ({ value, label: t(`writing.role.${value}`) }))
  const options = KINDS.map((value) => ({ value, label: t(`writing.byline.${value}`) }))
  const remove = (index: number) => edit('bylines', { bylines: bylines.filter((_, at) => at !== index) })
  return (
    <Section
      title={t('writing.bylines')}
      action={
        <span data-field="bylines">
          <Button variant="ghost" size="small" icon={Plus} onClick={() => setAdding(true)}>
            {t('common.add')}
          </Button>
        </span>
      }
    >
      {rows.map(({ byline, index, row }) => (
        // Rows are told apart by their place: two people may share a name.
        <div className="byline-row" key={row} data-field={`bylines.${index}`}>
          <TextField
            label={t('writing.byline.name')}
            hideLabel
            value={byline.name}
            maxLength={300}
            onChange={(name) => (name === '' ? remove(index) : put(index, { ...byline, name }))}
          />
          <Select
            label={t('writing.byline.kind')}
            hideLabel
            value={byline.kind}
            options={options}
            onChange={(kind) => put(index, { ...byline, kind })}
          />
          <Select
            label={t('writing.byline.role')}
            hideLabel
            value={byline.role ?? 'author'}
            options={roles}
            onChange={(role) => put(index, withRole(byline, role))}
          />
          <IconButton
            size="small"
            icon={X}
            label={t('common.remove-item', { name: byline.name })}
            onClick={() => remove(index)}
          />
        </div>
      ))}
      {adding && (
        <NewByline
          onName={(name) => {
            setAdding(false)
            if (name) edit('bylines', { bylines: [...bylines, { name, kind: 'person' }] })
          }}
        />
      )}
      {bylines.length === 0 && !adding && <p className="inspector-empty">{t('writing.bylines.none')}</p>}
    </Section>
  )
}

function NewByline({ onName }: { onName: (name: string) => void }) {
  const { t } = useI18n()
  const [name, setName] = useState('')
  return (
    <TextField
      label={t('writing.byline.name')}
      hideLabel
      placeholder={t('writing.byline.name')}
      // The row appeared because the person asked for it.
      ref={(input) => input?.focus()}
      value={name}
      maxLength={300}
      onChange={setName}
      onBlur={() => onName(name.trim())}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onName(name.trim())
        if (event.key === 'Escape') {
          event.preventDefault()
          onName('')
        }
      }}
    />
  )
}
