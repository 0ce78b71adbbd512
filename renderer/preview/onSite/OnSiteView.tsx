import { ExternalLink, Globe, RefreshCw, X } from 'lucide-react'
import { useState } from 'react'
import { desk } from '../../desk'
import { formatDate } from '../../i18n/dates'
import { useI18n } from '../../i18n/i18n'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { IconButton } from '../../ui/IconButton'
import { Segmented } from '../../ui/Segmented'
import { Select } from '../../ui/Select'
import { Switch } from '../../ui/Switch'
import { useToasts } from '../../ui/Toasts'
import { useWriting } from '../../writing/context'
import type { Site } from '../../writing/useSites'
import { type Device, SCREENS } from '../look'
import './on-site.css'
import { PagePlace } from './PagePlace'
import { PutThere } from './PutThere'
import { useOnSite } from './useOnSite'

/** The article in a connected site's own theme, by the site's own preview. Nothing is put there before somebody asks for it. */
export function OnSiteView({ sites }: { sites: readonly Site[] }) {
  const [chosen, setChosen] = useState(sites[0]?.id ?? '')
  const site = sites.find(({ id }) => id === chosen) ?? sites[0]
  return site ? <OnOne key={site.id} site={site} sites={sites} onSite={setChosen} /> : null
}

function OnOne({
  site,
  sites,
  onSite,
}: {
  site: Site
  sites: readonly Site[]
  onSite: (id: string) => void
}) {
  const { t, language, fault: words } = useI18n()
  const { show } = useToasts()
  const { session } = useWriting()
  const [device, setDevice] = useState<Device>('desk')
  const [scripts, setScripts] = useState(false)
  const { now, page, make, showLive, removeDraft, answered } = useOnSite(session, site.id, scripts)

  const remove = async () => {
    const removed = await removeDraft()
    show(
      removed.ok
        ? { text: t(`on-site.removed.${removed.value.draft}`), tone: 'good' }
        : { text: words(removed.fault), tone: 'bad' },
    )
  }
  const inBrowser = async () => {
    const opened = await desk.siteView.inBrowser({})
    if (!opened.ok) show({ text: words(opened.fault), tone: 'bad' })
  }
  const again = (
    <Button icon={RefreshCw} onClick={() => void make()}>
      {t('on-site.again')}
    </Button>
  )

  if (now.state === 'making')
    return (
      <p className="preview-note" role="status">
        {t('on-site.making')}
      </p>
    )
  if (now.state === 'fault')
    return <EmptyState icon={Globe} title={t('on-site.fault')} text={words(now.fault)} actions={again} />
  if (now.state === 'none')
    return (
      <EmptyState
        icon={Globe}
        title={t('on-site.title')}
        text={site.hasSecrets ? t('on-site.about') : t('on-site.no-secret', { site: site.name })}
        actions={
          <>
            {sites.length > 1 && (
              <Select
                label={t('on-site.site')}
                hideLabel
                value={site.id}
                options={sites.map(({ id, name }) => ({ value: id, label: name }))}
                onChange={onSite}
              />
            )}
            {site.hasSecrets && (
              <Button variant="primary" icon={Globe} onClick={() => void make()}>
                {t('on-site.show', { site: site.name })}
              </Button>
            )}
          </>
        }
      />
    )
  if (now.state === 'made' && now.told.shown === 'browser')
    return (
      <>
        <PutThere told={now.told} at={now.at} onRemove={() => void remove()} />
        <EmptyState
          icon={Globe}
          title={t('on-site.browser.title')}
          text={t('on-site.browser.text')}
          actions={
            <>
              {again}
              <Button variant="primary" icon={ExternalLink} onClick={() => void inBrowser()}>
                {t('on-site.open')}
              </Button>
            </>
          }
        />
      </>
    )
  if (now.state === 'made' && now.told.shown === 'none')
    return (
      <EmptyState
        icon={Globe}
        title={t('on-site.out.title')}
        text={t(site.target === 'ghost' ? 'on-site.out.ghost' : 'on-site.out.wordpress')}
        actions={
          now.told.isLive && (
            <Button icon={Globe} onClick={() => void showLive()}>
              {t('on-site.live')}
            </Button>
          )
        }
      />
    )
  const time = formatDate(language, now.at, { hour: '2-digit', minute: '2-digit' })
  return (
    <>
      <div className="preview-differences">
        <p role="status">
          {now.state === 'live' ? t('on-site.is-live') : t('on-site.as-of', { time })}
          {page && page.withheld > 0 && ` · ${t('on-site.withheld', { count: page.withheld })}`}
        </p>
        <Button
          size="small"
          icon={RefreshCw}
          onClick={() => void (now.state === 'live' ? showLive() : make())}
        >
          {t('on-site.again')}
        </Button>
        <span className="preview-gap" />
        <Switch
          label={t('on-site.scripts')}
          checked={scripts}
          onChange={(wanted) => {
            setScripts(wanted)
            void desk.siteView.show({ scripts: wanted })
          }}
        />
        <Segmented
          label={t('preview.screens')}
          hideLabel
          value={device}
          options={SCREENS.map((value) => ({ value, label: t(`preview.${value}`) }))}
          onChange={setDevice}
        />
      </div>
      {now.state === 'made' && <PutThere told={now.told} at={now.at} onRemove={() => void remove()} />}
      {page?.asks && (
        <div className="on-site-asks" role="alert">
          <p>{t('on-site.asks', { address: page.asks })}</p>
          <Button
            size="small"
            icon={ExternalLink}
            onClick={() => {
              void desk.shell.openLink({ href: page.asks })
              answered()
            }}
          >
            {t('on-site.open')}
          </Button>
          <IconButton size="small" icon={X} label={t('common.dismiss')} onClick={answered} />
        </div>
      )}
      {page?.state === 'failed' ? (
        <EmptyState
          icon={Globe}
          title={t('on-site.fault')}
          text={page.fault ? words(page.fault) : ''}
          actions={again}
        />
      ) : (
        <PagePlace device={device} page={page} />
      )}
    </>
  )
}
