import { ImagePlus } from 'lucide-react'
import { useState } from 'react'
import type { Picture } from '../../shared/article/article'
import type { Result } from '../../shared/result'
import { desk } from '../desk'
import { useI18n } from '../i18n/i18n'
import { addPictureFile, pictureFiles } from '../pictures/addPictureFile'
import { Spinner } from '../ui/Spinner'
import { useToasts } from '../ui/Toasts'
import { useEdit } from './context'

/** Where the lead picture will stand: chosen from a file, or dropped here. */
export function LeadPlace() {
  const { t, fault } = useI18n()
  const { show } = useToasts()
  const edit = useEdit()
  const [busy, setBusy] = useState(false)
  const [over, setOver] = useState(false)

  async function take(coming: Promise<Result<Picture | null>>): Promise<void> {
    setBusy(true)
    const added = await coming
    setBusy(false)
    if (!added.ok) show({ text: fault(added.fault), tone: 'bad' })
    else if (added.value) edit('lead', { lead: added.value })
  }

  return (
    <button
      type="button"
      className="lead-place"
      data-field="lead"
      data-over={over || undefined}
      aria-busy={busy || undefined}
      onClick={() => busy || void take(desk.pictures.choose({}))}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false)
        const [file] = pictureFiles(event.dataTransfer)
        if (!file || busy) return
        event.preventDefault()
        void take(addPictureFile(file))
      }}
    >
      {busy ? <Spinner size={15} /> : <ImagePlus size={16} aria-hidden="true" />}
      <span>{t('writing.picture.add-lead')}</span>
    </button>
  )
}
