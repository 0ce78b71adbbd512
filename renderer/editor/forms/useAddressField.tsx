import { type ReactNode, useEffect, useRef, useState } from 'react'
import { TextField } from '../../ui/TextField'

/** The field of a form that asks for an address: it has the focus, and what was wrong goes when it is typed in again. */
export function useAddressField(
  label: string,
  first = '',
): { readonly typed: string; readonly field: ReactNode; refuse(problem: string): void } {
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(first)
  const [problem, setProblem] = useState('')
  useEffect(() => input.current?.select(), [])
  const field = (
    <TextField
      ref={input}
      label={label}
      hideLabel
      placeholder="https://"
      value={typed}
      {...(problem ? { problem } : {})}
      onChange={(value) => {
        setTyped(value)
        setProblem('')
      }}
    />
  )
  return { typed, field, refuse: setProblem }
}
