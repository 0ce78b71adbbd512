import type { Dateline } from '../../shared/article/article'
import { HOUSES } from '../../shared/dateline/houses'
import { isOwnPattern } from '../../shared/dateline/ownPattern'
import { printDateline } from '../../shared/dateline/printDateline'
import { calledThen } from '../../shared/places/calledThen'
import { nameIn } from '../../shared/places/placeOffers'
import { findNamedPlace } from '../../shared/places/places'
import { useI18n } from '../i18n/i18n'
import { Button } from '../ui/Button'
import { Select } from '../ui/Select'
import { TextField } from '../ui/TextField'
import { useEdit, useField } from '../writing/context'
import { PartialDateField } from './PartialDateField'
import { PlaceField } from './PlaceField'
import { Section } from './Section'

/** Place, date and agency, and below them the dateline as it will be printed. */
export function DatelineFields() {
  const { t, countryName, partialDate, language: spoken } = useI18n()
  const edit = useEdit()
  const dateline = useField('dateline')
  const language = useField('language')
  const change = (where: string, patch: Partial<Dateline>, burst = true) =>
    edit(where, { dateline: { ...dateline, ...patch, asPrinted: '' } }, burst)
  const changePlace = (place: string) => {
    const known = findNamedPlace(place)
    change('dateline.place', {
      place,
      ...(known
        ? { country: known.country, countryCode: known.countryCode, zone: known.zone }
        : { country: '', countryCode: '', zone: '' }),
    })
  }
  const then = calledThen(dateline.place, dateline.date)
  const printed = printDateline(dateline, language)
  return (
    <Section title={t('writing.dateline')}>
      <div className="inspector-pair">
        <div data-field="dateline.place">
          <PlaceField
            label={t('writing.field.place')}
            hint={countryName(dateline.countryCode) || dateline.country}
            language={language}
            value={dateline.place}
            onChange={changePlace}
          />
        </div>
        <div data-field="dateline.agency">
          <TextField
            label={t('writing.field.agency')}
            value={dateline.agency}
            maxLength={2000}
            onChange={(agency) => change('dateline.agency', { agency })}
          />
        </div>
      </div>
      {then && (
        <p className="place-then" role="status">
          {t('writing.place.then', {
            date: partialDate(dateline.date),
            name: nameIn(then, spoken),
          })}
          <Button size="small" onClick={() => changePlace(nameIn(then, language))}>
            {t('writing.place.use', { place: nameIn(then, language) })}
          </Button>
        </p>
      )}
      <PartialDateField
        where="dateline.date"
        value={dateline.date}
        onChange={(date) => change('dateline.date', { date })}
      />
      <div data-field="dateline.house">
        <Select
          label={t('writing.field.house')}
          value={dateline.house}
          options={houseOptions(t('writing.house.plain'), t('writing.house.own'), dateline.house)}
          onChange={(house) => change('dateline.house', { house }, false)}
        />
        {isOwnPattern(dateline.house) && (
          <TextField
            label={t('writing.house.pattern')}
            value={dateline.house}
            maxLength={200}
            hint={t('writing.house.pattern.hint')}
            onChange={(house) => {
              // Without its place it would be no pattern any more, and this field would go while it is typed in.
              if (isOwnPattern(house)) change('dateline.house', { house })
            }}
          />
        )}
      </div>
      {printed && (
        <p className="printed-dateline" lang={language}>
          <span>{t('writing.dateline.printed')}</span>
          {printed}
        </p>
      )}
    </Section>
  )
}

const FIRST_PATTERN = '{PLACE} ({agency}) –'

function houseOptions(plain: string, own: string, chosen: string) {
  const known = [
    { value: 'plain', label: plain },
    ...HOUSES.map(({ id, agency }) => ({ value: id, label: agency })),
    { value: isOwnPattern(chosen) ? chosen : FIRST_PATTERN, label: own },
  ]
  return known.some(({ value }) => value === chosen) ? known : [...known, { value: chosen, label: chosen }]
}
