import type { SiteReport } from '../../shared/report/report'
import { isMessageKey } from '../i18n/catalogue'
import { useI18n } from '../i18n/i18n'

/** One site's figures, the large ones first. */
export function SiteSummary({ site }: { site: SiteReport }) {
  const i18n = useI18n()
  const { t } = i18n
  const category = (name: string) => {
    const key = `reports.${name}`
    return isMessageKey(key) ? t(key) : name
  }
  return (
    <section className="reports-site" aria-label={site.name}>
      <h2>{site.name}</h2>
      <dl className="reports-figures">
        {(['published', 'updated', 'withdrawn', 'words'] as const).map((name) => (
          <div key={name}>
            <dt>{t(`reports.${name}`)}</dt>
            <dd>{i18n.number(site[name])}</dd>
          </div>
        ))}
      </dl>
      <dl className="reports-parts">
        <Parts name={t('reports.source')} counts={site.categories} word={category} />
        <Parts name={t('reports.language')} counts={site.languages} word={i18n.languageName} />
        <Parts name={t('reports.rubric')} counts={site.rubrics} word={(name) => name} />
      </dl>
    </section>
  )
}

function Parts({
  name,
  counts,
  word,
}: {
  name: string
  counts: Readonly<Record<string, number>>
  word: (name: string) => string
}) {
  const { number } = useI18n()
  const parts = Object.entries(counts).toSorted(([, a], [, b]) => b - a)
  if (parts.length === 0) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>{parts.map(([part, count]) => `${word(part)} ${number(count)}`).join(' · ')}</dd>
    </div>
  )
}
