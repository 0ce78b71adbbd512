import { Check, CircleAlert, CloudUpload, Lock } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { useI18n } from '../i18n/i18n'
import { Button } from '../ui/Button'
import { useWriting } from './context'

const icons = { saved: Check, saving: CloudUpload, trouble: CircleAlert }
const states = ['saved', 'saving', 'trouble'] as const

/** Says "Saved" only while everything is on disk. */
export function SaveState() {
  const { t } = useI18n()
  const { session } = useWriting()
  const state = useSyncExternalStore(session.subscribe, session.toldState)
  if (session.readOnly) {
    return (
      <p className="save-state" data-state="read-only">
        <Lock size={14} aria-hidden="true" />
        {t('writing.read-only')}
      </p>
    )
  }
  // All the icons stay in the document: making one anew for every key costs more than the key itself.
  return (
    <p className="save-state" data-state={state} data-testid="save-state">
      {states.map((name) => {
        const Icon = icons[name]
        return <Icon key={name} size={14} aria-hidden="true" data-icon={name} />
      })}
      {t(`writing.save.${state}`)}
    </p>
  )
}

/** What is wrong with saving, what is kept, and what to do: above everything until it is solved. */
export function SaveTrouble() {
  const { t, fault: words } = useI18n()
  const { session } = useWriting()
  const fault = useSyncExternalStore(session.subscribe, session.fault)
  if (!fault) return null
  return (
    <div className="save-trouble" role="alert">
      <CircleAlert size={18} aria-hidden="true" />
      <div>
        <strong>{words(fault)}</strong>
        <p>{t('writing.save.trouble-kept')}</p>
      </div>
      <Button size="small" onClick={() => void session.flush()}>
        {t('common.retry')}
      </Button>
    </div>
  )
}
