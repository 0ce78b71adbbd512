import { type KeyboardEvent, useEffect, useState } from 'react'
import { TextArea } from '../ui/TextArea'
import { TextField } from '../ui/TextField'

interface SavedTextProps {
  label: string
  hint?: string
  value: string
  tidy?: (text: string) => string
  /** The problem in words; empty when there is none. */
  check: (text: string) => string
  onSave: (text: string) => Promise<boolean>
  /** Told of what stands there while it is typed. */
  onDraft?: (text: string) => void
  /** More than one line: Enter begins a new one. */
  rows?: number
}

/** A text that is stored when the field is left or Enter is pressed; what cannot be stored stays, with its problem. */
export function SavedText({
  label,
  hint,
  value,
  tidy = (text) => text,
  check,
  onSave,
  onDraft,
  rows,
}: SavedTextProps) {
  const [draft, setDraft] = useState(value)
  const [problem, setProblem] = useState('')
  useEffect(() => {
    setDraft(value)
    setProblem('')
  }, [value])
  const settle = () => {
    const text = tidy(draft.trim())
    const wrong = check(text)
    setProblem(wrong)
    if (wrong || text === value) {
      if (!wrong) setDraft(value)
      return
    }
    void onSave(text).then((stored) => {
      if (!stored) setDraft(value)
    })
  }
  const change = (text: string) => {
    setDraft(text)
    onDraft?.(tidy(text.trim()))
    if (problem) setProblem(check(tidy(text.trim())))
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && rows === undefined) settle()
    else if (event.key === 'Escape' && draft !== value) {
      setDraft(value)
      setProblem('')
    }
  }
  const shared = { label, hint, problem, value: draft, onChange: change, onBlur: settle, onKeyDown: press }
  return rows === undefined ? <TextField {...shared} /> : <TextArea {...shared} rows={rows} />
}
