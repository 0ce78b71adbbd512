import type { LibraryRow } from '../../shared/ipc/libraryRow'

export interface Month {
  readonly year: number
  /** 0 to 11. */
  readonly month: number
}

export const monthOf = (date: Date): Month => ({ year: date.getFullYear(), month: date.getMonth() })

export const monthAfter = ({ year, month }: Month, steps: number): Month =>
  monthOf(new Date(year, month + steps, 1))

/** The days the month is drawn with: whole weeks from Monday to Sunday, as local dates. */
export function daysOf({ year, month }: Month): Date[] {
  const before = (new Date(year, month, 1).getDay() + 6) % 7
  const length = new Date(year, month + 1, 0).getDate()
  const cells = Math.ceil((before + length) / 7) * 7
  return Array.from({ length: cells }, (_, index) => new Date(year, month, 1 - before + index))
}

export const dayKey = (date: Date): string =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`

export interface Dated {
  readonly row: LibraryRow
  /** In milliseconds. */
  readonly at: number
  readonly kind: 'day' | 'due'
}

/** What is published, scheduled or due on each local day, in the order of the hours. */
export function byDay(rows: readonly LibraryRow[]): ReadonlyMap<string, readonly Dated[]> {
  const days = new Map<string, Dated[]>()
  for (const row of rows) {
    const kind = row.day ? 'day' : 'due'
    const at = Date.parse(row.day || row.due)
    if (Number.isNaN(at)) continue
    const key = dayKey(new Date(at))
    const known = days.get(key)
    if (known) known.push({ row, at, kind })
    else days.set(key, [{ row, at, kind }])
  }
  for (const list of days.values()) list.sort((a, b) => a.at - b.at)
  return days
}
