/** An instant as a field for date and time wants it: the computer's own time, to the minute; empty for none. */
export function localTime(instant: string): string {
  if (instant === '') return ''
  const date = new Date(instant)
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
