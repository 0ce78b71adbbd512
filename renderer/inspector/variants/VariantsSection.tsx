import type { Article } from '../../../shared/article/article'
import { useI18n } from '../../i18n/i18n'
import { FieldCount } from '../../ui/FieldCount'
import { TextField } from '../../ui/TextField'
import { useEdit, useField } from '../../writing/context'
import type { Site } from '../../writing/useSites'
import { Section } from '../Section'
import { PushMessage, SearchResult, SocialCard } from './Previews'
import { VARIANT_LIMITS } from './variantLimits'
import './variants.css'

const VARIANTS = ['web', 'short', 'social'] as const

/** The headline as it stands in other places, with a look at each of them; what is left empty is the headline itself. */
export function VariantsSection({ site }: { site: Site | null }) {
  const { t } = useI18n()
  const edit = useEdit()
  const headlines = useField('headlines')
  const headline = useField('headline')
  const language = useField('language')
  const change = (name: keyof Article['headlines'], text: string) =>
    edit(`headlines.${name}`, { headlines: { ...headlines, [name]: text } }, true)
  return (
    <Section title={t('variants.title')}>
      {VARIANTS.map((name) => (
        <div key={name} data-field={`headlines.${name}`}>
          <TextField
            label={t(`variants.${name}`)}
            lang={language}
            value={headlines[name]}
            placeholder={headline}
            maxLength={2000}
            onChange={(text) => change(name, text)}
          />
          <FieldCount text={headlines[name] || headline} limit={VARIANT_LIMITS[name]} />
        </div>
      ))}
      <Previews site={site} />
    </Section>
  )
}

function Previews({ site }: { site: Site | null }) {
  const { t } = useI18n()
  const article = {
    headline: useField('headline'),
    headlines: useField('headlines'),
    standfirst: useField('standfirst'),
    seo: useField('seo'),
    slug: useField('slug'),
    lead: useField('lead'),
    language: useField('language'),
  }
  return (
    <div className="variant-previews" lang={article.language}>
      <h3>{t('variants.search')}</h3>
      <SearchResult article={article} site={site} />
      <h3>{t('variants.card')}</h3>
      <SocialCard article={article} site={site} />
      <h3>{t('variants.push')}</h3>
      <PushMessage article={article} site={site} />
    </div>
  )
}
