import { useEffect, useState } from 'react'
import type { Intake } from '../intake/useIntake'
import { inTextField } from '../palette/textFields'

/** Takes in what is pasted or dropped anywhere on the screen; answers whether something hovers over it now. */
export function useArrivals(intake: Intake): boolean {
  const [hovering, setHovering] = useState(false)
  useEffect(() => {
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
      const files = [...event.dataTransfer.files]
      void (files.length > 0 ? intake.readFiles(files) : intake.readClipboard(event.dataTransfer))
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
  }, [intake])
  return hovering
}
