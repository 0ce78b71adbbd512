import { ArrowDown, Globe, RefreshCw } from 'lucide-react'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { useI18n } from '../../i18n/i18n'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { Segmented } from '../../ui/Segmented'
import { useField, useWriting } from '../../writing/context'
import type { Site } from '../../writing/useSites'
import { type Device, SCREENS } from '../look'
import { Frame } from '../stage/Frame'
import type { Stage } from '../stage/stage'
import { type Differences, differencesOf } from './differences'
import { type LivePage, readLive } from './readLive'

const NONE: Differences = { live: [], next: [], count: 0 }

/** What the site shows now beside what is about to go there, with the differences marked in both. */
export function LiveView({ site, stage, told }: { site: Site; stage: Stage; told: RefObject<() => void> }) {
  const { t, fault: words } = useI18n()
  const { session } = useWriting()
  const receipts = useField('receipts')
  const [page, setPage] = useState<LivePage | null>(null)
  const [device, setDevice] = useState<Device>('desk')
  const [differences, setDifferences] = useState(NONE)
  const [at, setAt] = useState(-1)

  const read = useCallback(async () => {
    setPage(null)
    const live = await readLive(session.whole(), site)
    setPage(live)
    if (live.state === 'shown') stage.show('live', live.html)
  }, [session, site, stage])
  // Read again after a publication.
  const published = receipts.find((one) => one.site === site.id)?.updated ?? ''
  const readAt = useRef<string | null>(null)
  useEffect(() => {
    if (readAt.current === published) return
    readAt.current = published
    void read()
  }, [read, published])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const compare = () => {
      const [live, next] = [stage.texts('live'), stage.texts('next')]
      const found = live.length > 0 && next.length > 0 ? differencesOf(live, next) : NONE
      stage.mark({ live: found.live, next: found.next })
      setDifferences(found)
    }
    told.current = () => {
      clearTimeout(timer)
      timer = setTimeout(compare, 50)
    }
    return () => {
      clearTimeout(timer)
      told.current = () => undefined
      stage.mark({ live: [], next: [] })
    }
  }, [stage, told])

  if (page === null)
    return (
      <p className="preview-note" role="status">
        {t('preview.live.reading')}
      </p>
    )
  if (page.state !== 'shown')
    return (
      <EmptyState
        icon={Globe}
        title={t(page.state === 'none' ? 'preview.live.none' : 'preview.live.fault')}
        text={page.state === 'none' ? t('preview.live.none-text') : words(page.fault)}
        actions={
          <Button icon={RefreshCw} onClick={() => void read()}>
            {t('preview.live.again')}
          </Button>
        }
      />
    )
  const places = differences.next.length > 0 ? differences.next : differences.live
  const side = differences.next.length > 0 ? 'next' : 'live'
  const goOn = () => {
    const next = (at + 1) % places.length
    const place = places[next]
    if (!place) return
    setAt(next)
    stage.goTo(side, place.index)
  }
  return (
    <>
      <div className="preview-differences">
        <p role="status">
          {differences.count === 0
            ? t('preview.live.same')
            : t('preview.live.count', { count: differences.count })}
        </p>
        {places.length > 0 && (
          <Button size="small" icon={ArrowDown} onClick={goOn}>
            {t('preview.live.next')}
          </Button>
        )}
        <span className="preview-gap" />
        <Segmented
          label={t('preview.screens')}
          hideLabel
          value={device}
          options={SCREENS.map((value) => ({ value, label: t(`preview.${value}`) }))}
          onChange={setDevice}
        />
      </div>
      <div className="preview-stage" data-compare="">
        <Frame stage={stage} device={device} side="live" compares title={t('preview.live.now')} />
        <Frame stage={stage} device={device} side="next" compares title={t('preview.live.about')} />
      </div>
    </>
  )
}
