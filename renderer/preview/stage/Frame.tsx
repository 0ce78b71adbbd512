import { FileText, Monitor, Smartphone, Tablet } from 'lucide-react'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useI18n } from '../../i18n/i18n'
import { DEVICES, type Device } from '../look'
import type { Side, Stage } from './stage'

const ICONS = { phone: Smartphone, tablet: Tablet, desk: Monitor, paper: FileText } as const

/** A page in a sandboxed frame, as wide as the device and shrunk to fit. */
export function Frame({
  stage,
  device,
  side = 'next',
  compares = false,
  title,
}: {
  stage: Stage
  device: Device
  side?: Side
  /** The texts of its blocks are compared with another page's. */
  compares?: boolean
  /** What is written over it instead of the device's name. */
  title?: string
}) {
  const { t } = useI18n()
  const frame = useRef<HTMLIFrameElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const width = DEVICES[device]
  const scale = useScale(box, width)
  useEffect(
    () => (frame.current ? stage.attach(frame.current, { device, side, compares }) : undefined),
    [stage, device, side, compares],
  )
  const Icon = ICONS[device]
  const name = title ?? t(`preview.${device}`)
  return (
    <figure className="preview-device" data-width={device} data-side={side}>
      <figcaption>
        <Icon size={14} aria-hidden="true" />
        {name} · {width} px
      </figcaption>
      <div className="preview-window" ref={box}>
        <iframe
          ref={frame}
          title={name}
          src="galley-preview://frame/index.html"
          sandbox="allow-scripts"
          style={{ width, height: `${100 / scale}%`, transform: `scale(${scale})` }}
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
