import { ImagePlus } from 'lucide-react'
import { useState } from 'react'
import { Layout } from '../../shared/article/article'
import type { SiteProfile } from '../../shared/publish/site'
import { NavigationEntry, SiteTheme } from '../../shared/publish/theme'
import { desk } from '../desk'
import { pictureAddress } from '../editor/views/pictureAddress'
import { useI18n } from '../i18n/i18n'
import { Button } from '../ui/Button'
import { Select } from '../ui/Select'
import { useToasts } from '../ui/Toasts'
import { SavedText } from './SavedText'
import { ThemeFields } from './ThemeFields'
import './site-look.css'

interface SiteLookFieldsProps {
  site: SiteProfile
  /** `name` is what was changed, in words. */
  change: (name: string, patch: Partial<SiteProfile>) => Promise<boolean>
}

/** What makes the local site's pages its own: line under the name, logo, colour, menu, foot, layout of new articles. */
export function SiteLookFields({ site, change }: SiteLookFieldsProps) {
  const { t } = useI18n()
  const { theme } = site
  const save = (name: string, patch: Partial<SiteTheme>) => change(name, { theme: { ...theme, ...patch } })
  const fits = (patch: Partial<SiteTheme>) => SiteTheme.safeParse({ ...theme, ...patch }).success
  return (
    <>
      <SavedText
        label={t('siteLook.tagline')}
        value={theme.tagline}
        check={(tagline) => (fits({ tagline }) ? '' : t('siteLook.long', { limit: 200 }))}
        onSave={(tagline) => save(t('siteLook.tagline'), { tagline })}
      />
      <LogoField site={site} onSave={(logo) => save(t('siteLook.logo'), { logo })} />
      <ThemeFields site={site} change={change} />
      <SavedText
        label={t('siteLook.navigation')}
        hint={t('siteLook.navigation-hint')}
        rows={4}
        value={theme.navigation
          .map(({ name, address }) => (address ? `${name} = ${address}` : name))
          .join('\n')}
        check={(text) => (entriesIn(text) ? '' : t('siteLook.navigation-problem'))}
        onSave={(text) => save(t('siteLook.navigation'), { navigation: entriesIn(text) ?? theme.navigation })}
      />
      <SavedText
        label={t('siteLook.footer')}
        hint={t('siteLook.footer-hint')}
        rows={3}
        value={theme.footer}
        check={(footer) => (fits({ footer }) ? '' : t('siteLook.long', { limit: 4000 }))}
        onSave={(footer) => save(t('siteLook.footer'), { footer })}
      />
      <Select
        label={t('siteLook.layout')}
        value={theme.layout}
        options={Layout.options.map((value) => ({ value, label: t(`writing.layout.${value}`) }))}
        onChange={(layout) => void save(t('siteLook.layout'), { layout })}
      />
    </>
  )
}

/** One entry a line, `name` or `name = address`; null when a line is neither, or there are too many. */
function entriesIn(text: string): NavigationEntry[] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const entries = lines.map((line) => {
    const at = line.indexOf('=')
    const [name, address] = at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at + 1)]
    return NavigationEntry.safeParse({ name: name.trim(), address: address.trim() })
  })
  const good = entries.flatMap((entry) => (entry.success ? [entry.data] : []))
  return good.length === entries.length && SiteTheme.shape.navigation.safeParse(good).success ? good : null
}

interface LogoFieldProps {
  site: SiteProfile
  onSave: (logo: SiteTheme['logo']) => Promise<boolean>
}

function LogoField({ site, onSave }: LogoFieldProps) {
  const i18n = useI18n()
  const { t } = i18n
  const { show } = useToasts()
  const [busy, setBusy] = useState(false)
  const { logo } = site.theme
  const choose = async () => {
    setBusy(true)
    const chosen = await desk.pictures.choose({})
    setBusy(false)
    if (!chosen.ok) return show({ text: i18n.fault(chosen.fault), tone: 'bad' })
    const picture = chosen.value
    if (!picture) return
    if (!picture.width || !picture.height) return show({ text: t('siteLook.logo-problem'), tone: 'bad' })
    const { src, width, height } = picture
    await onSave({ src, extension: '', width, height })
  }
  return (
    <div className="site-logo">
      <div>
        <p className="site-logo-label">{t('siteLook.logo')}</p>
        <p className="site-logo-hint">{t('siteLook.logo-hint')}</p>
      </div>
      {logo && <img src={pictureAddress(logo.src)} alt={t('siteLook.logo')} />}
      <div className="site-logo-buttons">
        <Button icon={ImagePlus} busy={busy} onClick={() => void choose()}>
          {t(logo ? 'siteLook.logo-other' : 'siteLook.logo-choose')}
        </Button>
        {logo && <Button onClick={() => void onSave(null)}>{t('siteLook.logo-remove')}</Button>}
      </div>
    </div>
  )
}
