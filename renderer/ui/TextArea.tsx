import type { ComponentPropsWithRef } from 'react'
import { Field, type FieldProps } from './Field'

export interface TextAreaProps
  extends FieldProps,
    Omit<ComponentPropsWithRef<'textarea'>, 'value' | 'onChange' | 'className' | 'id'> {
  value: string
  onChange: (value: string) => void
  /** `plain` draws no box: for headline, kicker and standfirst on the page itself. */
  look?: 'box' | 'plain'
}

/** Text that grows with its content. */
export function TextArea({
  label,
  hint,
  problem,
  hideLabel = false,
  value,
  onChange,
  look = 'box',
  rows = 1,
  ...rest
}: TextAreaProps) {
  return (
    <Field label={label} hint={hint} {...(problem ? { problem } : {})} hideLabel={hideLabel}>
      {(wiring) => (
        <textarea
          {...rest}
          {...wiring}
          rows={rows}
          className={look === 'plain' ? 'ui-textarea-plain' : 'ui-input ui-textarea'}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
