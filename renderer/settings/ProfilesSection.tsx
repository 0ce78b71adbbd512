import { Download, MoreHorizontal, Trash2, Upload } from 'lucide-react'
import { useCallback, useEffect, useId, useState } from 'react'
import { emptyProfile } from '../../shared/intake/profile'
import { desk } from '../desk'
import { useI18n } from '../i18n/i18n'
import { Lessons } from '../intake/profile/Lessons'
import { useProfile } from '../intake/profile/useProfile'
import { Button } from '../ui/Button'
import { Menu } from '../ui/Menu'
import { useToasts } from '../ui/Toasts'
import './profiles.css'
import { Section } from './SettingsScreen'

interface Known {
  readonly host: string
  readonly lessons: number
  readonly rulesOff: number
}

/** What Galley has been taught, site by site: to look through, correct, forget, and hand to a colleague. */
export function ProfilesSection() {
  const { t, fault: words } = useI18n()
  const { show } = useToasts()
  const [known, setKnown] = useState<readonly Known[] | null>(null)
  const reload = useCallback(async () => {
    const list = await desk.profiles.list({})
    if (list.ok) setKnown(list.value.filter(({ lessons, rulesOff }) => lessons + rulesOff > 0))
    else show({ text: words(list.fault), tone: 'bad' })
  }, [show, words])
  useEffect(() => void reload(), [reload])
  const importFile = async () => {
    const read = await desk.profiles.importFile({})
    if (!read.ok) show({ text: words(read.fault), tone: 'bad' })
    else if (read.value) show({ text: t('profiles.imported', { host: read.value.host }), tone: 'good' })
    await reload()
  }
  return (
    <Section title={t('profiles.title')} text={t('profiles.text')}>
      {known?.length === 0 && <p className="profiles-none">{t('profiles.none')}</p>}
      {known && known.length > 0 && (
        <ul className="profiles">
          {known.map((one) => (
            <Host key={one.host} known={one} reload={reload} />
          ))}
        </ul>
      )}
      <div>
        <Button icon={Upload} onClick={() => void importFile()}>
          {t('profiles.import')}
        </Button>
      </div>
    </Section>
  )
}

function Host({ known, reload }: { known: Known; reload: () => Promise<void> }) {
  const { t, fault: words } = useI18n()
  const { show } = useToasts()
  const [open, setOpen] = useState(false)
  const body = useId()
  const { host, lessons, rulesOff } = known
  const changed = useCallback(() => void reload(), [reload])
  const { profile, change } = useProfile(host, changed, known)
  const exportFile = async () => {
    const written = await desk.profiles.exportFile({ host })
    if (!written.ok) show({ text: words(written.fault), tone: 'bad' })
    else if (written.value) show({ text: t('profiles.exported', { name: written.value.name }), tone: 'good' })
  }
  return (
    <li>
      <div className="profiles-head">
        <h3>{host}</h3>
        <p>{t('profiles.lessons', { count: lessons + rulesOff })}</p>
        <Button
          size="small"
          variant="ghost"
          aria-expanded={open}
          aria-controls={open ? body : undefined}
          aria-label={`${t(open ? 'profiles.hide' : 'profiles.show')}: ${host}`}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'profiles.hide' : 'profiles.show')}
        </Button>
        <HostMenu
          host={host}
          onExport={() => void exportFile()}
          onForget={() => void change(emptyProfile(host), t('profiles.forgotten', { host }))}
        />
      </div>
      {open && (
        <div id={body}>
          {profile && <Lessons profile={profile} onChange={(next, said) => void change(next, said)} />}
        </div>
      )}
    </li>
  )
}

function HostMenu({
  host,
  onExport,
  onForget,
}: {
  host: string
  onExport: () => void
  onForget: () => void
}) {
  const { t } = useI18n()
  return (
    <Menu
      icon={MoreHorizontal}
      size="small"
      label={t('profiles.more', { host })}
      items={[
        { id: 'export', label: t('profiles.export'), icon: Download, onSelect: onExport },
        { id: 'delete', label: t('profiles.delete'), icon: Trash2, danger: true, onSelect: onForget },
      ]}
    />
  )
}
