import type { TextLine } from './textLine'

const SIDES = '[\\s\\p{Pd}|·•/—]{0,6}'
const NUMBER = new RegExp(`^${SIDES}(\\d{1,4})${SIDES}$`, 'u')
const WORDED =
  /(?:^|[\s|–—-])(?:page|p\.|sayfa|sf\.|стр(?:аница|\.)?|с\.|бет)\s{0,3}(\d{1,4})(?:\s{0,3}(?:of|\/|из|-)\s{0,3}\d{1,4})?\s{0,3}\.?$|^(\d{1,4})\s{0,3}[-.]?\s{0,3}(?:бет|sayfa)$/iu
/** `VANES            Petrie / 2`: the catchword, the writer and the page over each sheet of a typescript. */
const SHEET = /^\S.{1,40}\s{6,40}\p{L}[\p{L}.'’ -]{1,30}\s?\/\s?(\d{1,3})$/u
const LONGEST = 120

/**
 * Which lines of a text copied from pages of paper (a PDF, a printed mail) are no text: numbers of pages that count up, and
 * running heads that come again beside them. Never a single number: it may be the story's.
 */
export function pageMarks(lines: readonly TextLine[]): ReadonlySet<number> {
  const worded = counting(lines, WORDED)
  const bare = counting(lines, NUMBER)
  const marks = new Set([...worded, ...bare, ...counting(lines, SHEET)])
  if (marks.size === 0) return marks
  const times = new Map<string, number>()
  for (const { text } of lines)
    if (text.length <= LONGEST) times.set(headOf(text), (times.get(headOf(text)) ?? 0) + 1)
  // A running head may have several lines; the first of all, over the text, may be its title and stays.
  lines.forEach(({ text, gap }, index) => {
    const isBeside = marks.has(index - 1) || marks.has(index + 1)
    const isNear = isBeside && (gap <= 3 || marks.has(index + 1))
    if (index > 0 && isNear && text.length <= LONGEST && (times.get(headOf(text)) ?? 0) >= 2) marks.add(index)
  })
  return marks
}

/** A running head without its numbers, which change from page to page. */
const headOf = (text: string): string => text.replace(/\d+/g, '#')

/** Lines that are nothing but a page's number, when there are several and each counts on from the one before. */
function counting(lines: readonly TextLine[], form: RegExp): number[] {
  const found = lines.flatMap(({ text, gap }, index) => {
    if (text.length > LONGEST) return []
    const match = form.exec(text)
    const number = Number(match?.[1] ?? match?.[2])
    const isApart = gap > 0 || (lines[index + 1]?.gap ?? 1) > 0
    return match && number > 0 && isApart ? [{ index, number }] : []
  })
  const isCounting = found.every(({ number }, at) => at === 0 || number === (found[at - 1]?.number ?? 0) + 1)
  return found.length >= 2 && isCounting ? found.map(({ index }) => index) : []
}
