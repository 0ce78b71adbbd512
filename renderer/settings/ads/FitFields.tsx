import { type Article, Layout } from '../../../shared/article/article'
import { useI18n } from '../../i18n/i18n'
import { TokenField } from '../../ui/TokenField'
import { Choices } from './Choices'

export interface Fits {
  readonly rubrics: readonly string[]
  readonly tags: readonly string[]
  readonly languages: readonly string[]
  readonly layouts: readonly Article['layout'][]
}

const LANGUAGES = ['tr', 'ru', 'kk', 'en'] as const

/** Which stories something is about: by rubric, tag, language and layout. */
export function FitFields({ fits, onChange }: { fits: Fits; onChange: (part: Partial<Fits>) => void }) {
  const i18n = useI18n()
  const { t } = i18n
  return (
    <>
      <div className="adset-pair">
        <TokenField
          label={t('adset.rubrics')}
          values={fits.rubrics}
          onChange={(rubrics) => onChange({ rubrics })}
        />
        <TokenField label={t('adset.tags')} values={fits.tags} onChange={(tags) => onChange({ tags })} />
      </div>
      <div className="adset-pair">
        <Choices
          label={t('adset.languages')}
          options={[...new Set([...LANGUAGES, ...fits.languages])].map((value) => ({
            value,
            label: i18n.languageName(value),
          }))}
          chosen={fits.languages}
          onChange={(languages) => onChange({ languages })}
        />
        <Choices
          label={t('adset.layouts')}
          options={Layout.options.map((value) => ({ value, label: t(`writing.layout.${value}`) }))}
          chosen={fits.layouts}
          onChange={(layouts) => onChange({ layouts })}
        />
      </div>
    </>
  )
}
