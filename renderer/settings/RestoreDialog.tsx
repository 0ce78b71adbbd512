import { useEffect, useMemo, useState } from 'react'
import type { BackupState } from '../../shared/ipc/backupContract'
import { desk } from '../desk'
import { useI18n } from '../i18n/i18n'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Select } from '../ui/Select'
import { Spinner } from '../ui/Spinner'
import { TextField } from '../ui/TextField'
import { useToasts } from '../ui/Toasts'

interface Row {
  readonly id: string
  readonly headline: string
  readonly updated: string
}

/** So many rows are drawn; typing finds the others. */
const SHOWN = 60

/** One article out of a backup, or the whole library as it was. */
export function RestoreDialog({
  backups,
  onClose,
}: {
  backups: BackupState['backups']
  onClose: () => void
}) {
  const i18n = useI18n()
  const { t } = i18n
  const toasts = useToasts()
  const [at, setAt] = useState(backups[0]?.at ?? '')
  const [sure, setSure] = useState(false)
  const [busy, setBusy] = useState(false)

  const bringAll = async () => {
    if (!sure) {
      setSure(true)
      return
    }
    setBusy(true)
    // When it has worked the window starts anew, and a notice says so.
    const done = await desk.backups.restoreAll({ at })
    setBusy(false)
    if (!done.ok) toasts.show({ text: i18n.fault(done.fault), tone: 'bad' })
  }

  return (
    <Dialog
      open
      title={t('backups.restore-title')}
      onClose={onClose}
      actions={
        <>
          {sure && <p className="backups-sure">{t('backups.bring-all-sure')}</p>}
          <Button variant={sure ? 'danger' : 'secondary'} busy={busy} onClick={() => void bringAll()}>
            {t('backups.bring-all')}
          </Button>
        </>
      }
    >
      <div className="backups-dialog">
        <Select
          label={t('backups.which')}
          value={at}
          options={backups.map((backup) => ({ value: backup.at, label: i18n.date(backup.at) }))}
          onChange={(next) => {
            setAt(next)
            setSure(false)
          }}
        />
        <Articles key={at} at={at} />
      </div>
    </Dialog>
  )
}

function Articles({ at }: { at: string }) {
  const i18n = useI18n()
  const { t, language } = i18n
  const toasts = useToasts()
  const [rows, setRows] = useState<readonly Row[] | null>(null)
  const [query, setQuery] = useState('')
  useEffect(() => {
    let isGone = false
    void desk.backups.articles({ at }).then((read) => {
      if (isGone) return
      setRows(read.ok ? read.value : [])
      if (!read.ok) toasts.show({ text: i18n.fault(read.fault), tone: 'bad' })
    })
    return () => {
      isGone = true
    }
  }, [at, i18n, toasts])
  const found = useMemo(() => {
    const wanted = query.trim().toLocaleLowerCase(language)
    return (rows ?? []).filter(({ headline }) => headline.toLocaleLowerCase(language).includes(wanted))
  }, [rows, query, language])

  const bring = async (row: Row) => {
    const done = await desk.backups.restoreArticle({ at, id: row.id })
    const headline = row.headline || t('backups.untitled')
    if (!done.ok) toasts.show({ text: i18n.fault(done.fault), tone: 'bad' })
    else
      toasts.show({
        text: t(done.value.isCopy ? 'backups.brought-copy' : 'backups.brought', { headline }),
        tone: 'good',
      })
  }

  if (!rows)
    return (
      <p className="backups-wait" role="status">
        <Spinner size={14} /> {t('backups.reading')}
      </p>
    )
  return (
    <>
      <TextField label={t('backups.find')} value={query} onChange={setQuery} />
      {found.length === 0 && <p className="backups-wait">{t('backups.nothing-found')}</p>}
      <ul className="backups-articles">
        {found.slice(0, SHOWN).map((row) => (
          <li key={row.id}>
            <div>
              <strong>{row.headline || t('backups.untitled')}</strong>
              <span>{i18n.date(row.updated)}</span>
            </div>
            <Button
              size="small"
              aria-label={`${t('backups.bring-one')}: ${row.headline || t('backups.untitled')}`}
              onClick={() => void bring(row)}
            >
              {t('backups.bring-one')}
            </Button>
          </li>
        ))}
      </ul>
      {found.length > SHOWN && (
        <p className="backups-wait">{t('backups.first-shown', { shown: SHOWN, all: found.length })}</p>
      )}
    </>
  )
}
