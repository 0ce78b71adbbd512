import { useState } from 'react'
import { TextField, type TextFieldProps } from '../ui/TextField'

/**
 * A text field whose value must have a certain form. What is typed stays visible; it is handed on only while it is
 * acceptable, and the refusal is said only once the field is left.
 */
export function DraftText({
  value,
  accept,
  refusal,
  onAccept,
  ...field
}: Omit<TextFieldProps, 'onChange' | 'problem' | 'value' | 'accept'> & {
  value: string
  /** The value to keep, or null while there is none. */
  accept: (typed: string) => string | null
  refusal: string
  onAccept: (value: string) => void
}) {
  const [typed, setTyped] = useState(value)
  const [known, setKnown] = useState(value)
  const [left, setLeft] = useState(true)
  if (value !== known) {
    // Changed from elsewhere (undo, an intake decision) or by what was just typed.
    setKnown(value)
    if (accept(typed) !== value) setTyped(value)
  }
  const refused = left && accept(typed) === null
  return (
    <TextField
      {...field}
      value={typed}
      {...(refused ? { problem: refusal } : {})}
      onFocus={() => setLeft(false)}
      onBlur={() => setLeft(true)}
      onChange={(text) => {
        setTyped(text)
        const accepted = accept(text)
        if (accepted !== null && accepted !== value) onAccept(accepted)
      }}
    />
  )
}
