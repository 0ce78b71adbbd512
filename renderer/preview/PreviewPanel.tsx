import { Monitor, Smartphone, X } from 'lucide-react'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useI18n } from '../i18n/i18n'
import { IconButton } from '../ui/IconButton'
import { Segmented } from '../ui/Segmented'
import { Switch } from '../ui/Switch'
import { useWriting } from '../writing/context'
import type { Site } from '../writing/useSites'
import './preview.css'
import { type Look, usePreviewFrame } from './usePreviewFrame'

const WIDTHS = { phone: 390, desk: 1280 } as const
const THEMES = ['light', 'dark'] as const

/** The page as it will be published, on a phone and on a desk, while it is being written. */
export function PreviewPanel({ site, onClose }: { site: Site; onClose: () => void }) {
  const { t } = useI18n()
  const [look, setLook] = useState<Look>({ theme: 'light', ads: true })
  return (
    <section className="preview" aria-label={t('preview.title')}>
      <header className="preview-bar">
        <h2 tabIndex={-1}>{t('preview.title')}</h2>
        <Segmented
          label={t('preview.theme')}
          hideLabel
          value={look.theme}
          options={THEMES.map((value) => ({ value, label: t(`preview.theme.${value}`) }))}
          onChange={(theme) => setLook({ ...look, theme })}
        />
        <Switch label={t('preview.ads')} checked={look.ads} onChange={(ads) => setLook({ ...look, ads })} />
        <IconButton icon={X} label={t('preview.close')} onClick={onClose} />
      </header>
      <div className="preview-stage">
        <Frame width="phone" site={site} look={look} />
        <Frame width="desk" site={site} look={look} />
      </div>
    </section>
  )
}

function Frame({ width, site, look }: { width: keyof typeof WIDTHS; site: Site; look: Look }) {
  const { t } = useI18n()
  const { session, editor } = useWriting()
  const frame = useRef<HTMLIFrameElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const scale = useScale(box, WIDTHS[width])
  usePreviewFrame(frame, { session, editor, site, look, width })
  const Icon = width === 'phone' ? Smartphone : Monitor
  return (
    <figure className="preview-device" data-width={width}>
      <figcaption>
        <Icon size={14} aria-hidden="true" />
        {t(`preview.${width}`)} · {WIDTHS[width]} px
      </figcaption>
      <div className="preview-window" ref={box}>
        <iframe
          ref={frame}
          title={t(`preview.${width}`)}
          src="galley-preview://frame/index.html"
          sandbox="allow-scripts"
          style={{ width: WIDTHS[width], height: `${100 / scale}%`, transform: `scale(${scale})` }}
        />
      </div>
    </figure>
  )
}

/** How much a page of `width` pixels must shrink to fit the box. */
function useScale(box: RefObject<HTMLElement | null>, width: number): number {
  const [scale, setScale] = useState(1)
  useEffect(() => {
    if (!box.current) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setScale(Math.min(1, Math.max(0.1, entry.contentRect.width / width)))
    })
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [box, width])
  return scale
}
