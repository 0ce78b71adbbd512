import type { ReactNode } from 'react'

/** A small form under the toolbar. Enter takes it, Escape closes it and goes back to the text. */
export function ToolForm({
  onSubmit,
  onClose,
  label,
  rows = false,
  children,
}: {
  onSubmit: () => void
  onClose: () => void
  label?: string
  /** Its fields stand below each other. */
  rows?: boolean
  children: ReactNode
}) {
  return (
    <form
      className="tool-form"
      data-rows={rows || undefined}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        event.preventDefault()
        onClose()
      }}
    >
      {children}
    </form>
  )
}
