import type { JsonNode } from '../../body/parse'
import { paragraphOf, textOf } from '../blocks'
import { collapse } from '../page/normalise'
import type { Decision } from '../report'
import { IN_STORY_SLOT, LONGEST_TEXT } from '../slots'
import { readBlocks, readMemory, sameJson } from './memory'

/** A run of the body's blocks: from `start` up to, not including, `end`. */
export interface Blocks {
  readonly start: number
  readonly end: number
}

const MOST_BLOCKS = 4
const texts = new WeakMap<JsonNode, string>()

const shown = (node: JsonNode): string => {
  const known = texts.get(node)
  if (known !== undefined) return known
  const text = textOf(node).slice(0, LONGEST_TEXT)
  texts.set(node, text)
  return text
}

/** All of a decision's text; `text` holds only its beginning when it is long. */
export const fullText = ({ text, values }: Decision): string => text + String(values.rest ?? '')

/** The blocks a decision's text makes when it is put back: those it was taken out as, else a picture or paragraphs. */
export const paragraphsOf = (decision: Decision): JsonNode[] =>
  readBlocks(decision.values.blocks) ??
  (decision.field === 'lead' ? [pictureOf(decision)] : textsOf(decision))

const pictureOf = ({ value, values }: Decision): JsonNode => ({
  type: 'figure',
  attrs: {
    src: value,
    alt: String(values.alt ?? ''),
    caption: String(values.caption ?? ''),
    credit: String(values.credit ?? ''),
  },
})

const textsOf = (decision: Decision): JsonNode[] =>
  fullText(decision).split('\n').filter(Boolean).map(paragraphOf)

/** Whether a person could see the piece on the page; metadata and code have nothing to put back. */
export const isSeen = ({ values }: Decision): boolean => values.unseen === undefined

/** Whether the piece was the head of a paragraph, and goes back there: a lifted dateline, wherever it went since. */
export const isHead = ({ field, values }: Decision): boolean =>
  field === 'dateline' || values.prefix !== undefined

/** Where a decision's text stands in the body now, or null when it does not. */
export function locate(
  decisions: readonly Decision[],
  content: readonly JsonNode[],
  decision: Decision,
  depth = 3,
): Blocks | null {
  if (decision.action === 'kept') return decision.applied ? locateKept(decisions, content, decision) : null
  if (decision.action === 'slot') return decision.applied ? locateSlot(decisions, content, decision) : null
  if (decision.applied || !isSeen(decision) || isHead(decision)) return null
  const memory = readMemory(decision.values.undone)?.body
  const run = memory?.inserted ?? paragraphsOf(decision)
  const nearest = findRun(content, run, memory?.at)
  if (!nearest || depth === 0) return nearest
  // Equal texts follow the page's order: this one stands behind what was put back from above it.
  const above = decisions
    .slice(0, decisions.indexOf(decision))
    .findLast((one) => !one.applied && one.action !== 'kept')
  const bound = above ? locate(decisions, content, above, depth - 1) : null
  if (!bound || nearest.start >= bound.end) return nearest
  const behind = findRun(content.slice(bound.end), run)
  return behind ? { start: behind.start + bound.end, end: behind.end + bound.end } : nearest
}

function locateKept(
  decisions: readonly Decision[],
  content: readonly JsonNode[],
  decision: Decision,
): Blocks | null {
  if (decision.values.rest !== undefined) return findRun(content, paragraphsOf(decision))
  const expected = keptText(decisions, decision)
  // Of several equal paragraphs, the one in the same order.
  const earlier = decisions.slice(0, decisions.indexOf(decision))
  let skip = earlier.filter(
    ({ action, applied, text }) => action === 'kept' && applied && text === decision.text,
  ).length
  let last: Blocks | null = null
  for (let start = 0; start < content.length; start += 1) {
    const end = matchAt(content, start, expected) || matchAt(content, start, decision.text)
    if (end === 0) continue
    last = { start, end }
    if (skip === 0) return last
    skip -= 1
    start = end - 1
  }
  return last
}

/** The kept text as the body has it: with its dateline in front again when lifting that was undone. */
export function keptText(decisions: readonly Decision[], decision: Decision): string {
  const head = decisions.find((one) => isHead(one) && !one.applied && one.lines[0] === decision.lines[0])
  return collapse(String(head?.values.prefix ?? '') + decision.text).slice(0, LONGEST_TEXT)
}

function matchAt(content: readonly JsonNode[], start: number, expected: string): number {
  if (expected === '') return content[start]?.type === 'divider' ? start + 1 : 0
  let joined = ''
  const most = Math.max(MOST_BLOCKS, expected.split('\n').length)
  for (let end = start; end < Math.min(start + most, content.length); end += 1) {
    const text = shown(content[end] as JsonNode)
    joined = (joined ? `${joined}\n${text}` : text).slice(0, LONGEST_TEXT)
    if (joined === expected && text !== '') return end + 1
    if (!expected.startsWith(joined) || text === '') return 0
  }
  return 0
}

function locateSlot(
  decisions: readonly Decision[],
  content: readonly JsonNode[],
  decision: Decision,
): Blocks | null {
  if (decision.value !== IN_STORY_SLOT) return null
  const at = content.flatMap(({ type }, index) => (type === 'adSlot' ? [index] : []))
  const own = decisions.filter(
    ({ action, value, applied }) => action === 'slot' && value === IN_STORY_SLOT && applied,
  )
  const start = at[Math.min(own.indexOf(decision), at.length - 1)]
  return start === undefined ? null : { start, end: start + 1 }
}

/** Where these very blocks stand in a row; of several such places the one nearest to `near`. */
export function findRun(content: readonly JsonNode[], run: readonly JsonNode[], near = 0): Blocks | null {
  let best: Blocks | null = null
  for (let start = 0; run.length > 0 && start + run.length <= content.length; start += 1) {
    if (best && Math.abs(start - near) >= Math.abs(best.start - near)) continue
    if (run.every((node, index) => sameJson(node, content[start + index]))) {
      best = { start, end: start + run.length }
    }
  }
  return best
}

/** Where in the body a decision's text belongs: behind the nearest text of the page above it that is still there. */
export function placeOf(
  decisions: readonly Decision[],
  content: readonly JsonNode[],
  decision: Decision,
): number {
  const own = decisions.indexOf(decision)
  for (let index = own - 1; index >= 0; index -= 1) {
    const found = locate(decisions, content, decisions[index] as Decision)
    if (found) return found.end
  }
  for (let index = own + 1; index < decisions.length; index += 1) {
    const found = locate(decisions, content, decisions[index] as Decision)
    if (found) return found.start
  }
  return 0
}

/** What stands on both sides of a place: a block's text, or its kind when it has none; nothing at either end. */
export const around = (content: readonly JsonNode[], at: number, removed: number): [string, string] => [
  named(content[at - 1]),
  named(content[at + removed]),
]

const named = (node: JsonNode | undefined): string => (node ? shown(node) || node.type : '')
