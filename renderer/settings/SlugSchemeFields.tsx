import { makeSlug } from '../../shared/article/slug'
import { SlugSchemes } from '../../shared/article/slugSchemes'
import { useI18n } from '../i18n/i18n'
import { Select } from '../ui/Select'
import type { Save } from './useSaving'
import { useSettings } from './useSettings'

const LANGUAGES = ['ru', 'kk'] as const
/** A headline with the letters the schemes differ in. */
const SAMPLE = { ru: 'Юные хоккеисты Щёлково', kk: 'Қазақстан жаңалықтары' } as const

/** How Russian and Kazakh headlines become addresses, each scheme with what it makes of a headline. */
export function SlugSchemeFields({ save }: { save: Save }) {
  const { t } = useI18n()
  const { slugSchemes } = useSettings().settings
  return LANGUAGES.map((language) => (
    <Select
      key={language}
      label={t(`slug.scheme.${language}`)}
      hint={`${SAMPLE[language]} → ${makeSlug(SAMPLE[language], language, slugSchemes)}`}
      value={slugSchemes[language]}
      options={SlugSchemes.shape[language].unwrap().options.map((value) => ({
        value,
        label: t(`slug.scheme.${value}`),
      }))}
      onChange={(value) =>
        void save(t(`slug.scheme.${language}`), {
          slugSchemes: SlugSchemes.parse({ ...slugSchemes, [language]: value }),
        })
      }
    />
  ))
}
