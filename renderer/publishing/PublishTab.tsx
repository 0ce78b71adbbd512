import { useEffect } from 'react'
import { useI18n } from '../i18n/i18n'
import { Section } from '../inspector/Section'
import { useWriting } from '../writing/context'
import type { Site } from '../writing/useSites'
import { LinksLine } from './LinksLine'
import { ProblemList } from './ProblemList'
import './publishing.css'
import { ArticleLog } from './queue/ArticleLog'
import { SiteCard } from './SiteCard'
import { TimingSection } from './TimingSection'
import type { Publishing } from './usePublishing'

/** What keeps the article from its sites, where it stands on each, and what can be done about it. */
export function PublishTab({ sites, publishing }: { sites: readonly Site[]; publishing: Publishing }) {
  const { t } = useI18n()
  if (sites.length === 0) return <p className="inspector-empty inspector-section">{t('common.loading')}</p>
  return (
    <>
      <TimingSection />
      {sites.map((site) => (
        <SiteCard key={site.id} site={site} isOnly={sites.length === 1} publishing={publishing} />
      ))}
      <Problems publishing={publishing} />
      <ArticleLog />
    </>
  )
}

function Problems({ publishing }: { publishing: Publishing }) {
  const { t } = useI18n()
  const { session } = useWriting()
  const { check, problems } = publishing
  // The list follows the article: at once when the tab opens, then whenever the writing pauses.
  useEffect(() => {
    void check()
    let timer: ReturnType<typeof setTimeout> | undefined
    let seen = session.fields()
    let state = session.toldState()
    const off = session.subscribe(() => {
      const changed = seen !== session.fields() || (state !== 'saved' && session.toldState() === 'saved')
      seen = session.fields()
      state = session.toldState()
      if (!changed) return
      clearTimeout(timer)
      timer = setTimeout(() => void check(), 700)
    })
    return () => {
      clearTimeout(timer)
      off()
    }
  }, [check, session])
  return (
    <Section title={t('publishing.problems')}>
      {problems === null ? (
        <p className="inspector-empty">{t('publishing.checking')}</p>
      ) : (
        <>
          <ProblemList problems={problems} />
          <LinksLine publishing={publishing} />
        </>
      )}
    </Section>
  )
}
