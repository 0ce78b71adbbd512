import { upperHalf } from './codePages'
import type { Repair } from './repair'

const CARRIERS = ['windows-1252', 'windows-1254', 'windows-1251'] as const
/** Scripts and signs that news in our languages is written with: anything else is no repair. */
const EXPECTED =
  /^[\u0080-\u024f\u0400-\u052f\u2010-\u203a\u20ac\u20ba\u20b8\u20bd\u2116\u2122\u2190-\u21ff\u2600-\u27bf\u{1f300}-\u{1faff}]$|^\ufe0f$/u

/**
 * UTF-8 that was read as a single-byte encoding: pairs such as `Ã¼`, `Ð¡`, `СЃ`. Certain when nearly every letter
 * beyond ASCII in the line is part of such a pair, which no language writes.
 */
export const fromUtf8: Repair = {
  name: 'utf-8',
  line(text) {
    if (!mayBe(text)) return null
    for (const carrier of CARRIERS) {
      const repaired = undo(text, carrier)
      if (repaired !== null) return repaired
    }
    return null
  },
}

/** How the first bytes of pairs look in the three encodings: at least every fourth sign must be one. */
const LEADS = new Set('ÂÃÄÅÐÑâðĞğРСВГДвр')
const ANY_LEAD = /[ÂÃÄÅÐÑâðĞğРСВГДвр]/

function mayBe(text: string): boolean {
  if (!ANY_LEAD.test(text)) return false
  let [high, leads] = [0, 0]
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) < 0x80) continue
    high += 1
    if (LEADS.has(text.charAt(at))) leads += 1
  }
  return leads > 0 && leads * 4 >= high
}

function undo(text: string, carrier: string): string | null {
  const table = upperHalf(carrier)
  const parts: string[] = []
  let [pairs, others] = [0, 0]
  for (let at = 0; at < text.length; ) {
    const byte = table.get(text.charAt(at))
    if (byte === undefined) {
      if (text.charCodeAt(at) >= 0x80) others += 1
      parts.push(text.charAt(at))
      at += 1
      continue
    }
    const size = byte >= 0xf0 && byte < 0xf5 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1
    const letter = size > 1 && byte < 0xf5 ? letterAt(text, at, byte, size, table) : null
    if (letter === null) {
      others += 1
      parts.push(text.charAt(at))
      at += 1
    } else {
      pairs += 1
      parts.push(letter)
      at += size
    }
  }
  return pairs > 0 && others <= pairs / 10 ? parts.join('') : null
}

function letterAt(
  text: string,
  at: number,
  lead: number,
  size: number,
  table: ReadonlyMap<string, number>,
): string | null {
  let code = lead & (0xff >> (size + 1))
  for (let step = 1; step < size; step += 1) {
    const sign = text.charAt(at + step)
    // A no-break space is the second half of `à` and `Р`, and copying makes it a space.
    const isFolded = sign === ' ' && step === size - 1 && isLead(text.charAt(at + step + 1), table)
    const byte = isFolded ? 0xa0 : table.get(sign)
    if (byte === undefined || byte < 0x80 || byte > 0xbf) return null
    code = (code << 6) | (byte & 0x3f)
  }
  const least = size === 2 ? 0x80 : size === 3 ? 0x800 : 0x10000
  if (code < least || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return null
  const letter = String.fromCodePoint(code)
  return EXPECTED.test(letter) ? letter : null
}

const isLead = (sign: string, table: ReadonlyMap<string, number>): boolean => {
  const byte = table.get(sign)
  return byte === 0xd0 || byte === 0xd1
}
