import type { SearchQuery, SearchTerm } from './query'
import { skeleton } from './skeleton'

/** Where something stands in a text, in UTF-16 units. */
export type Mark = readonly [from: number, to: number]

const WORD = /[\p{L}\p{N}\p{M}]+/gu

/** The places of a text that answer the query, from the left: what a reader is shown as found. */
export function marksIn(text: string, query: SearchQuery): Mark[] {
  const terms = query.terms.filter(({ isWithout, field }) => !isWithout && field !== 'facts')
  if (terms.length === 0) return []
  const words: { bone: string; from: number; to: number }[] = []
  for (const { 0: word, index } of text.matchAll(WORD))
    words.push({ bone: skeleton(word), from: index, to: index + word.length })
  const marks: Mark[] = []
  for (let at = 0; at < words.length; at += 1) {
    const length = Math.max(0, ...terms.map((term) => (matchesAt(words, at, term) ? term.words.length : 0)))
    const first = words[at]
    const last = words[at + length - 1]
    if (length === 0 || !first || !last) continue
    marks.push([first.from, last.to])
    at += length - 1
  }
  return marks
}

function matchesAt(words: readonly { bone: string }[], at: number, term: SearchTerm): boolean {
  return term.words.every((spellings, offset) => {
    const bone = words[at + offset]?.bone
    if (bone === undefined) return false
    const mayGoOn = term.isOpen && offset === term.words.length - 1
    return spellings.some((spelling) => (mayGoOn ? bone.startsWith(spelling) : bone === spelling))
  })
}

export interface Snippet {
  readonly text: string
  readonly marks: readonly Mark[]
}

const BEFORE = 40
const LENGTH = 180

/** A text by its lines, each folded once, when it is first looked at: for texts that are looked through again and again. */
export interface FoldedText {
  readonly lines: readonly string[]
  /** The line as the search knows it. */
  bones(line: number): string
}

export function foldedText(text: string): FoldedText {
  const lines = text.split('\n')
  const bones: (string | undefined)[] = []
  return {
    lines,
    bones(line) {
      const known = bones[line] ?? skeleton(lines[line] ?? '')
      bones[line] = known
      return known
    },
  }
}

/** A piece of the text around the first place found, cut between words, with what is found in it. */
export function snippetOf(text: FoldedText, query: SearchQuery): Snippet | null {
  const starts = query.terms.flatMap(({ words, isWithout, field }) =>
    isWithout || field === 'facts' ? [] : (words[0] ?? []),
  )
  for (const [at, line] of text.lines.entries()) {
    // Most lines answer nothing: they are only folded, and not taken apart.
    const bones = text.bones(at)
    if (!starts.some((start) => beginsAWord(bones, start))) continue
    const marks = marksIn(line, query)
    if (marks.length > 0) return pieceOf(line, marks)
  }
  return null
}

const IN_A_WORD = /[\p{L}\p{N}\p{M}]/u

/** Whether some word of a folded line begins so. `al` stands within half of all words, and begins few. */
function beginsAWord(bones: string, start: string): boolean {
  for (let at = bones.indexOf(start); at >= 0; at = bones.indexOf(start, at + 1))
    if (at === 0 || !IN_A_WORD.test(bones[at - 1] ?? '')) return true
  return false
}

function pieceOf(text: string, marks: readonly Mark[]): Snippet | null {
  const [first] = marks
  if (!first) return null
  const wanted = Math.max(0, first[0] - BEFORE)
  const space = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1
  const from = space > 0 && space <= first[0] ? space : wanted
  const end = Math.min(text.length, from + LENGTH)
  const lastSpace = end === text.length ? end : text.lastIndexOf(' ', end)
  const to = lastSpace > first[1] ? lastSpace : end
  const head = from > 0 ? '… ' : ''
  const shown = marks.filter((mark) => mark[0] >= from && mark[1] <= to)
  return {
    text: `${head}${text.slice(from, to)}${to < text.length ? ' …' : ''}`,
    marks: shown.map((mark) => [mark[0] - from + head.length, mark[1] - from + head.length]),
  }
}
