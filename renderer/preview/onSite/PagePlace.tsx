import { useEffect, useRef, useState } from 'react'
import type { SiteViewState } from '../../../shared/ipc/siteViewContract'
import { desk } from '../../desk'
import { useI18n } from '../../i18n/i18n'
import { Button } from '../../ui/Button'
import { DEVICES, type Device } from '../look'
import { usePlace } from './usePlace'

/** The place of the site's page: a view of the system's own lies over it. */
export function PagePlace({ device, page }: { device: Device; page: SiteViewState | null }) {
  const { t } = useI18n()
  const box = useRef<HTMLDivElement>(null)
  const [narrow, setNarrow] = useState(0)
  const width = DEVICES[device]
  const isCovered = usePlace(box, width, true)
  useEffect(() => {
    if (!box.current) return
    const observer = new ResizeObserver(([entry]) => setNarrow(entry?.contentRect.width ?? 0))
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [])
  const scale = narrow > 0 && narrow < width ? ` · ${Math.round((narrow / width) * 100)} %` : ''
  return (
    <div className="preview-stage" data-alone="">
      <figure className="preview-device" data-width={device} aria-label={t('on-site.page')}>
        <figcaption>
          {t(`preview.${device === 'paper' ? 'desk' : device}`)} · {width} px{scale}
          <span className="preview-gap" />
          <Button size="small" variant="ghost" onClick={() => void desk.siteView.focus({})}>
            {t('on-site.enter')}
          </Button>
        </figcaption>
        <div className="preview-window on-site-window" ref={box}>
          {(isCovered || page?.state !== 'shown') && (
            <p className="preview-note">{t(isCovered ? 'on-site.covered' : 'on-site.loading')}</p>
          )}
        </div>
      </figure>
    </div>
  )
}
