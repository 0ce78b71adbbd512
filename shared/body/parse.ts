import { type AttributeSpec, Node } from '@tiptap/pm/model'
import type { BodyJson } from '../article/article'
import { framingOf } from '../pictures/framing'
import { fail, ok, type Result } from '../result'
import { bodySchema } from './schema'

export type JsonMark = { type: string; attrs?: Record<string, unknown> }
export type JsonNode = {
  type: string
  attrs?: Record<string, unknown>
  content?: JsonNode[]
  marks?: JsonMark[]
  text?: string
}

const MAX_DEPTH = 100
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Turns a stored body into one this version's schema accepts, losing nothing: an unknown node becomes an opaque
 * one, an unknown mark an opaque mark, unknown attributes ride in `extra`. A known block whose inside breaks
 * the schema is kept whole as an opaque block. Fails only when the value is no document at all.
 */
export function openBody(stored: unknown): Result<BodyJson> {
  if (!isRecord(stored) || stored.type !== 'doc') {
    return fail('invalid', 'body.not-a-document', 'The body is not a ProseMirror document.')
  }
  const children = Array.isArray(stored.content) ? stored.content : []
  const content = children.map((child) => openTopBlock(child))
  return ok({ type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] })
}

/** The stored form of a body the editor holds: opaque content is unwrapped, `extra` attributes are put back. */
export function closeBody(body: BodyJson): BodyJson {
  return { type: 'doc', content: (body.content ?? []).map((child) => closeNode(child as JsonNode)) }
}

/** Checks a body in the editor's form against the schema. The caller has passed it through `openBody` or made it. */
export function checkBody(body: unknown): Result<Node> {
  try {
    const node = Node.fromJSON(bodySchema, body)
    node.check()
    return ok(node)
  } catch (error) {
    return fail('invalid', 'body.breaks-schema', `The body breaks its schema: ${String(error)}`)
  }
}

function openTopBlock(raw: unknown): JsonNode {
  const opened = openNode(raw, 'block', 0)
  if (!bodySchema.nodes[opened.type]?.isBlock) return opaque('opaqueBlock', raw)
  try {
    const node = Node.fromJSON(bodySchema, opened)
    node.check()
    return bodySchema.topNodeType.contentMatch.matchType(node.type) ? opened : opaque('opaqueBlock', raw)
  } catch {
    // The block names types we know but puts them together in a way we do not: keep it as it came.
    return opaque('opaqueBlock', raw)
  }
}

const opaque = (type: 'opaqueBlock' | 'opaqueInline', raw: unknown): JsonNode => ({
  type,
  attrs: { json: JSON.stringify(raw ?? null) },
})

function openNode(raw: unknown, place: 'block' | 'inline', depth: number): JsonNode {
  const fallback = place === 'block' ? 'opaqueBlock' : 'opaqueInline'
  if (!isRecord(raw) || typeof raw.type !== 'string' || depth > MAX_DEPTH) return opaque(fallback, raw)
  const type = Object.hasOwn(bodySchema.nodes, raw.type) ? bodySchema.nodes[raw.type] : undefined
  if (!type || raw.type.startsWith('opaque')) return opaque(fallback, raw)
  const node: JsonNode = { type: raw.type }
  if (raw.type === 'text') {
    if (typeof raw.text !== 'string' || raw.text === '') return opaque(fallback, raw)
    node.text = raw.text
  }
  const attrs = openAttributes(raw.attrs, type.spec.attrs ?? {})
  if (attrs) node.attrs = attrs
  if (Array.isArray(raw.marks) && raw.marks.length > 0) node.marks = inSchemaOrder(raw.marks.map(openMark))
  if (Array.isArray(raw.content) && raw.content.length > 0) {
    const inside = type.inlineContent ? 'inline' : 'block'
    node.content = raw.content.map((child) => openNode(child, inside, depth + 1))
  }
  return node
}

