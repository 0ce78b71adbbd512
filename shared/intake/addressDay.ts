import { dayOfAddress } from './addressDate'
import type { Entry } from './entry'
import type { OpenReading } from './reading'

/** The day in the page's address, where no line and no statement of the page says when it appeared. */
export function addressDayEntry(entries: readonly Entry[], reading: OpenReading): Entry | null {
  const day = dayOfAddress(reading.url)
  const isDated = entries.some(
    ({ decision: { field, values } }) =>
      field === 'dateline.date' || values['also.dateline.date'] !== undefined || values.date !== undefined,
  )
  if (day === '' || isDated) return null
  const last = reading.pieces.at(-1)?.lines ?? [1, 1]
  return {
    order: Number.MAX_SAFE_INTEGER,
    nodes: [],
    decision: {
      rule: 'address-date',
      action: 'moved',
      field: 'dateline.date',
      value: day,
      text: reading.url.slice(0, 2000),
      reason: 'The page prints no date; its address holds the day.',
      values: { published: day, unseen: 1 },
      lines: [last[1], last[1]],
      check: true,
      applied: true,
    },
  }
}
