import { useSyncExternalStore } from 'react'
import { useI18n } from '../i18n/i18n'
import { PushMessage, SearchResult, SocialCard } from '../inspector/variants/Previews'
import '../inspector/variants/variants.css'
import { useWriting } from '../writing/context'
import type { Site } from '../writing/useSites'

/** What search, other sites and a phone's lock screen show of the article. */
export function CardsView({ site }: { site: Site }) {
  const { t } = useI18n()
  const { session } = useWriting()
  const article = useSyncExternalStore(session.subscribe, session.fields)
  return (
    <div className="preview-cards">
      <section aria-label={t('preview.search')}>
        <h3>{t('preview.search')}</h3>
        <SearchResult article={article} site={site} />
      </section>
      <section aria-label={t('preview.social')}>
        <h3>{t('preview.social')}</h3>
        <SocialCard article={article} site={site} />
      </section>
      <section aria-label={t('preview.push')}>
        <h3>{t('preview.push')}</h3>
        <PushMessage article={article} site={site} />
      </section>
    </div>
  )
}
