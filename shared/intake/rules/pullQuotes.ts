import { fold } from '../../places/fold'
import { type Finding, isInside, type Reading, type Rule } from './rule'
import { caseLanguage } from './signatures'

const MOST_CANDIDATES = 60
const LONGEST_STORY = 300_000
/** What is set in large type is a sentence or two. */
const LONGEST = 300
const FEWEST_WORDS = 4

/** Letters and numbers with single spaces, case and marks gone; the whole text, unlike a key. */
const plain = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Lines a page may have pulled out of its text: quotes, lines in quotation marks or in a box of their own. */
function mayBePulled({ pieces, isFree, story }: Reading, index: number): boolean {
  const { kind, text, box, linked } = pieces[index] ?? {}
  if (!story || !text || !isFree(index) || index < story.from || index > story.to + 2) return false
  if (text.length > LONGEST || text.split(/\s+/).length < FEWEST_WORDS || (linked ?? 0) > 0.5) return false
  const above = pieces[index - 1]
  // Words the text announces with a colon, or all there is under a heading, are the text's own.
  if (/[:：]$/.test(above?.text ?? '')) return false
  if (above?.kind === 'heading' && (index >= story.to || pieces[index + 1]?.kind === 'heading')) return false
  // `“… fares have increased”`: a text that quotes itself piece by piece leaves out the rest.
  if (/^[«"“„]?\s?(?:…|\.{3})|(?:…|\.{3})\s?[»"”]?$/.test(text)) return false
  if (kind === 'quote') return true
  if (kind !== 'line') return false
  const isQuoted = /^[«"“„]/.test(text) && /[»"”][.!?]?$/.test(text)
  const isApart =
    box !== undefined && box > 0 && pieces[index - 1]?.box !== box && pieces[index + 1]?.box !== box
  return isQuoted || isApart
}

/**
 * Turkish desks take the words of the paragraph below for a heading over it. A quote pulled out of a story stands beside the
 * words or behind them.
 */
function isSubheading(reading: Reading, index: number): boolean {
  const { pieces, isProse } = reading
  if (caseLanguage(reading) !== 'tr') return false
  const { text = '', kind, box } = pieces[index] ?? {}
  const below = pieces[index + 1]
  const isOver = kind === 'line' && box === below?.box && isProse(index + 1)
  return isOver && text.length <= 120 && plain(below?.text ?? '').includes(plain(text))
}

/** A sentence of the story shown again in large type. It is dropped only when a longer paragraph has it word for word. */
export const pullQuote: Rule = {
  name: 'pull-quote',
  weight: 0.75,
  reason: 'Words of the story set apart in large type; they stand in the text as well.',
  read: (reading) => {
    const { pieces, story } = reading
    if (!story) return []
    const candidates = pieces
      .flatMap((_, index) => (mayBePulled(reading, index) ? [index] : []))
      .slice(0, MOST_CANDIDATES)
    if (candidates.length === 0) return []
    const inside = pieces.flatMap(({ text, kind }, index) =>
      index >= story.from && index <= story.to && reading.isFree(index) && kind !== 'picture'
        ? [{ index, text: ` ${plain(text.slice(0, 5000))} ` }]
        : [],
    )
    if (inside.reduce((sum, { text }) => sum + text.length, 0) > LONGEST_STORY) return []
    return candidates.flatMap((index): Finding[] => {
      const own = ` ${plain(pieces[index]?.text ?? '')} `
      const isAgain = inside.some(
        (other) => other.index !== index && other.text.length > own.length && other.text.includes(own),
      )
      return isAgain && !isSubheading(reading, index) ? [{ pieces: [index], action: 'dropped' }] : []
    })
  },
}

/** So near to each other a gallery prints one caption under each of its pictures. */
const NEARBY = 8
const FEWEST_LETTERS = 80

/** A paragraph printed again, word for word, close behind the first. */
export const repeatedParagraph: Rule = {
  name: 'repeated-paragraph',
  weight: 0.8,
  reason: 'A paragraph of the story again, word for word; it is kept once.',
  read: (reading) => {
    const { pieces, keys } = reading
    const last = new Map<string, number>()
    const findings: Finding[] = []
    for (const index of reading.free) {
      const { kind, text, main } = pieces[index] as (typeof pieces)[number]
      const key = keys[index] ?? ''
      // Keys are cut: only what is the same to its end counts. In plain text a refrain may be meant.
      if (kind !== 'line' || main === null || text.length < FEWEST_LETTERS || !isInside(reading, index))
        continue
      const first = last.get(key)
      if (first !== undefined && index - first <= NEARBY && pieces[first]?.text === text)
        findings.push({ pieces: [index], action: 'dropped' })
      last.set(key, index)
    }
    return findings
  },
}
