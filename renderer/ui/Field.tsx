import { type ReactNode, useId } from 'react'
import './field.css'

export interface FieldProps {
  label: string
  hint?: ReactNode
  /** What is wrong with the value; marks the control as invalid and is read with it. */
  problem?: string
  /** Keeps the label for screen readers only. */
  hideLabel?: boolean
}

interface Wiring {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

/** Label, hint and problem around one control, wired by ids. */
export function Field({
  label,
  hint,
  problem,
  hideLabel,
  children,
}: FieldProps & { children: (wiring: Wiring) => ReactNode }) {
  const id = useId()
  const described = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ')
  return (
    <div className="ui-field">
      <label className={hideLabel ? 'visually-hidden' : 'ui-field-label'} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': problem ? true : undefined,
      })}
      {hint && (
        <p className="ui-field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p className="ui-field-problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
