import { type KeyboardEvent, useEffect, useState, useSyncExternalStore } from 'react'
import { type Framing, framingOf, SHAPES, type Shape } from '../../shared/pictures/framing'
import { pictureAddress } from '../editor/views/pictureAddress'
import { useI18n } from '../i18n/i18n'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Segmented } from '../ui/Segmented'
import { CutPreview } from './CutPreview'
import { CutSize } from './CutSize'
import { FocusPad } from './FocusPad'
import './framing.css'
import { closeFraming, type FramingRequest, framingRequest, onFramingRequest } from './framingRequest'

/** The dialog of the window in which a picture's focus and crops are chosen; nothing while nobody asks. */
export function FramingDialog() {
  const request = useSyncExternalStore(onFramingRequest, framingRequest)
  // An article that is left takes its question along.
  useEffect(() => closeFraming, [])
  return request ? <Framed key={request.src} request={request} /> : null
}

function Framed({ request }: { request: FramingRequest }) {
  const { t } = useI18n()
  const [framing, setFraming] = useState<Framing>(() => framingOf(request.framing))
  const [shape, setShape] = useState<Shape>('16:9')
  const [size, setSize] = useState<{ width: number; height: number } | null>(null)
  const address = pictureAddress(request.src)
  const save = () => {
    request.save(framing)
    closeFraming()
  }
  const saveByEnter = (event: KeyboardEvent) => {
    const isOwn = event.target instanceof HTMLElement && event.target.closest('[data-own-enter]')
    if (event.key !== 'Enter' || isOwn || event.nativeEvent.isComposing) return
    event.preventDefault()
    save()
  }
  return (
    <Dialog
      open
      size="large"
      title={t('writing.picture.frame')}
      onClose={closeFraming}
      actions={
        <>
          <Button onClick={closeFraming}>{t('common.cancel')}</Button>
          <Button variant="primary" onClick={save}>
            {t('writing.picture.save')}
          </Button>
        </>
      }
    >
      <form className="framing" onKeyDown={saveByEnter}>
        <FocusPad
          address={address}
          framing={framing}
          cut={size && { shape, size }}
          onSize={setSize}
          onChange={setFraming}
        />
        <div className="framing-cuts">
          {SHAPES.map((one) => (
            <CutPreview
              key={one}
              shape={one}
              active={one === shape}
              address={address}
              size={size}
              framing={framing}
              onFocus={() => setShape(one)}
              onChange={setFraming}
            />
          ))}
          {size && <CutSize shape={shape} size={size} framing={framing} onChange={setFraming} />}
          <p className="framing-hint">{t('writing.picture.cut-hint')}</p>
        </div>
        <div className="framing-story">
          <Segmented
            label={t('writing.picture.in-story')}
            value={framing.shape ?? 'whole'}
            options={[
              { value: 'whole', label: t('writing.picture.whole') },
              ...SHAPES.map((one) => ({ value: one, label: one })),
            ]}
            onChange={(chosen) =>
              setFraming({ ...framing, shape: chosen === 'whole' ? undefined : (chosen as Shape) })
            }
          />
        </div>
      </form>
    </Dialog>
  )
}
