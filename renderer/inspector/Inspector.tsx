import { History, MessageSquare, ScanText } from 'lucide-react'
import { IntakeReport } from '../../shared/intake/report'
import { useI18n } from '../i18n/i18n'
import { PublishTab } from '../publishing/PublishTab'
import type { Publishing } from '../publishing/usePublishing'
import { Button } from '../ui/Button'
import { Tabs } from '../ui/Tabs'
import { HistoryTab } from '../versions/HistoryTab'
import { useField, useWriting } from '../writing/context'
import type { Site } from '../writing/useSites'
import { INSPECTOR_TABS } from '../writing/useWritingCommands'
import { AdsTab } from './AdsTab'
import './inspector.css'
import { LayoutTab } from './LayoutTab'
import { SourcesTab } from './SourcesTab'
import { StoryTab } from './StoryTab'
import { ThreadsTab } from './ThreadsTab'

/** Everything about the article that is not its text. */
export function Inspector({ sites, publishing }: { sites: readonly Site[]; publishing: Publishing }) {
  const site = sites[0] ?? null
  const { t } = useI18n()
  const { session, tab, setTab } = useWriting()
  return (
    <>
      <IntakeReminder />
      <Tabs
        label={t('writing.inspector')}
        tabs={INSPECTOR_TABS.map((id) => ({
          id,
          label: t(`writing.tab.${id}`),
          ...(id === 'threads' ? { icon: MessageSquare, iconOnly: true } : {}),
          ...(id === 'history' ? { icon: History, iconOnly: true } : {}),
        }))}
        active={tab}
        onChange={setTab}
      >
        <fieldset
          className="inspector-content"
          disabled={session.readOnly !== '' && tab !== 'publish' && tab !== 'history'}
        >
          {tab === 'story' && <StoryTab />}
          {tab === 'sources' && <SourcesTab />}
          {tab === 'threads' && <ThreadsTab />}
          {tab === 'ads' && <AdsTab site={site} />}
          {tab === 'layout' && <LayoutTab site={site} />}
          {tab === 'history' && <HistoryTab />}
          {tab === 'publish' && <PublishTab sites={sites} publishing={publishing} />}
        </fieldset>
      </Tabs>
    </>
  )
}

/** The way back to the report, for articles that came in through intake. */
function IntakeReminder() {
  const { t } = useI18n()
  const { setReportOpen } = useWriting()
  const parsed = IntakeReport.safeParse(useField('intakeReport'))
  if (!parsed.success) return null
  return (
    <div className="intake-reminder">
      <Button variant="ghost" size="small" icon={ScanText} onClick={() => setReportOpen(true)}>
        {t('intake.open-report')}
      </Button>
    </div>
  )
}
