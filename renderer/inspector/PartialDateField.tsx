import { useState } from 'react'
import { useI18n } from '../i18n/i18n'
import { Select } from '../ui/Select'
import { TextField } from '../ui/TextField'

type Precision = 'day' | 'month' | 'year'
const INPUT = { day: 'date', month: 'month', year: 'number' } as const
const LENGTH = { day: 10, month: 7, year: 4 } as const

const precisionOf = (value: string): Precision =>
  value.length === 4 ? 'year' : value.length === 7 ? 'month' : 'day'

/** A date as precise as it is known: a day, a month or a year. */
export function PartialDateField({
  where,
  value,
  onChange,
}: {
  where: string
  value: string
  onChange: (value: string) => void
}) {
  const { t } = useI18n()
  const [wanted, setWanted] = useState<Precision>('day')
  const precision = value ? precisionOf(value) : wanted
  return (
    <div className="inspector-pair" data-field={where}>
      <TextField
        key={precision}
        label={t('writing.field.date')}
        type={INPUT[precision]}
        {...(precision === 'year' ? { min: 1000, max: 9999 } : {})}
        value={value}
        onInput={(event) => {
          // Half a date is not an empty one: it is still being typed.
          if (event.currentTarget.validity.badInput) event.stopPropagation()
        }}
        onChange={(typed) => {
          if (typed === '' || (typed.length === LENGTH[precision] && typed >= '1000')) onChange(typed)
        }}
      />
      <Select
        label={t('writing.field.date.precision')}
        value={precision}
        options={(['day', 'month', 'year'] as const).map((one) => ({
          value: one,
          label: t(`writing.precision.${one}`),
        }))}
        onChange={(next) => {
          setWanted(next)
          // A coarser date is the beginning of a finer one; a finer one has to be typed.
          if (value && LENGTH[next] < value.length) onChange(value.slice(0, LENGTH[next]))
          else if (value) onChange(next === 'day' && value.length === 7 ? `${value}-01` : finer(value, next))
        }}
      />
    </div>
  )
}

const finer = (value: string, precision: Precision): string =>
  precision === 'month' ? `${value}-01` : precision === 'day' ? `${value}-01-01` : value
