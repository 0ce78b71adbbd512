import { CalendarClock } from 'lucide-react'
import { isClockOff } from '../../shared/publish/rights'
import { useI18n } from '../i18n/i18n'
import type { Site } from '../writing/useSites'
import type { Hour } from './whoPublishes'

interface HourLineProps {
  hour: Hour
  site: Site
  button: string
  /** What the site's clock is ahead of this computer's, in seconds. */
  ahead: number
}

/** One plain sentence: who publishes the story on this site at its hour, and what is still to be done for it. */
export function HourLine({ hour, site, button, ahead }: HourLineProps) {
  const { t, date } = useI18n()
  const when = onItsClocks(hour.when, (instant) => date(instant, { dateStyle: 'long', timeStyle: 'short' }))
  const there = new Date(Date.parse(hour.when) - ahead * 1000).toISOString()
  const clock =
    hour.who === 'timing.by-site' &&
    isClockOff(ahead) &&
    t(ahead < 0 ? 'timing.clock-behind' : 'timing.clock-ahead', {
      minutes: Math.round(Math.abs(ahead) / 60),
      there: date(there, { timeStyle: 'short' }),
    })
  return (
    <p
      className="outcome"
      data-tone={hour.who.startsWith('timing.missed') ? 'warn' : undefined}
      data-testid="hour"
    >
      <CalendarClock size={16} aria-hidden="true" />
      <span>
        {t(hour.who, { site: site.name, when, button })}
        {clock && ` ${clock}`}
        {hour.todo && ` ${t(hour.todo, { button })}`}
      </span>
    </p>
  )
}

/** A time given by clocks elsewhere is said by those, with what they are ahead: it is what the field beside it shows. */
function onItsClocks(instant: string, print: (instant: string) => string): string {
  const [, wall = '', offset = ''] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d).{0,10}([+-]\d\d:\d\d)$/.exec(instant) ?? []
  const isHere = Date.parse(wall) === Date.parse(instant)
  return wall === '' || isHere ? print(instant) : `${print(wall)} (UTC${offset})`
}
