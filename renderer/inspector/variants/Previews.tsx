import type { Article } from '../../../shared/article/article'
import { makeSlug } from '../../../shared/article/slug'
import { pictureAddress } from '../../editor/views/pictureAddress'
import { useI18n } from '../../i18n/i18n'
import { useSettings } from '../../settings/useSettings'
import type { Site } from '../../writing/useSites'
import { cutAsThere } from './cutAsThere'
import { SUMMARY_LIMITS, VARIANT_LIMITS } from './variantLimits'

type Shown = Pick<Article, 'headline' | 'headlines' | 'standfirst' | 'seo' | 'slug' | 'lead' | 'language'>
interface Props {
  article: Shown
  site: Site | null
}

const hostOf = (site: Site | null): string =>
  site && URL.canParse(site.address) ? new URL(site.address).host : (site?.name ?? '')

export function SearchResult({ article, site }: Props) {
  const { t } = useI18n()
  const { slugSchemes } = useSettings().settings
  const { headline, headlines, seo, standfirst, slug, language } = article
  const title = seo.title || headlines.web || headline || t('common.untitled')
  return (
    <div className="preview-search">
      <cite>
        {[hostOf(site), slug || makeSlug(headline, language, slugSchemes)].filter(Boolean).join(' › ')}
      </cite>
      <strong>{cutAsThere(title, VARIANT_LIMITS.web)}</strong>
      <p>{cutAsThere(seo.description || standfirst, SUMMARY_LIMITS.search)}</p>
    </div>
  )
}

export function SocialCard({ article, site }: Props) {
  const { t } = useI18n()
  const { headline, headlines, lead } = article
  const picture = lead ? pictureAddress(lead.src) : ''
  return (
    <div className="preview-card">
      {picture ? <img src={picture} alt="" /> : <div className="preview-blank" />}
      <div>
        <cite>{hostOf(site)}</cite>
        <strong>
          {cutAsThere(headlines.social || headline || t('common.untitled'), VARIANT_LIMITS.social)}
        </strong>
      </div>
    </div>
  )
}

export function PushMessage({ article, site }: Props) {
  const { t } = useI18n()
  const { headline, headlines, standfirst } = article
  return (
    <div className="preview-push">
      <cite>{site?.name ?? ''}</cite>
      <strong>{cutAsThere(headlines.short || headline || t('common.untitled'), VARIANT_LIMITS.short)}</strong>
      <p>{cutAsThere(standfirst, SUMMARY_LIMITS.push)}</p>
    </div>
  )
}
