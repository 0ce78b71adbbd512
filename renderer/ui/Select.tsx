import { ChevronDown } from 'lucide-react'
import { Field, type FieldProps } from './Field'

export interface Option<V extends string> {
  readonly value: V
  readonly label: string
}

export interface SelectProps<V extends string> extends FieldProps {
  value: V
  options: readonly Option<V>[]
  onChange: (value: V) => void
  disabled?: boolean
}

/** The system's own list, dressed like the other fields. */
export function Select<V extends string>({
  label,
  hint,
  problem,
  hideLabel = false,
  value,
  options,
  onChange,
  disabled = false,
}: SelectProps<V>) {
  return (
    <Field label={label} hint={hint} {...(problem ? { problem } : {})} hideLabel={hideLabel}>
      {(wiring) => (
        <div className="ui-select-wrap">
          <select
            {...wiring}
            className="ui-input ui-select"
            value={value}
            disabled={disabled}
            onChange={(event) => {
              const chosen = options.find((option) => option.value === event.currentTarget.value)
              if (chosen) onChange(chosen.value)
            }}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDown size={15} aria-hidden="true" />
        </div>
      )}
    </Field>
  )
}
