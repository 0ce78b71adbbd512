import { useCallback, useEffect, useRef, useState } from 'react'
import type { SiteViewState } from '../../../shared/ipc/siteViewContract'
import type { DraftOff, SitePreview } from '../../../shared/publish/sitePreview'
import type { Fault, Result } from '../../../shared/result'
import { desk } from '../../desk'
import type { Session } from '../../writing/session'

/** What has become of the preview on a site. */
export type OnSite =
  | { readonly state: 'none' }
  | { readonly state: 'making' }
  | { readonly state: 'fault'; readonly fault: Fault }
  | { readonly state: 'made'; readonly told: SitePreview; readonly at: number }
  /** What readers see now, because a change of it cannot be shown. */
  | { readonly state: 'live'; readonly at: number }

/** Puts the stored article's preview on a site and ends it when nobody looks any more. */
export function useOnSite(session: Session, site: string, scripts: boolean) {
  const [now, setNow] = useState<OnSite>({ state: 'none' })
  const [page, setPage] = useState<SiteViewState | null>(null)
  const wanted = useRef(0)

  useEffect(() => desk.on('siteView', setPage), [])
  useEffect(() => () => void desk.siteView.close({}), [])

  /** Only the last thing asked for counts. */
  const ask = useCallback(async <T>(work: () => Promise<Result<T> | null>, answer: (value: T) => OnSite) => {
    wanted.current += 1
    const own = wanted.current
    setPage(null)
    setNow({ state: 'making' })
    const result = await work()
    if (own !== wanted.current || result === null) return
    setNow(result.ok ? answer(result.value) : { state: 'fault', fault: result.fault })
  }, [])

  const make = useCallback(
    () =>
      ask(
        // What is shown is what is on disk.
        async () =>
          (await session.flush()) ? desk.siteView.open({ articleId: session.id, site, scripts }) : null,
        (told) => ({ state: 'made', told, at: Date.now() }),
      ),
    [ask, session, site, scripts],
  )
  const showLive = useCallback(
    () =>
      ask(
        () => desk.siteView.live({ articleId: session.id, site, scripts }),
        ({ isShown }) => (isShown ? { state: 'live', at: Date.now() } : { state: 'none' }),
      ),
    [ask, session, site, scripts],
  )
  const removeDraft = useCallback(async (): Promise<Result<{ draft: DraftOff }>> => {
    wanted.current += 1
    const removed = await desk.siteView.removeDraft({ articleId: session.id, site })
    if (removed.ok) setNow({ state: 'none' })
    return removed
  }, [session, site])
  const answered = useCallback(() => setPage((shown) => shown && { ...shown, asks: '' }), [])
  return { now, page, make, showLive, removeDraft, answered }
}
