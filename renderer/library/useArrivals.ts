import { useEffect, useState } from 'react'
import { decodeText } from '../../shared/intake/decodeText'
import { fail, ok, type Result } from '../../shared/result'
import { useI18n } from '../i18n/i18n'
import type { Intake } from '../intake/useIntake'
import { inTextField } from '../palette/textFields'
import { useToasts } from '../ui/Toasts'

const isHtml = (file: File) => /\.x?html?$/i.test(file.name) || file.type.includes('html')

const MEGABYTES = 10

/** The text of a dropped file, or why it cannot be taken in. */
async function readFile(file: File): Promise<Result<string>> {
  const named = { file: file.name }
  if (file.size > MEGABYTES * 1_000_000)
    return fail('invalid', 'intake.too-large', 'The file is too large.', { ...named, megabytes: MEGABYTES })
  const bytes = await file.arrayBuffer().catch(() => null)
  if (!bytes) return fail('missing', 'intake.not-readable', 'The file could not be read.', named)
  const { text } = decodeText(new Uint8Array(bytes))
  return text.includes('\0') ? fail('invalid', 'intake.not-text', 'The file is no text.', named) : ok(text)
}

/** Takes in what is pasted or dropped anywhere on the screen; answers whether something hovers over it now. */
export function useArrivals(intake: Intake): boolean {
  const i18n = useI18n()
  const toasts = useToasts()
  const [hovering, setHovering] = useState(false)
  useEffect(() => {
    const takeFile = async (file: File) => {
      const read = await readFile(file)
      if (read.ok)
        await intake.readText({ kind: isHtml(file) ? 'html' : 'auto', text: read.value, name: file.name })
      else toasts.show({ text: i18n.fault(read.fault), tone: 'bad' })
    }
    const elsewhere = (event: Event) =>
      event.defaultPrevented || inTextField(event.target) || document.querySelector('dialog:modal') !== null
    const onPaste = (event: ClipboardEvent) => {
      if (elsewhere(event) || !event.clipboardData) return
      event.preventDefault()
      void intake.readClipboard(event.clipboardData)
    }
    const onDragOver = (event: DragEvent) => {
      if (elsewhere(event)) return
      event.preventDefault()
      setHovering(true)
    }
    const onDragLeave = (event: DragEvent) => {
      // Leaving for another element of the window is not leaving.
      if (event.relatedTarget === null) setHovering(false)
    }
    const onDrop = (event: DragEvent) => {
      setHovering(false)
      if (elsewhere(event) || !event.dataTransfer) return
      event.preventDefault()
      const file = event.dataTransfer.files[0]
      void (file ? takeFile(file) : intake.readClipboard(event.dataTransfer))
    }
    window.addEventListener('paste', onPaste)
    window.addEventListener('dragover', onDragOver)
    window.addEventListener('dragleave', onDragLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('paste', onPaste)
      window.removeEventListener('dragover', onDragOver)
      window.removeEventListener('dragleave', onDragLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [intake, i18n, toasts])
  return hovering
}
