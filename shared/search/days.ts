const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
const PRINTED = /^(?:(?:(\d{1,2})\.)?(\d{1,2})\.)?(\d{4})$/

/**
 * A day, month or year as somebody types it: `2026`, `2026-03`, `2026-03-01`, and as Turkish, Russian and Kazakh write them,
 * `03.2026` and `1.3.2026`. As ISO writes it; empty where it is none, or not one of the calendar.
 */
export function readDay(text: string): string {
  const iso = ISO.exec(text)
  const [, year, month, day] = iso ?? []
  if (iso) return checked(year ?? '', month, day)
  const printed = PRINTED.exec(text)
  return printed ? checked(printed[3] ?? '', printed[2], printed[1]) : ''
}

function checked(year: string, month: string | undefined, day: string | undefined): string {
  const parts = [year, ...[month, day].flatMap((part) => part?.padStart(2, '0') ?? [])]
  const [y = 0, m = 1, d = 1] = parts.map(Number)
  const made = new Date(Date.UTC(y, m - 1, d))
  return made.getUTCMonth() === m - 1 && made.getUTCDate() === d ? parts.join('-') : ''
}

/**
 * The instants between which what `readDay` answers lies, by the computer's clocks as the list shows its days: the first in it
 * and the first behind it, ISO 8601 in UTC.
 */
export function instantsOf(day: string): { readonly from: string; readonly to: string } {
  const [year = 0, month, date] = day.split('-').map(Number)
  const midnight = (y: number, m: number, d: number) => new Date(y, m, d).toISOString()
  const from = midnight(year, (month ?? 1) - 1, date ?? 1)
  if (month === undefined) return { from, to: midnight(year + 1, 0, 1) }
  return { from, to: date === undefined ? midnight(year, month, 1) : midnight(year, month - 1, date + 1) }
}
