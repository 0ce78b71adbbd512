import { isClockOff } from '../../../shared/publish/rights'
import type { SiteTest } from '../../../shared/publish/siteTest'

/**
 * What a server's clock is ahead of ours by the date of an answer, in whole seconds; 0 where it does not say. An answer
 * out of a cache tells the time at which it was made.
 */
export function clockAhead(headers: Pick<Headers, 'get'>, now: string): number {
  const date = Date.parse(headers.get('date') ?? '')
  if (Number.isNaN(date) || Number(headers.get('age') ?? 0) > 0) return 0
  return Math.round((date - Date.parse(now)) / 1000)
}

/** Our present by the clock of a site. */
export const onItsClock = (now: string, ahead: number): string =>
  new Date(Date.parse(now) + ahead * 1000).toISOString()

/** What a connection test says of it. */
export const clockNotes = (ahead: number): SiteTest['notes'] =>
  isClockOff(ahead) ? [{ code: 'clock-off', values: { minutes: Math.round(Math.abs(ahead) / 60) } }] : []

/** What a receipt says of it, where the article waits for an hour; null where the clocks agree. */
export function clockDifference(ahead: number): string | null {
  if (!isClockOff(ahead)) return null
  const minutes = Math.round(Math.abs(ahead) / 60)
  return ahead > 0
    ? `The site's clock is ${minutes} min ahead of this computer's: it shows the article that much earlier.`
    : `The site's clock is ${minutes} min behind this computer's: it shows the article that much later.`
}
