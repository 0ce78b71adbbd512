/** Names of the days of the week, Sunday first, as pages print them in four languages. */
const NAMES: readonly RegExp[] = [
  'pazar|воскресенье|жексенбі|sunday|sun',
  'pazartesi|понедельник|дүйсенбі|monday|mon',
  'salı|вторник|сейсенбі|tuesday|tues?',
  'çarşamba|среда|сәрсенбі|wednesday|wed',
  'perşembe|четверг|бейсенбі|thursday|thu(?:rs)?',
  'cuma|пятница|жұма|friday|fri',
  'cumartesi|суббота|сенбі|saturday|sat',
].map((names) => new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, 'iu'))

/** Which day of the week a short text names, 0 for Sunday; -1 when it names none. */
export const weekdayIn = (text: string): number => NAMES.findIndex((name) => name.test(text.slice(0, 100)))

/** The day of the week of a Gregorian day, 0 for Sunday, by Sakamoto's table. */
export function weekdayOf(year: number, month: number, day: number): number {
  const y = month < 3 ? year - 1 : year
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7
}
