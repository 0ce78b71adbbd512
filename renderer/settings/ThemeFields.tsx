import { useEffect, useState } from 'react'
import type { SiteProfile } from '../../shared/publish/site'
import { SiteTheme } from '../../shared/publish/theme'
import { TypeChoice } from '../../shared/publish/type'
import { useI18n } from '../i18n/i18n'
import { Segmented } from '../ui/Segmented'
import { SavedText } from './SavedText'
import { ThemeSample } from './ThemeSample'

interface ThemeFieldsProps {
  site: SiteProfile
  /** `name` is what was changed, in words. */
  change: (name: string, patch: Partial<SiteProfile>) => Promise<boolean>
}

const { accent: Accent } = SiteTheme.shape

/** Colour and type of the site's pages, with a sample that follows while one types or picks. */
export function ThemeFields({ site, change }: ThemeFieldsProps) {
  const { t } = useI18n()
  const { theme } = site
  const [draft, setDraft] = useState(theme.accent)
  useEffect(() => setDraft(theme.accent), [theme.accent])
  const save = (name: string, patch: Partial<SiteTheme>) => change(name, { theme: { ...theme, ...patch } })
  const tidy = (text: string) => (/^[0-9a-f]{6}$/i.test(text) ? `#${text}` : text).toLowerCase()
  const shown = Accent.safeParse(draft).success ? draft : theme.accent
  return (
    <>
      <div className="theme-colour">
        <SavedText
          label={t('siteLook.accent')}
          hint={t('siteLook.accent-hint')}
          value={theme.accent}
          tidy={tidy}
          check={(text) =>
            Accent.safeParse(text).success ? '' : t('siteLook.accent-problem', { example: '#0b5394' })
          }
          onDraft={setDraft}
          onSave={(accent) => save(t('siteLook.accent'), { accent })}
        />
        <input
          type="color"
          aria-label={t('siteLook.pick')}
          title={t('siteLook.pick')}
          value={shown || '#8f1d14'}
          onInput={(event) => setDraft(event.currentTarget.value)}
          onBlur={() => {
            if (shown !== theme.accent) void save(t('siteLook.accent'), { accent: shown })
          }}
        />
      </div>
      <Segmented<TypeChoice>
        label={t('siteLook.type')}
        value={theme.type}
        options={TypeChoice.options.map((value) => ({ value, label: t(`siteLook.type.${value}`) }))}
        onChange={(type) => void save(t('siteLook.type'), { type })}
      />
      <ThemeSample site={site} accent={shown} type={theme.type} />
    </>
  )
}
