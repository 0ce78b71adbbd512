import type { Editor } from '@tiptap/core'
import { useEffect, useSyncExternalStore } from 'react'
import type { AdReport } from '../../../shared/ads/report'
import type { SiteProfile } from '../../../shared/publish/site'
import type { Session } from '../../writing/session'
import { adWatch } from './adWatch'

/** What there is to say of the open article's ads, said again when the writing pauses. */
export function useAdReport(session: Session, editor: Editor, site: SiteProfile): AdReport {
  const watch = adWatch(editor, session, site)
  useEffect(() => watch.setSite(site), [watch, site])
  return useSyncExternalStore(watch.subscribe, watch.report)
}
