import { useEffect, useState } from 'react'
import { TextField } from '../../ui/TextField'

/** A whole number; what is not one is not taken and goes back when the field is left. */
export function NumberField({
  label,
  hideLabel = false,
  value,
  most,
  onChange,
}: {
  label: string
  hideLabel?: boolean
  value: number
  most: number
  onChange: (value: number) => void
}) {
  const [draft, setDraft] = useState(String(value))
  useEffect(() => setDraft(String(value)), [value])
  return (
    <TextField
      label={label}
      hideLabel={hideLabel}
      inputMode="numeric"
      autoComplete="off"
      value={draft}
      onChange={(text) => {
        if (!/^\d{0,7}$/.test(text)) return
        setDraft(text)
        if (text !== '') onChange(Math.min(most, Number(text)))
      }}
      onBlur={() => setDraft(String(value))}
    />
  )
}
