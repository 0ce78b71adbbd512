import { History } from 'lucide-react'
import { useCallback, useState } from 'react'
import type { IntakeReport } from '../../../shared/intake/report'
import { useI18n } from '../../i18n/i18n'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { useWriting } from '../../writing/context'
import { useReadAgain } from '../useReadAgain'
import { Lessons } from './Lessons'
import { useProfile } from './useProfile'

/** Says what of a site's profile this reading used; nothing where none was. */
export function AppliedProfile({ report }: { report: IntakeReport }) {
  const { t } = useI18n()
  const { session } = useWriting()
  const readAgain = useReadAgain()
  const [open, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const { profile: host, hash } = report.input
  if (host === '') return null
  const count = report.decisions.filter(({ rule }) => rule === 'profile').length
  const without = async () => {
    setBusy(true)
    await readAgain({ useProfile: false }, t('profiles.not-applied', { host }))
    setBusy(false)
  }
  return (
    <section className="report-profile" aria-label={t('profiles.title')}>
      <p className="profile-line">
        <History size={15} aria-hidden="true" />
        {count > 0 ? t('profiles.applied', { count, host }) : t('profiles.applied-none', { host })}
      </p>
      <div>
        <Button size="small" variant="ghost" onClick={() => setOpen(true)}>
          {t('profiles.show')}
        </Button>
        {hash !== '' && session.readOnly === '' && (
          <Button size="small" variant="ghost" busy={busy} onClick={() => void without()}>
            {t('profiles.dont-apply')}
          </Button>
        )}
      </div>
      <Dialog open={open} title={t('profiles.of', { host })} onClose={() => setOpen(false)}>
        <Remembered host={host} />
      </Dialog>
    </section>
  )
}

const NOTHING = {}

function Remembered({ host }: { host: string }) {
  const { t } = useI18n()
  const changed = useCallback(() => {}, [])
  const { profile, change } = useProfile(host, changed, NOTHING)
  if (profile?.entries.length === 0 && profile.rulesOff.length === 0)
    return <p>{t('profiles.forgotten', { host })}</p>
  return profile && <Lessons profile={profile} onChange={(next, said) => void change(next, said)} />
}
