import { Check } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { InterfaceLanguage, Settings } from '../../shared/settings'
import { useI18n } from '../i18n/i18n'
import { Segmented } from '../ui/Segmented'
import { Select } from '../ui/Select'
import { Switch } from '../ui/Switch'
import { ArchiveSection } from './ArchiveSection'
import { AdsSection } from './ads/AdsSection'
import { BackupSection } from './BackupSection'
import { LocalSiteSection } from './LocalSiteSection'
import { ARTICLE_LANGUAGES, INTERFACE_LANGUAGES } from './languages'
import { ProfilesSection } from './ProfilesSection'
import { RulesSection } from './RulesSection'
import { SlugSchemeFields } from './SlugSchemeFields'
import './settings.css'
import { SettingsIndex } from './SettingsIndex'
import { SitesSection } from './SitesSection'
import { SnippetsSection } from './SnippetsSection'
import { SpellingSection } from './SpellingSection'
import { useSaving } from './useSaving'
import { useSettings } from './useSettings'

export function SettingsScreen() {
  const i18n = useI18n()
  const { t } = i18n
  const { settings, systemLanguage, version } = useSettings()
  const { save, savedAt } = useSaving()
  const screen = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])

  return (
    <main className="settings page-screen" ref={screen}>
      <div className="settings-body">
        <SettingsIndex screen={screen} />
        <div className="settings-page page-column">
          <header>
            <h1 ref={heading} tabIndex={-1}>
              {t('settings.title')}
            </h1>
            <p>{t('settings.intro')}</p>
            <SavedMark savedAt={savedAt} />
          </header>
          <Section title={t('settings.interface')}>
            <Select
              label={t('settings.interface-language')}
              value={settings.interfaceLanguage}
              options={[
                {
                  value: 'system',
                  label: t('settings.system-language', { name: INTERFACE_LANGUAGES[systemLanguage] }),
                },
                ...entries(INTERFACE_LANGUAGES),
              ]}
              onChange={(interfaceLanguage) => save(t('settings.interface-language'), { interfaceLanguage })}
            />
            <Segmented<Settings['theme']>
              label={t('settings.theme')}
              value={settings.theme}
              options={[
                { value: 'system', label: t('settings.theme.system') },
                { value: 'light', label: t('settings.theme.light') },
                { value: 'dark', label: t('settings.theme.dark') },
              ]}
              onChange={(theme) => save(t('settings.theme'), { theme })}
            />
          </Section>
          <Section title={t('settings.writing')}>
            <Select
              label={t('settings.article-language')}
              hint={t('settings.article-language-hint')}
              value={settings.articleLanguage}
              options={articleLanguages(settings.articleLanguage).map((tag) => ({
                value: tag,
                label: capital(i18n.languageName(tag), i18n.language),
              }))}
              onChange={(articleLanguage) => save(t('settings.article-language'), { articleLanguage })}
            />
            <Switch
              label={t('settings.typewriter')}
              hint={t('settings.typewriter-hint')}
              checked={settings.typewriter}
              onChange={(typewriter) => void save(t('settings.typewriter'), { typewriter })}
            />
            <SlugSchemeFields save={save} />
          </Section>
          <SpellingSection save={save} />
          <SnippetsSection save={save} />
          <RulesSection save={save} />
          <BackupSection />
          <ArchiveSection />
          <LocalSiteSection save={save} />
          <SitesSection />
          <AdsSection save={save} />
          <ProfilesSection />
          <footer>{t('settings.about', { version })}</footer>
        </div>
      </div>
    </main>
  )
}

const entries = (names: Readonly<Record<InterfaceLanguage, string>>) =>
  (['en', 'tr', 'ru', 'kk'] as const).map((value) => ({ value, label: names[value] }))

const capital = (text: string, language: string) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1)

/** The languages offered, and the one in force if it is none of them. */
const articleLanguages = (current: string): readonly string[] =>
  ARTICLE_LANGUAGES.includes(current) ? ARTICLE_LANGUAGES : [current, ...ARTICLE_LANGUAGES]

export function Section({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  return (
    <section className="settings-section">
      <div>
        <h2>{title}</h2>
        {text && <p>{text}</p>}
      </div>
      <div className="settings-fields">{children}</div>
    </section>
  )
}

/** Says "Saved" for a moment after each change. */
function SavedMark({ savedAt }: { savedAt: number }) {
  const { t } = useI18n()
  const [shown, setShown] = useState(false)
  useEffect(() => {
    if (savedAt === 0) return
    setShown(true)
    const timer = setTimeout(() => setShown(false), 2500)
    return () => clearTimeout(timer)
  }, [savedAt])
  return (
    <p className="settings-saved" role="status">
      {shown && (
        <>
          <Check size={15} aria-hidden="true" /> {t('settings.saved')}
        </>
      )}
    </p>
  )
}