function openAttributes(
  raw: unknown,
  known: Readonly<Record<string, AttributeSpec>>,
): Record<string, unknown> | undefined {
  if (!isRecord(raw)) return undefined
  const kept: Record<string, unknown> = {}
  const extra: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(raw)) {
    if (name === '__proto__') continue
    if (Object.hasOwn(known, name) && name !== 'extra' && isSound(name, known[name], value))
      kept[name] = value
    else extra[name] = value
  }
  if (Object.keys(extra).length > 0) kept.extra = JSON.stringify(extra)
  return Object.keys(kept).length > 0 ? kept : undefined
}

/** What the editor could not draw of a picture's framing is set aside like an attribute of a newer version. */
const FRAMING = new Set(['focus', 'crops', 'shape'])

/**
 * What a cell says of its span, width or side that cannot be drawn is set aside like an attribute of a newer version;
 * the table stays a table. Other attributes are of plain types, and a block that breaks those is kept whole instead.
 */
function isSound(name: string, attribute: AttributeSpec | undefined, value: unknown): boolean {
  if (FRAMING.has(name)) return value === null || name in framingOf({ [name]: value })
  if (typeof attribute?.validate !== 'function') return true
  try {
    attribute.validate(value)
    return true
  } catch {
    return false
  }
}

const MARK_ORDER: ReadonlyMap<string, number> = new Map(
  Object.keys(bodySchema.marks).map((name, index) => [name, index]),
)

/** Another version may list marks in another order; the schema only takes its own. */
const inSchemaOrder = (marks: JsonMark[]): JsonMark[] =>
  marks.toSorted((a, b) => (MARK_ORDER.get(a.type) ?? 0) - (MARK_ORDER.get(b.type) ?? 0))

function openMark(raw: unknown): JsonMark {
  if (isRecord(raw) && typeof raw.type === 'string' && Object.hasOwn(bodySchema.marks, raw.type)) {
    const type = bodySchema.marks[raw.type]
    const attrs = isRecord(raw.attrs) ? raw.attrs : {}
    const unknown = Object.keys(attrs).some((name) => !Object.hasOwn(type?.spec.attrs ?? {}, name))
    if (!unknown && raw.type !== 'opaqueMark') {
      return Object.keys(attrs).length > 0 ? { type: raw.type, attrs } : { type: raw.type }
    }
  }
  return { type: 'opaqueMark', attrs: { json: JSON.stringify(raw ?? null) } }
}

function closeNode(node: JsonNode): JsonNode {
  if (node.type === 'opaqueBlock' || node.type === 'opaqueInline')
    return JSON.parse(String(node.attrs?.json)) as JsonNode
  const closed: JsonNode = { type: node.type }
  if (node.text !== undefined) closed.text = node.text
  const attrs = closeAttributes(node.attrs)
  if (attrs) closed.attrs = attrs
  if (node.marks?.length) {
    closed.marks = node.marks.map((mark) =>
      mark.type === 'opaqueMark' ? (JSON.parse(String(mark.attrs?.json)) as JsonMark) : mark,
    )
  }
  if (node.content) closed.content = node.content.map(closeNode)
  return closed
}

function closeAttributes(attrs: Record<string, unknown> | undefined): Record<string, unknown> | undefined {
  if (!attrs) return undefined
  const { extra, ...all } = attrs
  // What a block does not say is left out: null is only how the editor writes that.
  const rest = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null))
  const restored = typeof extra === 'string' ? { ...rest, ...setAside(extra, rest) } : rest
  return Object.keys(restored).length > 0 ? restored : undefined
}

/** What was set aside when it was opened; a picture that was cut anew since needs its unsound framing no more. */
const setAside = (extra: string, rest: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(JSON.parse(extra) as Record<string, unknown>).filter(
      ([name]) => !(FRAMING.has(name) && Object.hasOwn(rest, name)),
    ),
  )
