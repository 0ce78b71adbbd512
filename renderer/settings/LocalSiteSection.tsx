import { FolderOpen } from 'lucide-react'
import { useEffect, useState } from 'react'
import { SiteProfile } from '../../shared/publish/site'
import { desk } from '../desk'
import { useI18n } from '../i18n/i18n'
import { BuildPanel } from '../siteBuild/BuildPanel'
import { Button } from '../ui/Button'
import { Select } from '../ui/Select'
import { TextField } from '../ui/TextField'
import { useToasts } from '../ui/Toasts'
import { INTERFACE_LANGUAGES } from './languages'
import { localSite, withSite } from './localSite'
import { SavedText } from './SavedText'
import { Section } from './SettingsScreen'
import { SiteLookFields } from './SiteLookFields'
import { SiteReaderFields } from './SiteReaderFields'
import type { Save } from './useSaving'
import { useSettings } from './useSettings'

const LONGEST_NAME = 200
const languages = SiteProfile.shape.language.options.map((value) => ({
  value,
  label: INTERFACE_LANGUAGES[value],
}))

export function LocalSiteSection({ save }: { save: Save }) {
  const { t } = useI18n()
  const { settings, language } = useSettings()
  const site = localSite(settings, language, t('library.local-site'))
  const change = (name: string, patch: Partial<SiteProfile>) =>
    save(name, { sites: withSite(settings.sites, { ...site, ...patch }) })

  return (
    <Section title={t('settings.site')} text={t('settings.site-text')}>
      <SavedText
        label={t('settings.site-name')}
        value={site.name}
        check={(name) =>
          name === ''
            ? t('settings.site-name-problem')
            : name.length > LONGEST_NAME
              ? t('settings.site-name-long', { limit: LONGEST_NAME })
              : ''
        }
        onSave={(name) => change(t('settings.site-name'), { name })}
      />
      <Select
        label={t('settings.site-language')}
        hint={t('settings.site-language-hint')}
        value={site.language}
        options={languages}
        onChange={(next) => void change(t('settings.site-language'), { language: next })}
      />
      <SavedText
        label={t('settings.site-address')}
        hint={t('settings.site-address-hint')}
        value={site.address}
        tidy={(text) => text.replace(/\/+$/, '')}
        check={(text) =>
          SiteProfile.shape.address.safeParse(text).success
            ? ''
            : t('settings.site-address-problem', { example: 'https://www.gazete.example' })
        }
        onSave={(address) => change(t('settings.site-address'), { address })}
      />
      <SiteLookFields site={site} change={change} />
      <SiteReaderFields site={site} change={change} />
      <Folder site={site.id} />
      <BuildPanel site={site.id} />
    </Section>
  )
}

/** Where the pages are written. The path is only shown; choosing happens in the system's own dialog. */
function Folder({ site }: { site: string }) {
  const i18n = useI18n()
  const { t } = i18n
  const toasts = useToasts()
  const [folder, setFolder] = useState('')
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    void desk.publish.sites({}).then((sites) => {
      if (sites.ok) setFolder(sites.value.find((one) => one.id === site)?.folder ?? '')
    })
  }, [site])
  const choose = async () => {
    setBusy(true)
    const chosen = await desk.publish.chooseFolder({ site })
    setBusy(false)
    if (!chosen.ok) toasts.show({ text: i18n.fault(chosen.fault), tone: 'bad' })
    else if (chosen.value.folder && chosen.value.folder !== folder) {
      setFolder(chosen.value.folder)
      toasts.show({ text: t('settings.folder-chosen', { folder: chosen.value.folder }), tone: 'good' })
    }
  }
  return (
    <div className="settings-folder">
      <TextField
        label={t('settings.folder')}
        value={folder}
        onChange={() => undefined}
        readOnly
        title={folder}
      />
      <Button icon={FolderOpen} busy={busy} onClick={() => void choose()}>
        {t('settings.folder-choose')}
      </Button>
    </div>
  )
}
