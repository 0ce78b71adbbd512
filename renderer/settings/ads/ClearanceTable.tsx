import { type AdRules, Distance, NEIGHBOURS, type Neighbour } from '../../../shared/ads/rules'
import { useI18n } from '../../i18n/i18n'
import { NumberField } from './NumberField'

const SIDES = ['before', 'after'] as const
const WIDTHS = ['phone', 'desk'] as const
export const FORBIDDABLE = NEIGHBOURS.filter((kind) => kind !== 'text' && kind !== 'source')

/** Room kept above and below the kinds of blocks, per width. */
export function ClearanceTable({
  rules,
  onChange,
}: {
  rules: AdRules
  onChange: (part: Partial<AdRules>) => void
}) {
  const { t } = useI18n()
  const set = (
    kind: Neighbour,
    side: (typeof SIDES)[number],
    width: (typeof WIDTHS)[number],
    value: number,
  ) => {
    const none = Distance.parse({})
    const own = rules.clear[kind] ?? { before: none, after: none }
    const next = { ...own, [side]: { ...own[side], [width]: value } }
    const { [kind]: _, ...others } = rules.clear
    const isNone = SIDES.every((one) => WIDTHS.every((width) => next[one][width] === 0))
    onChange({ clear: isNone ? others : { ...others, [kind]: next } })
  }
  return (
    <details className="adset-more" open={Object.keys(rules.clear).length > 0}>
      <summary>{t('adset.clear')}</summary>
      <table className="adset-table">
        <thead>
          <tr>
            <td />
            {SIDES.flatMap((side) =>
              WIDTHS.map((width) => (
                <th key={`${side}-${width}`} scope="col">
                  {t(`adset.clear.${side}`)}, {t(`adset.width.${width}`)}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {FORBIDDABLE.map((kind) => (
            <tr key={kind}>
              <th scope="row">{t(`ads.kind.${kind}`)}</th>
              {SIDES.flatMap((side) =>
                WIDTHS.map((width) => (
                  <td key={`${side}-${width}`}>
                    <NumberField
                      label={`${t(`ads.kind.${kind}`)}, ${t(`adset.clear.${side}`)}, ${t(`adset.width.${width}`)}`}
                      hideLabel
                      value={rules.clear[kind]?.[side][width] ?? 0}
                      most={100_000}
                      onChange={(value) => set(kind, side, width, value)}
                    />
                  </td>
                )),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
