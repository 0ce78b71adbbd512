import type { Editor } from '@tiptap/core'
import type { SiteProfile } from '../../../shared/publish/site'
import { useI18n } from '../../i18n/i18n'
import { Button } from '../../ui/Button'
import { useEdit, useField, useWriting } from '../../writing/context'
import { Section } from '../Section'
import { DensityMeter } from './DensityMeter'
import { GapList } from './GapList'
import { useAdReport } from './useAdReport'

/** How dense the article's ads are, whether its subject bears any, and where else one could stand. */
export function AdJudgement({ editor, site }: { editor: Editor; site: SiteProfile }) {
  const { t } = useI18n()
  const { session } = useWriting()
  const edit = useEdit()
  const ads = useField('ads')
  const { density, gaps, sensitive } = useAdReport(session, editor, site)
  return (
    <>
      {ads.mode !== 'off' &&
        sensitive.map(({ topic, words }) => (
          <div className="ads-sensitive" role="note" key={topic}>
            <p>{t(`ads.sensitive.${topic}`, { words: words.slice(0, 3).join(', ') })}</p>
            <p>{t('ads.sensitive.hint')}</p>
            <Button size="small" onClick={() => edit('ads', { ads: { ...ads, mode: 'off' } })}>
              {t('ads.sensitive.off')}
            </Button>
          </div>
        ))}
      <Section title={t('ads.density')}>
        <DensityMeter density={density} />
      </Section>
      {ads.mode !== 'off' && (
        <Section title={t('ads.gaps.title')}>
          <GapList
            editor={editor}
            gaps={gaps}
            slot={slotInside(site, ads.suppressions)}
            isAuto={ads.mode === 'auto'}
          />
        </Section>
      )}
    </>
  )
}

/** The slot a place inside the story takes; null where the article goes without the site's. */
function slotInside({ inventory }: SiteProfile, suppressions: readonly string[]): string | null {
  const inside = inventory.filter(({ position }) => position === 'in-story').map(({ name }) => name)
  return inside.length === 0 ? 'in-story' : (inside.find((name) => !suppressions.includes(name)) ?? null)
}
