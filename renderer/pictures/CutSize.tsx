import { useId } from 'react'
import { cropFor, type Framing, type Shape } from '../../shared/pictures/framing'
import { useI18n } from '../i18n/i18n'
import { type Size, withCut } from './cuts'

/** How much of the picture the cut takes, for those who would rather slide than press + and −. */
export function CutSize({
  shape,
  size,
  framing,
  onChange,
}: {
  shape: Shape
  size: Size
  framing: Framing
  onChange: (framing: Framing) => void
}) {
  const { t } = useI18n()
  const id = useId()
  const cut = cropFor(shape, size, framing)
  const part = Math.max(cut.width, cut.height)
  return (
    <div className="framing-size">
      <label htmlFor={id}>{t('writing.picture.cut-size', { shape })}</label>
      <input
        id={id}
        type="range"
        min={10}
        max={100}
        step={1}
        value={Math.round(part * 100)}
        onChange={({ target }) =>
          onChange(withCut(framing, shape, size, { scale: Number(target.value) / 100 / part }))
        }
      />
    </div>
  )
}
