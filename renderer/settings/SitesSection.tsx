import { Globe, MoreHorizontal, Pencil, Trash2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { TargetKind } from '../../shared/publish/targetKind'
import { desk } from '../desk'
import { useI18n } from '../i18n/i18n'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Menu } from '../ui/Menu'
import { useToasts } from '../ui/Toasts'
import { type Site, useSites } from '../writing/useSites'
import { Section } from './SettingsScreen'
import { SiteForm } from './SiteForm'
import './sites.css'

/** The sites besides the local one: connecting, trying out, forgetting. */
export function SitesSection() {
  const { t, fault: words } = useI18n()
  const { show } = useToasts()
  const connected = useSites().filter(({ id }) => id !== 'local')
  const [kinds, setKinds] = useState<readonly TargetKind[]>([])
  const [open, setOpen] = useState<Site | 'new' | null>(null)
  const [leaving, setLeaving] = useState<Site | null>(null)
  useEffect(() => {
    void desk.sites.kinds({}).then((all) => {
      if (all.ok) setKinds(all.value.filter(({ target }) => target !== 'local'))
    })
  }, [])
  const remove = async (site: Site) => {
    setLeaving(null)
    const gone = await desk.sites.remove({ site: site.id })
    show(
      gone.ok
        ? { text: t('sites.removed', { site: site.name }), tone: 'good' }
        : { text: words(gone.fault), tone: 'bad' },
    )
  }
  return (
    <Section title={t('sites.title')} text={t('sites.text')}>
      {connected.length === 0 && <p className="profiles-none">{t('sites.none')}</p>}
      {connected.length > 0 && (
        <ul className="profiles">
          {connected.map((site) => (
            <li key={site.id}>
              <SiteRow
                site={site}
                kind={kinds.find(({ target }) => target === site.target) ?? null}
                onEdit={() => setOpen(site)}
                onRemove={() => setLeaving(site)}
              />
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button icon={Globe} disabled={kinds.length === 0} onClick={() => setOpen('new')}>
          {t('sites.connect')}
        </Button>
      </div>
      {open && kinds.length > 0 && (
        <SiteForm
          site={open === 'new' ? null : open}
          kinds={kinds}
          taken={connected.map(({ id }) => id)}
          onClose={() => setOpen(null)}
        />
      )}
      <Dialog
        open={leaving !== null}
        size="small"
        title={t('sites.remove-site', { site: leaving?.name ?? '' })}
        onClose={() => setLeaving(null)}
        actions={
          <>
            <Button onClick={() => setLeaving(null)}>{t('common.cancel')}</Button>
            <Button variant="danger" onClick={() => leaving && void remove(leaving)}>
              {t('sites.remove')}
            </Button>
          </>
        }
      >
        <p>{t('sites.remove-text')}</p>
      </Dialog>
    </Section>
  )
}

interface SiteRowProps {
  site: Site
  kind: TargetKind | null
  onEdit: () => void
  onRemove: () => void
}

function SiteRow({ site, kind, onEdit, onRemove }: SiteRowProps) {
  const { t } = useI18n()
  return (
    <div className="profiles-head">
      <h3>{site.name}</h3>
      <p>
        {kind?.name ?? site.target} · {String(site.options.address ?? '').replace(/^https?:\/\//, '')}
      </p>
      {!site.hasSecrets && (
        <span className="chip" data-tone="warn">
          {t('sites.no-password')}
        </span>
      )}
      <Menu
        icon={MoreHorizontal}
        size="small"
        label={t('sites.edit-site', { site: site.name })}
        items={[
          { id: 'edit', label: t('sites.edit'), icon: Pencil, onSelect: onEdit },
          { id: 'remove', label: t('sites.remove'), icon: Trash2, danger: true, onSelect: onRemove },
        ]}
      />
    </div>
  )
}
