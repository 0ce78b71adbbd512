/** What an own pattern may name; `PLACE` is the place in capitals. */
export type PatternPart =
  | 'place'
  | 'PLACE'
  | 'region'
  | 'country'
  | 'date'
  | 'day'
  | 'month'
  | 'year'
  | 'agency'

/** Whether a dateline's house is a pattern of the newsroom's own: it names the place in braces. */
export const isOwnPattern = (house: string): boolean => /\{place\}/i.test(house)

/**
 * A pattern with its parts filled in: `{PLACE}, {date} ({agency}) –`. A part that is empty takes what stands directly
 * before it along, and its brackets, so that no lone comma or empty pair remains. Unknown parts stay as they are.
 */
export function fillPattern(pattern: string, parts: Readonly<Record<PatternPart, string>>): string {
  const isEmpty = (name: string) => Object.hasOwn(parts, name) && parts[name as PatternPart] === ''
  return pattern
    .slice(0, 200)
    .replace(/[\s,.;:]{0,4}[([/]\{(\w{1,10})\}[)\]/]/g, (whole, name: string) => (isEmpty(name) ? '' : whole))
    .replace(/[\s,.;:/]{0,4}\{(\w{1,10})\}/g, (whole, name: string) => (isEmpty(name) ? '' : whole))
    .replace(/\{(\w{1,10})\}/g, (whole, name: string) =>
      Object.hasOwn(parts, name) ? parts[name as PatternPart] : whole,
    )
    .replace(/^[\s,.;:/]+/, '')
    .trim()
}
