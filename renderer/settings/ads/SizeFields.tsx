import { useState } from 'react'
import { SLOT_WIDTHS, type SlotDefinition, type SlotSize, slotSize } from '../../../shared/ads/inventory'
import { useI18n } from '../../i18n/i18n'
import { TextField } from '../../ui/TextField'
import { parseSize, printSize } from './sizes'

const FIELDS = {
  phone: ({ width, height }: SlotSize) => ({ widthPhone: width, heightPhone: height }),
  tablet: ({ width, height }: SlotSize) => ({ widthTablet: width, heightTablet: height }),
  desk: ({ width, height }: SlotSize) => ({ widthDesk: width, heightDesk: height }),
} as const

const COMMON = {
  phone: ['320 × 50', '320 × 100', '300 × 250', '336 × 280'],
  tablet: ['728 × 90', '300 × 250', '468 × 60'],
  desk: ['728 × 90', '970 × 90', '970 × 250', '300 × 250', '300 × 600'],
} as const

/** How large a slot is on each width. */
export function SizeFields({
  slot,
  onChange,
  onProblem,
}: {
  slot: SlotDefinition
  onChange: (part: Partial<SlotDefinition>) => void
  /** Told whether any of the three cannot be read as a size. */
  onProblem: (isBad: boolean) => void
}) {
  const { t } = useI18n()
  const [texts, setTexts] = useState(() => ({
    phone: printSize(slotSize(slot, 'phone')),
    tablet: printSize(slotSize(slot, 'tablet')),
    desk: printSize(slotSize(slot, 'desk')),
  }))
  return (
    <fieldset className="adset-group">
      <legend>{t('adset.sizes')}</legend>
      <div className="adset-triple">
        {SLOT_WIDTHS.map((width) => (
          <div key={width}>
            <TextField
              label={t(`adset.width.${width}`)}
              list={`adset-sizes-${width}`}
              problem={parseSize(texts[width]) ? '' : t('adset.size-problem')}
              value={texts[width]}
              onChange={(text) => {
                const next = { ...texts, [width]: text }
                setTexts(next)
                onProblem(SLOT_WIDTHS.some((one) => parseSize(next[one]) === null))
                const size = parseSize(text)
                if (size) onChange(FIELDS[width](size))
              }}
            />
            <datalist id={`adset-sizes-${width}`}>
              {COMMON[width].map((size) => (
                <option key={size} value={size} />
              ))}
            </datalist>
          </div>
        ))}
      </div>
      <p className="ui-field-hint">{t('adset.sizes-hint')}</p>
    </fieldset>
  )
}
