import type { ReactNode } from 'react'
import type { SiteOptions } from '../../shared/publish/site'
import type { TargetField, TargetKind } from '../../shared/publish/targetKind'
import { useI18n } from '../i18n/i18n'
import { Select } from '../ui/Select'
import { Switch } from '../ui/Switch'
import { TextArea } from '../ui/TextArea'
import { TextField } from '../ui/TextField'
import { useSettings } from './useSettings'

interface TargetFieldsProps {
  kind: TargetKind
  options: SiteOptions
  secrets: Readonly<Record<string, string>>
  /** Secrets of this site are stored: an empty field keeps them. */
  isStored: boolean
  onOption: (name: string, value: string | boolean) => void
  onSecret: (name: string, value: string) => void
  /** What Galley itself wants to know of the site, among what can be left as it is. */
  children: ReactNode
}

/** A form drawn from what a target says it wants to know: what it needs first, the rest folded away. */
export function TargetFields({ children, ...props }: TargetFieldsProps) {
  const { t } = useI18n()
  const { fields } = props.kind
  const draw = (list: readonly TargetField[]) =>
    list.map((field) => <OneField key={field.name} field={field} {...props} />)
  return (
    <>
      {draw(fields.filter(({ required }) => required))}
      <details className="site-form-more">
        <summary>{t('sites.more')}</summary>
        <div>
          {children}
          {draw(fields.filter(({ required }) => !required))}
        </div>
      </details>
    </>
  )
}

type OneFieldProps = Omit<TargetFieldsProps, 'children'> & { field: TargetField }

function OneField({ field, options, secrets, isStored, onOption, onSecret }: OneFieldProps) {
  const { t } = useI18n()
  const { language } = useSettings()
  const label = field.label[language]
  const hint = field.hint?.[language]
  const value = options[field.name] ?? field.fallback
  const change = (next: string | boolean) => onOption(field.name, next)
  const named = { label, ...(hint ? { hint } : {}) }
  switch (field.kind) {
    case 'switch':
      return <Switch {...named} checked={value === true} onChange={change} />
    case 'choice':
      return (
        <Select
          {...named}
          value={String(value)}
          options={field.choices.map((one) => ({ value: one.value, label: one.label[language] }))}
          onChange={change}
        />
      )
    case 'lines':
      return <TextArea {...named} rows={2} value={String(value)} onChange={change} spellCheck={false} />
    case 'secret':
      return (
        <TextField
          label={label}
          hint={isStored ? t('sites.secret-kept') : (hint ?? '')}
          type="password"
          autoComplete="off"
          value={secrets[field.name] ?? ''}
          onChange={(next) => onSecret(field.name, next)}
        />
      )
    default:
      return <TextField {...named} value={String(value)} onChange={change} spellCheck={false} />
  }
}
