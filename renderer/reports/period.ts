export type Span = 'day' | 'month'

const two = (value: number): string => String(value).padStart(2, '0')

/** The day or month a moment lies in, by this computer's clock: `2026-11-26`, `2026-11`. */
export const periodOf = (moment: Date, span: Span): string => {
  const month = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}`
  return span === 'month' ? month : `${month}-${two(moment.getDate())}`
}

/** The period so many days or months later. */
export function moved(period: string, by: number): string {
  const [year = 0, month = 1, day] = period.split('-').map(Number)
  return day === undefined
    ? periodOf(new Date(year, month - 1 + by, 1), 'month')
    : periodOf(new Date(year, month - 1, day + by), 'day')
}
