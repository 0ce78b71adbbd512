import { useId } from 'react'
import type { Option } from './Select'
import './segmented.css'

export interface SegmentedProps<V extends string> {
  label: string
  value: V
  options: readonly Option<V>[]
  onChange: (value: V) => void
  hideLabel?: boolean
}

/** One of a few, all visible: radio buttons, so the arrow keys and screen readers work as they know. */
export function Segmented<V extends string>({
  label,
  value,
  options,
  onChange,
  hideLabel = false,
}: SegmentedProps<V>) {
  const name = useId()
  return (
    <fieldset className="ui-segmented">
      <legend className={hideLabel ? 'visually-hidden' : 'ui-field-label'}>{label}</legend>
      <div>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
