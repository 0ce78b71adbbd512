import type { CSSProperties, KeyboardEvent, PointerEvent } from 'react'
import { cropFor, type Framing, RATIOS, type Shape } from '../../shared/pictures/framing'
import { useI18n } from '../i18n/i18n'
import { arrowOf } from './arrows'
import { type Size, withCut, withoutCut } from './cuts'

const USES = {
  '16:9': 'writing.picture.use-16-9',
  '4:3': 'writing.picture.use-4-3',
  '1:1': 'writing.picture.use-1-1',
} as const

/** Part of the picture an arrow key moves the cut by, and what + and − make of its size. */
const STEP = 0.01
const LARGER = 1.05

/** What is to be seen in one shape; its keys and the pointer move the cut. */
export function CutPreview({
  shape,
  active,
  address,
  size,
  framing,
  onFocus,
  onChange,
}: {
  shape: Shape
  active: boolean
  address: string
  size: Size | null
  framing: Framing
  onFocus: () => void
  onChange: (framing: Framing) => void
}) {
  const { t } = useI18n()
  const isOwn = framing.crops?.[shape] !== undefined
  const change = (by: Parameters<typeof withCut>[3]) => size && onChange(withCut(framing, shape, size, by))
  const state = t(isOwn ? 'writing.picture.cut-own' : 'writing.picture.cut-auto')

  function byKey(event: KeyboardEvent): void {
    const arrow = arrowOf(event, STEP)
    if (arrow) change(arrow)
    else if (event.key === '+' || event.key === '=') change({ scale: LARGER })
    else if (event.key === '-' || event.key === '−') change({ scale: 1 / LARGER })
    else if (event.key === 'Delete' || event.key === 'Backspace') onChange(withoutCut(framing, shape))
    else return
    event.preventDefault()
  }
  function byPointer(event: PointerEvent<HTMLElement>): void {
    const { currentTarget, pointerId, movementX, movementY } = event
    if (event.type === 'pointerdown') currentTarget.setPointerCapture(pointerId)
    else if (size && currentTarget.hasPointerCapture(pointerId)) {
      // The picture goes with the hand, so the cut goes the other way.
      const cut = cropFor(shape, size, framing)
      const box = currentTarget.getBoundingClientRect()
      change({ x: (-movementX / box.width) * cut.width, y: (-movementY / box.height) * cut.height })
    }
  }
  return (
    <div className="framing-preview" data-active={active || undefined}>
      <button
        type="button"
        aria-label={`${shape}, ${t(USES[shape])}: ${state}`}
        aria-pressed={active}
        data-testid={`cut-${shape}`}
        onFocus={onFocus}
        onKeyDown={byKey}
        onPointerDown={byPointer}
        onPointerMove={byPointer}
        onWheel={({ deltaY }) => change({ scale: deltaY > 0 ? LARGER : 1 / LARGER })}
      >
        <img src={address} alt="" draggable={false} style={styleOf(shape, size, framing)} />
      </button>
      <p>
        <strong>{shape}</strong> <span>{t(USES[shape])}</span>
      </p>
      {isOwn && (
        <button
          type="button"
          className="framing-reset"
          data-own-enter=""
          onClick={() => onChange(withoutCut(framing, shape))}
        >
          {t('writing.picture.cut-reset')}
        </button>
      )}
    </div>
  )
}

const percent = (fraction: number) => `${fraction * 100}%`

function styleOf(shape: Shape, size: Size | null, framing: Framing): CSSProperties {
  if (!size) return { aspectRatio: RATIOS[shape] }
  const { x, y, width, height } = cropFor(shape, size, framing)
  return {
    aspectRatio: RATIOS[shape],
    objectViewBox: `inset(${percent(y)} ${percent(1 - x - width)} ${percent(1 - y - height)} ${percent(x)})`,
  }
}
