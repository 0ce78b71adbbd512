import { DatabaseBackup, FolderOpen, History } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import type { BackupState } from '../../shared/ipc/backupContract'
import { desk } from '../desk'
import { isMessageKey } from '../i18n/catalogue'
import { useI18n } from '../i18n/i18n'
import { Button } from '../ui/Button'
import { TextField } from '../ui/TextField'
import { useToasts } from '../ui/Toasts'
import './backups.css'
import { RestoreDialog } from './RestoreDialog'
import { Section } from './SettingsScreen'
import { useFar } from './useFar'

/** Where backups go, when the last one was made, and the way back from one. */
export function BackupSection() {
  const i18n = useI18n()
  const { t } = i18n
  const toasts = useToasts()
  const [state, setState] = useState<BackupState | null>(null)
  const [working, setWorking] = useState(false)
  const [restoring, setRestoring] = useState(false)
  const reload = useCallback(async () => {
    const read = await desk.backups.state({})
    if (read.ok) setState(read.value)
  }, [])
  useEffect(() => void reload(), [reload])

  const backUp = async () => {
    setWorking(true)
    const made = await desk.backups.now({})
    setWorking(false)
    if (made.ok) toasts.show({ text: t('backups.made', { count: made.value.articles }), tone: 'good' })
    else toasts.show({ text: i18n.fault(made.fault), tone: 'bad' })
    await reload()
  }
  const choose = async () => {
    const chosen = await desk.backups.chooseFolder({})
    if (chosen.ok) setState(chosen.value)
    else toasts.show({ text: i18n.fault(chosen.fault), tone: 'bad' })
  }

  return (
    <Section title={t('backups.title')} text={t('backups.text')}>
      <div className="settings-folder">
        <TextField
          label={t('backups.folder')}
          value={state?.folder ?? ''}
          onChange={() => undefined}
          readOnly
          title={state?.folder ?? ''}
        />
        <Button icon={FolderOpen} onClick={() => void choose()}>
          {t('settings.folder-choose')}
        </Button>
      </div>
      {working ? <Working /> : <Standing state={state} />}
      <div className="backups-deeds">
        <Button icon={DatabaseBackup} busy={working} onClick={() => void backUp()}>
          {t('backups.now')}
        </Button>
        {state && state.backups.length > 0 && (
          <Button variant="ghost" icon={History} onClick={() => setRestoring(true)}>
            {t('backups.restore')}
          </Button>
        )}
      </div>
      {restoring && state && <RestoreDialog backups={state.backups} onClose={() => setRestoring(false)} />}
    </Section>
  )
}

function Standing({ state }: { state: BackupState | null }) {
  const i18n = useI18n()
  const { t } = i18n
  const [newest] = state?.backups ?? []
  const why = `faults.${state?.fault ?? ''}`
  return (
    <div className="backups-standing" role="status">
      {state && <p>{newest ? t('backups.last', { when: i18n.date(newest.at) }) : t('backups.none')}</p>}
      {state?.fault && (
        <p className="backups-fault">
          {isMessageKey(why) ? t(why, { folder: state.folder }) : t('backups.failed')}
        </p>
      )}
    </div>
  )
}

/** How far it is, once it takes long enough for somebody to wonder. */
function Working() {
  const { t } = useI18n()
  const far = useFar('backup')
  return (
    <div className="backups-standing" role="status">
      <p>{t('backups.working')}</p>
      <progress aria-label={t('backups.working')} {...(far === null ? {} : { value: far })} />
    </div>
  )
}
