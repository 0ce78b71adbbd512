import { useI18n } from '../../i18n/i18n'
import { ownZone, zoneName } from '../zones'

/** Prints an instant by this computer's clock, with the zone it goes by. */
export function useHour(): (instant: string) => string {
  const { date, language } = useI18n()
  return (instant) =>
    `${date(instant, { dateStyle: 'medium', timeStyle: 'short' })} (${zoneName(ownZone(), instant, language)})`
}
