import type { LucideIcon } from 'lucide-react'
import type { ComponentPropsWithRef } from 'react'
import { Field, type FieldProps } from './Field'

export interface TextFieldProps
  extends FieldProps,
    Omit<ComponentPropsWithRef<'input'>, 'value' | 'onChange' | 'className' | 'id' | 'size'> {
  value: string
  onChange: (value: string) => void
  icon?: LucideIcon
}

/** One line of text. Everything an `<input>` takes (type, lang, onBlur, ref ...) is passed on. */
export function TextField({
  label,
  hint,
  problem,
  hideLabel = false,
  value,
  onChange,
  icon: Icon,
  type = 'text',
  ...rest
}: TextFieldProps) {
  return (
    <Field label={label} hint={hint} {...(problem ? { problem } : {})} hideLabel={hideLabel}>
      {(wiring) => (
        <div className="ui-input-wrap" data-icon={Icon ? true : undefined}>
          {Icon && <Icon size={15} aria-hidden="true" />}
          <input
            {...rest}
            {...wiring}
            type={type}
            className="ui-input"
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        </div>
      )}
    </Field>
  )
}
