import type { AdRules, Distance } from '../../../shared/ads/rules'
import { useI18n } from '../../i18n/i18n'
import { NumberField } from './NumberField'

const ROWS = ['first', 'between', 'last', 'minimum'] as const
const UNITS = [
  ['blocks', 1000],
  ['characters', 1_000_000],
  ['phone', 100_000],
  ['desk', 100_000],
] as const

/** The least distances of ads from the story's ends and from each other, and the shortest story that has any. */
export function DistanceTable({
  rules,
  onChange,
}: {
  rules: AdRules
  onChange: (part: Partial<AdRules>) => void
}) {
  const { t } = useI18n()
  const cell = (row: (typeof ROWS)[number], unit: keyof Distance, most: number) => (
    <NumberField
      label={`${t(`adset.distance.${row}`)}, ${t(`adset.unit.${unit}`)}`}
      hideLabel
      value={rules[row][unit]}
      most={most}
      onChange={(value) => onChange({ [row]: { ...rules[row], [unit]: value } })}
    />
  )
  return (
    <div>
      <table className="adset-table">
        <caption className="ui-field-label">{t('adset.distance')}</caption>
        <thead>
          <tr>
            <td />
            {UNITS.map(([unit]) => (
              <th key={unit} scope="col">
                {t(`adset.unit.${unit}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => (
            <tr key={row}>
              <th scope="row">{t(`adset.distance.${row}`)}</th>
              {UNITS.map(([unit, most]) => (
                <td key={unit}>{cell(row, unit, most)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="ui-field-hint">{t('adset.distance-hint')}</p>
    </div>
  )
}
