import type { Note } from '../page/note'
import { broken } from './broken'
import { fromControl } from './codePages'
import { fromCodePage } from './fromCodePage'
import { turkishFromLatin } from './turkish'
import { fromUtf8 } from './utf8'
import { withoutMarkup } from './withoutMarkup'

/** Longer texts are read without this: nobody pastes them, and a file's bytes have been decoded with care before. */
const LONGEST = 4_000_000
const LINES_SHOWN = 3

/** Puts letters of one line right, or null when they are right, or not certainly wrong. */
export interface Repair {
  readonly name: string
  line(text: string): string | null
}

const REPAIRS: readonly Repair[] = [fromUtf8, fromCodePage, turkishFromLatin]

/**
 * Text whose letters somebody had read in the wrong encoding before it came here (`TÃ¼rkiye`, `Ð¡Ð¾Ð±Ñ`, `Ñîáûòèÿ`,
 * `Ýstanbul`) with its letters put right, line by line and only where that is certain; and notes that say so, and that
 * tell where letters are lost for good.
 */
export function repairEncoding(text: string): { text: string; notes: readonly Note[] } {
  if (text.length > LONGEST || !/[\u0080-\uffff?]/.test(text)) return { text, notes: [] }
  const found = new Map<string, string[]>()
  const plain = withoutControls(text)
  let lines = plain.split('\n')
  // Text is sometimes read wrongly twice.
  for (let pass = 0; pass < 2; pass += 1) {
    const before = found.size
    for (const repair of REPAIRS) {
      const repaired = lines.map((line) => repair.line(line))
      if (!isCertain(repaired, lines)) continue
      found.set(`${repair.name} ${pass}`, examples(lines, repaired))
      lines = lines.map((line, index) => repaired[index] ?? line)
    }
    if (found.size === before) break
  }
  const notes: Note[] = [...found.values()].map((shown) => ({
    rule: 'repaired-encoding',
    text: shown.join('\n'),
  }))
  const lost = lostIn(lines)
  if (lost.length > 0)
    notes.push({ rule: 'broken-encoding', text: lost.slice(0, LINES_SHOWN).join('\n'), check: true })
  return { text: found.size > 0 ? withoutControls(lines.join('\n')) : plain, notes }
}

/** Lines in which letters are lost. Code of a page and its addresses, which have question marks inside words, are no text. */
function lostIn(lines: readonly string[]): string[] {
  const found = broken(lines)
  const isMarkup = found.length > 0 && lines.some((line) => /<\/?(?:script|p|div|a|br)\b/i.test(line))
  return isMarkup ? broken(withoutMarkup(lines.join('\n')).split('\n')) : found
}

const CONTROL = /[\u0080-\u009f]/g

/** Quotation marks and dashes of Western Windows that were passed on as control signs, which no text holds. */
const withoutControls = (text: string): string =>
  /[\u0091-\u0097]/.test(text) && !/[Â-ßÐÑâã][\u0080-\u00bf]/.test(text)
    ? text.replace(CONTROL, fromControl)
    : text

/** One short line alone may be a coincidence; together the lines must have put a few words right. */
function isCertain(repaired: readonly (string | null)[], lines: readonly string[]): boolean {
  let letters = 0
  repaired.forEach((line, index) => {
    if (line !== null) letters += (lines[index]?.match(/[\u0080-\uffff]/g) ?? []).length
  })
  return letters >= 4
}

const examples = (lines: readonly string[], repaired: readonly (string | null)[]): string[] =>
  lines
    .flatMap((line, index) => {
      const after = repaired[index]
      return after ? [`${excerpt(line)} → ${excerpt(after)}`] : []
    })
    .slice(0, LINES_SHOWN)

const excerpt = (line: string): string => {
  const first = line.search(/[\u0080-\uffff]/)
  return line.slice(Math.max(0, first - 20), first + 60).trim()
}
