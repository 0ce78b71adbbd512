import type { KeyboardEvent, ReactNode, RefObject } from 'react'
import { useRef, useState } from 'react'

/** A row of buttons that is one stop of the Tab key; the arrows move inside. */
export function useToolStops(): {
  bar: RefObject<HTMLDivElement | null>
  stop: number
  setStop: (index: number) => void
  onKeyDown: (event: KeyboardEvent) => void
} {
  const [stop, setStop] = useState(0)
  const bar = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: stop + 1, ArrowLeft: stop - 1, Home: 0, End: -1 }[event.key]
    const buttons = bar.current?.querySelectorAll<HTMLElement>('button')
    if (step === undefined || !buttons || buttons.length === 0) return
    event.preventDefault()
    const next = (step + buttons.length) % buttons.length
    setStop(next)
    buttons[next]?.focus()
  }
  return { bar, stop, setStop, onKeyDown }
}

export const ToolGroup = ({ children }: { children: ReactNode }) => (
  <div className="editor-toolbar-group">{children}</div>
)
