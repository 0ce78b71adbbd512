import type { KeyboardEvent, PointerEvent } from 'react'
import { CENTRE, cropFor, type Focus, type Framing, type Shape } from '../../shared/pictures/framing'
import { useI18n } from '../i18n/i18n'
import { arrowOf } from './arrows'

const STEP = 0.01
const within = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000

/** The whole picture with the mark of what must stay in view, and the cut that is looked at. */
export function FocusPad({
  address,
  framing,
  cut,
  onSize,
  onChange,
}: {
  address: string
  framing: Framing
  cut: { shape: Shape; size: { width: number; height: number } } | null
  onSize: (size: { width: number; height: number }) => void
  onChange: (framing: Framing) => void
}) {
  const { t } = useI18n()
  const focus = framing.focus ?? CENTRE
  const put = ({ x, y }: Focus) => onChange({ ...framing, focus: { x: within(x), y: within(y) } })
  const byPointer = (event: PointerEvent<HTMLElement>) => {
    if (event.type === 'pointermove' && !event.currentTarget.hasPointerCapture(event.pointerId)) return
    if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId)
    const box = event.currentTarget.getBoundingClientRect()
    put({ x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height })
  }
  const byKey = (event: KeyboardEvent) => {
    const arrow = arrowOf(event, STEP)
    if (!arrow) return
    event.preventDefault()
    put({ x: focus.x + arrow.x, y: focus.y + arrow.y })
  }
  const where = t('writing.picture.focus-at', {
    x: Math.round(focus.x * 100),
    y: Math.round(focus.y * 100),
  })
  const seen = cut && cropFor(cut.shape, cut.size, framing)
  return (
    <div className="framing-whole">
      <button
        ref={firstFocus}
        type="button"
        className="framing-pad"
        aria-label={`${where}. ${t('writing.picture.frame-hint')}`}
        data-testid="focus-pad"
        onPointerDown={byPointer}
        onPointerMove={byPointer}
        onKeyDown={byKey}
      >
        <img
          src={address}
          alt=""
          draggable={false}
          onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) =>
            onSize({ width, height })
          }
        />
        {seen && (
          <span
            className="framing-cut"
            style={{
              left: `${seen.x * 100}%`,
              top: `${seen.y * 100}%`,
              width: `${seen.width * 100}%`,
              height: `${seen.height * 100}%`,
            }}
          />
        )}
        <span className="framing-mark" style={{ left: `${focus.x * 100}%`, top: `${focus.y * 100}%` }} />
      </button>
      <output className="framing-hint">{where}</output>
      <p className="framing-hint">{t('writing.picture.frame-hint')}</p>
    </div>
  )
}

/** The dialog opens with the focus here; React's own property would come before the dialog is shown. */
const firstFocus = (pad: HTMLButtonElement | null): void => pad?.setAttribute('autofocus', '')
