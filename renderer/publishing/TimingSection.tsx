import { useState } from 'react'
import { useI18n } from '../i18n/i18n'
import { DraftText } from '../inspector/DraftText'
import { Section } from '../inspector/Section'
import { Button } from '../ui/Button'
import { Select } from '../ui/Select'
import { useEdit, useField } from '../writing/context'
import { byClocks, instantOf, ownZone, wallOf, zoneName, zonesFor } from './zones'

/** When the story goes out: an hour, an embargo, and whose clocks both are told by. */
export function TimingSection() {
  const { t, language } = useI18n()
  const edit = useEdit()
  const dateline = useField('dateline')
  const embargo = useField('embargo')
  const schedule = useField('schedule')
  const [chosen, setZone] = useState('')
  const zone = chosen || dateline.zone || ownZone()
  const shownAt = schedule || embargo || new Date().toISOString()
  const isHeldUp = embargo !== '' && Date.parse(embargo) > Date.now()
  const isTooEarly = isHeldUp && (schedule === '' || Date.parse(schedule) < Date.parse(embargo))
  return (
    <Section title={t('timing.title')}>
      <TimeField
        field="schedule"
        value={schedule}
        zone={zone}
        hint={
          schedule === ''
            ? t('timing.now')
            : Date.parse(schedule) <= Date.now()
              ? t('timing.past')
              : undefined
        }
      />
      <TimeField field="embargo" value={embargo} zone={zone} />
      {isTooEarly && (
        <Button size="small" onClick={() => edit('schedule', { schedule: embargo })}>
          {t('timing.at-embargo')}
        </Button>
      )}
      <Select
        label={t('timing.zone')}
        value={zone}
        options={zonesFor(dateline.zone).map((value) => ({
          value,
          label: zoneName(value, shownAt, language),
        }))}
        onChange={(next) => {
          setZone(next)
          // The same instants, said by the clocks of the other place.
          edit('schedule', { schedule: byClocks(schedule, next), embargo: byClocks(embargo, next) })
        }}
      />
    </Section>
  )
}

function TimeField({
  field,
  value,
  zone,
  hint,
}: {
  field: 'schedule' | 'embargo'
  value: string
  zone: string
  hint?: string | undefined
}) {
  const { t } = useI18n()
  const edit = useEdit()
  return (
    <div className="time-field" data-field={field}>
      <DraftText
        label={t(`timing.${field}`)}
        type="datetime-local"
        value={wallOf(value, zone)}
        min="2000-01-01T00:00"
        max="9999-12-31T23:59"
        hint={hint}
        accept={(typed) => (instantOf(typed, zone) === null ? null : typed)}
        refusal={t('timing.refused')}
        onAccept={(typed) => edit(field, { [field]: instantOf(typed, zone) ?? '' }, true)}
      />
      {value !== '' && (
        <Button variant="ghost" size="small" onClick={() => edit(field, { [field]: '' })}>
          {t('timing.clear')}
          <span className="visually-hidden"> {t(`timing.${field}`)}</span>
        </Button>
      )}
    </div>
  )
}
