import type { JsonNode } from '../../body/parse'
import { findAgency } from '../agencies'
import { isSentence } from '../page/prose'
import { isPersonName } from '../people'
import { labelled } from '../rules/labelled'
import { besideDates, readStamps } from '../rules/stamps'
import { BYLINE_LABELS, SOURCE_LABELS } from '../words/labels'
import type { Built } from './builder'

const MOST_LINES = 40
const LONGEST_MARK = 200

/** A line that says when, by whom or from where a story is, and nothing else. */
function isMark(text: string): boolean {
  if (text.length > LONGEST_MARK) return false
  if (readStamps(text).length > 0 || isStampWithCounter(text)) return true
  const found = labelled(text)
  if (found && (SOURCE_LABELS.has(found.label) || BYLINE_LABELS.has(found.label)) && found.rest.length <= 120)
    return true
  const name = /^(?:by|BY|By)\s(.{4,60})$/u.exec(text)?.[1]
  if (name && isPersonName(name)) return true
  return /^[([/]\s?\p{Lu}[\p{L}. ]{1,20}\s?[)\]/]\.?$/u.test(text) && findAgency(text.trim()) !== null
}

/** `23 Temmuz 2008 Çarşamba - Bu haber 441 kez okundu`: a date, and a few words with how often it was read. */
function isStampWithCounter(text: string): boolean {
  const { parts, stamps } = besideDates(text)
  return (
    stamps.length > 0 &&
    text.length <= 90 &&
    parts.length === 1 &&
    /\d/.test(parts[0] ?? '') &&
    !isSentence(text)
  )
}

/** Kicker and headline over the first mark, which no element sets apart. */
const MOST_TITLES = 3
const isTitleHead = (texts: readonly string[]): boolean =>
  texts.length <= MOST_TITLES && texts.every((text) => text.length <= 140 && !isSentence(text))

const textIn = (nodes: readonly JsonNode[]): string =>
  nodes.map(({ text, type }) => text ?? (type === 'hardBreak' ? '\n' : '')).join('')

/**
 * Old pages write headline, date, text and source into one cell with line breaks between. A line among them that is a mark of
 * a story's head or foot becomes a piece of its own, and so do the lines before and after it.
 */
export const withMarkLines = (built: readonly Built[]): Built[] => built.flatMap(splitOne)

function splitOne(piece: Built): Built[] {
  if (
    (piece.kind !== 'line' && piece.kind !== 'heading') ||
    !piece.text.includes('\n') ||
    !piece.node?.content
  )
    return [piece]
  const lines = linesOf(piece.node.content)
  if (lines.length < 2 || lines.length > MOST_LINES) return [piece]
  const marks = lines.map((line) => isMark(textIn(line).trim()))
  if (!marks.includes(true)) return [piece]
  const first = marks.indexOf(true)
  const isHead = isTitleHead(lines.slice(0, first).map((line) => textIn(line).trim()))
  const groups: JsonNode[][] = []
  lines.forEach((line, at) => {
    const last = groups.at(-1)
    if (!last || marks[at] || marks[at - 1] || (isHead && at < first)) groups.push([...line])
    else last.push({ type: 'hardBreak' }, ...line)
  })
  return groups.flatMap((content): Built[] => {
    const text = textIn(content).trim()
    const { parts: _, ...rest } = piece
    return text === '' ? [] : [{ ...rest, text, node: { ...piece.node, type: 'paragraph', content } }]
  })
}

function linesOf(content: readonly JsonNode[]): JsonNode[][] {
  const lines: JsonNode[][] = [[]]
  for (const node of content) {
    if (node.type === 'hardBreak') lines.push([])
    else lines.at(-1)?.push(node)
  }
  return lines.filter((line) => textIn(line).trim() !== '')
}
