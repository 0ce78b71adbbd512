import type { Option } from '../../ui/Select'

/** Any number of a few, all visible. */
export function Choices<V extends string>({
  label,
  options,
  chosen,
  onChange,
}: {
  label: string
  options: readonly Option<V>[]
  chosen: readonly V[]
  onChange: (chosen: V[]) => void
}) {
  return (
    <fieldset className="adset-choices">
      <legend className="ui-field-label">{label}</legend>
      <div>
        {options.map(({ value, label: name }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) =>
                onChange(
                  event.currentTarget.checked
                    ? [...chosen, value]
                    : chosen.filter((other) => other !== value),
                )
              }
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
