import type { JsonMark, JsonNode } from '../body/parse'
import { collapse } from './page/normalise'

/** A paragraph of plain text; line breaks in it become hard breaks. */
export function paragraphOf(text: string): JsonNode {
  const content = text
    .split('\n')
    .flatMap((line, index): JsonNode[] => [
      ...(index > 0 ? [{ type: 'hardBreak' }] : []),
      ...(line ? [{ type: 'text', text: line }] : []),
    ])
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' }
}

/** What a reader reads of a block: its text, lines apart; of a picture its caption or what it shows. */
export function textOf(node: JsonNode): string {
  const parts: string[] = []
  const pending: JsonNode[] = [node]
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.text !== undefined) parts.push(next.text)
    else if (next.type === 'hardBreak') parts.push('\n')
    else if (next.type === 'figure') parts.push(pictureText(next.attrs ?? {}))
    else if (next.type === 'tableRow') parts.push(parts.length > 0 ? '\n' : '', rowText(next))
    else {
      if (parts.length > 0 && (next.type === 'paragraph' || next.type === 'listItem')) parts.push('\n')
      // One by one: a paragraph may have more lines than a call takes arguments.
      for (const child of (next.content ?? []).toReversed()) pending.push(child)
    }
  }
  return collapse(parts.join(''))
}

const rowText = (row: JsonNode): string =>
  (row.content ?? []).map((cell) => textOf(cell).replaceAll('\n', ' ')).join(' | ')

const pictureText = (attrs: Readonly<Record<string, unknown>>): string =>
  String(attrs.caption || attrs.alt || attrs.src || '')

/** A text block without the first `length` characters of its text, marks kept. */
export function withoutHead(node: JsonNode, length: number): JsonNode {
  let left = length
  const content: JsonNode[] = []
  for (const child of node.content ?? []) {
    if (left <= 0) content.push(child)
    else if (child.text === undefined) left -= 1
    else {
      const rest = child.text.slice(left)
      left -= child.text.length
      if (rest) content.push({ ...child, text: rest })
    }
  }
  const [first, ...others] = content
  const trimmed = first?.text?.trimStart()
  if (first && trimmed === '') return { ...node, content: others }
  return {
    ...node,
    content: first && trimmed !== undefined ? [{ ...first, text: trimmed }, ...others] : content,
  }
}

/** A text block without the last `length` characters of its text, marks kept, nothing blank left at its end. */
export function withoutTail(node: JsonNode, length: number): JsonNode {
  const content: JsonNode[] = []
  let left = length
  for (const child of (node.content ?? []).toReversed()) {
    if (left <= 0) content.unshift(child)
    else if (child.text === undefined) left -= 1
    else {
      const rest = child.text.slice(0, Math.max(0, child.text.length - left))
      left -= child.text.length
      if (rest) content.unshift({ ...child, text: rest })
    }
  }
  const last = content.at(-1)
  const trimmed = last?.text?.trimEnd()
  if (last && trimmed) content[content.length - 1] = { ...last, text: trimmed }
  return { ...node, content }
}

/** A text block with plain text put before its own. */
export function withHead(node: JsonNode, text: string): JsonNode {
  const [first, ...others] = node.content ?? []
  if (first?.text !== undefined && !first.marks?.length) {
    return { ...node, content: [{ ...first, text: text + first.text }, ...others] }
  }
  return { ...node, content: [{ type: 'text', text }, ...(node.content ?? [])] }
}

export interface ListEntry {
  readonly isOrdered: boolean
  readonly depth: number
  readonly content: readonly JsonNode[]
}

/** Nested lists from entries and their depths. */
export function listsOf(entries: readonly ListEntry[]): JsonNode[] {
  const lists: JsonNode[] = []
  let index = 0
  while (index < entries.length) {
    const first = entries[index] as ListEntry
    const items: JsonNode[] = []
    while (index < entries.length) {
      const entry = entries[index] as ListEntry
      if (entry.depth < first.depth || (entry.depth === first.depth && entry.isOrdered !== first.isOrdered))
        break
      if (entry.depth === first.depth) {
        items.push({ type: 'listItem', content: [...entry.content] })
        index += 1
        continue
      }
      const end = entries.findIndex((other, at) => at > index && other.depth <= first.depth)
      const inner = entries.slice(index, end < 0 ? entries.length : end)
      const last = items.at(-1)
      if (last) items[items.length - 1] = { ...last, content: [...(last.content ?? []), ...listsOf(inner)] }
      index += inner.length
    }
    lists.push(
      first.isOrdered
        ? { type: 'orderedList', attrs: { start: 1 }, content: items }
        : { type: 'bulletList', content: items },
    )
  }
  return lists
}

export const isTextBlock = ({ type }: JsonNode): boolean => type === 'paragraph' || type === 'heading'

/** Bold, italic and the like in the schema's order, so that a body reads back as it was written. */
const MARK_ORDER = ['link', 'bold', 'italic', 'strike', 'subscript', 'superscript']
export const ordered = (marks: readonly JsonMark[]): JsonMark[] =>
  marks.toSorted((a, b) => MARK_ORDER.indexOf(a.type) - MARK_ORDER.indexOf(b.type))
