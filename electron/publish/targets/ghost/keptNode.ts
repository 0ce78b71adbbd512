import { createHash } from 'node:crypto'
import type { Node } from '@tiptap/pm/model'
import * as z from 'zod'
import { canonicalJson } from '../../../../shared/publish/parcel'
import { LexicalNode } from './lexical'

/**
 * A node a post had when it was taken over from Ghost, carried by the block as an attribute `ghost`: `raw` is the site's
 * own node as JSON, `made` what this target made of the block then. While the block would still be made the same nobody
 * has touched it, and it goes back as it was. A node Galley has no block for is of the type `ghostCard`, opaque to the
 * editor, and carries only `raw`. An HTML card that became several blocks is `shared` by them: each says the how manieth
 * it is of the card of that name, and the first has `raw`.
 */
const Shared = z.object({ card: z.string(), at: z.number().int(), of: z.number().int() })
const Kept = z.object({
  ghost: z.object({ raw: z.string(), made: z.string().default(''), shared: Shared.optional() }),
})
const Opaque = z.object({ type: z.literal('ghostCard'), attrs: Kept })

/** The site's own node of a card, and of a block that would be `made` as then; null where somebody has changed it. */
export function kept(node: Node, made: LexicalNode | null): LexicalNode | null {
  if (node.type.name === 'opaqueBlock') {
    const original = Opaque.safeParse(parsed(node.attrs.json))
    return original.success ? rawOf(original.data.attrs.ghost.raw) : null
  }
  const extra = Kept.safeParse(parsed(node.attrs.extra))
  if (!extra.success || extra.data.ghost.shared) return null
  return made && extra.data.ghost.made === canonicalJson(made) ? rawOf(extra.data.ghost.raw) : null
}

/**
 * The card that was taken apart into the blocks from this one on, and how many they are; null unless all of them stand
 * here in their order as they did then. `made` makes the block of that index.
 */
export function keptTogether(
  doc: Node,
  index: number,
  made: (index: number) => LexicalNode | null,
): { node: LexicalNode; count: number } | null {
  const first = sharedOf(doc.maybeChild(index))
  if (first?.shared.at !== 0) return null
  const { card, of } = first.shared
  for (let at = 0; at < of; at += 1) {
    const one = sharedOf(doc.maybeChild(index + at))
    const now = one && made(index + at)
    const isSame = one?.shared.card === card && one.shared.at === at && one.shared.of === of
    if (!isSame || !now || one.made !== canonicalJson(now)) return null
  }
  const node = rawOf(first.raw)
  return node && { node, count: of }
}

function sharedOf(node: Node | null) {
  const extra = node && Kept.safeParse(parsed(node.attrs.extra))
  if (!extra?.success) return null
  const { shared, raw, made } = extra.data.ghost
  return shared ? { shared, raw, made } : null
}

/** What of a node is its words; the rest (a width, an alignment, a link on a picture) is how the site shows them. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  paragraph: ['children'],
  'extended-heading': ['children', 'tag'],
  'extended-quote': ['children'],
  image: ['alt', 'caption'],
}

/** A block whose words were changed keeps what the site has around them. */
export function reworded(node: Node, made: LexicalNode): LexicalNode {
  const extra = Kept.safeParse(parsed(node.attrs.extra))
  const raw = extra.success ? rawOf(extra.data.ghost.raw) : null
  const words = WORDS[made.type]
  if (!raw || !words || raw.type !== made.type) return made
  if (made.type === 'image' && raw.src !== made.src) return made
  return { ...raw, ...Object.fromEntries(words.map((name) => [name, made[name]])) }
}

/** The attributes a block carries of a node that was taken over. */
export const keeping = (raw: LexicalNode, made: LexicalNode): z.infer<typeof Kept> => ({
  ghost: { raw: JSON.stringify(raw), made: canonicalJson(made) },
})

/** The attributes of the blocks an HTML card was taken apart into. */
export function keepingTogether(raw: LexicalNode, made: readonly LexicalNode[]): z.infer<typeof Kept>[] {
  const text = JSON.stringify(raw)
  const card = createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16)
  return made.map((one, at) => ({
    ghost: { raw: at === 0 ? text : '', made: canonicalJson(one), shared: { card, at, of: made.length } },
  }))
}

export const opaqueCard = (raw: LexicalNode) => ({
  type: 'ghostCard',
  attrs: { ghost: { raw: JSON.stringify(raw) } },
})

function rawOf(json: string): LexicalNode | null {
  const raw = LexicalNode.safeParse(parsed(json))
  return raw.success ? raw.data : null
}

function parsed(json: unknown): unknown {
  try {
    return typeof json === 'string' ? JSON.parse(json) : null
  } catch {
    return null
  }
}
