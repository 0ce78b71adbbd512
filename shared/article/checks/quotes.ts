import type { Check, Passage } from './subject'

/** What closes each mark. Russian and German close „ with “, which opens in Turkish and English. */
const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']', '«': '»', '„': '“”', '“': '”' }
const MARK = /[()[\]«»„“”‘"]/g
/** `1)`, `а)`: a list, whose bracket was never opened. */
const ENUMERATION = /(?:^|[\s(;:,.])[\p{L}\d]{1,3}$/u
const SMILEY = /[:;]-?$/
/** Marks that a quotation of several paragraphs opens each of them with, and closes in the last alone. */
const DOUBLE = new Set(['«', '„', '“'])

/**
 * The marks of a block that have no partner. `next` is the text of the block behind it. ’ is never missed, since it is
 * an apostrophe as well.
 */
export function unbalanced(text: string, next = ''): string[] {
  const open: string[] = []
  const alone: string[] = []
  let straight = 0
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const before = text.slice(Math.max(0, index - 6), index)
    if (mark === '"') {
      // 15" is a length.
      if (!/\d$/.test(before)) straight += 1
    } else if (mark === '‘') {
      // In ‘90s and Ankara‘da it stands for an apostrophe.
      const isApostrophe = /\p{L}$/u.test(before) || /\d/.test(text.charAt(index + 1))
      if (!isApostrophe && text.indexOf('’', index) < 0) alone.push(mark)
    } else if (CLOSES[open.at(-1) ?? '']?.includes(mark)) open.pop()
    else if (mark in CLOSES) open.push(mark)
    // ”word” is how some write it on both sides.
    else if (mark === '”' && /^$|\s$/.test(before) && text.indexOf('”', index + 1) > 0) open.push('“')
    else if (!((mark === ')' || mark === ']') && isNoBracket(before))) alone.push(mark)
  }
  const goesOn = (mark: string) => DOUBLE.has(mark) && next.trimStart().startsWith(mark)
  return [...alone, ...open.filter((mark) => !goesOn(mark)), ...(straight % 2 === 1 ? ['"'] : [])]
}

const isNoBracket = (before: string): boolean => ENUMERATION.test(before) || SMILEY.test(before)

export const quotesUnbalanced: Check = ({ passages }) =>
  passages.flatMap((passage, index) => {
    const marks = unbalanced(passage.text, nextIn(passages, index))
    if (marks.length === 0) return []
    const found = marks[0] ?? ''
    return [
      {
        code: 'quotes.unbalanced',
        where: passage.where,
        message: `A “${found}” has no partner.`,
        values: { found, text: excerpt(passage.text, found) },
      },
    ]
  })

const nextIn = (passages: readonly Passage[], index: number): string =>
  passages[index]?.where.startsWith('body.') ? (passages[index + 1]?.text ?? '') : ''

/** The words around the mark. */
function excerpt(text: string, mark: string): string {
  const at = text.lastIndexOf(mark)
  const from = Math.max(0, at - 20)
  return `${from > 0 ? '…' : ''}${text.slice(from, at + 30).trim()}${at + 30 < text.length ? '…' : ''}`
}
