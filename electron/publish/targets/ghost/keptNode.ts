import type { Node } from '@tiptap/pm/model'
import * as z from 'zod'
import { canonicalJson } from '../../../../shared/publish/parcel'
import { LexicalNode } from './lexical'

/**
 * A node a post had when it was taken over from Ghost, carried by the block as an attribute `ghost`: `raw` is the site's
 * own node as JSON, `made` what this target made of the block then. While the block would still be made the same nobody
 * has touched it, and it goes back as it was. A node Galley has no block for is of the type `ghostCard`, opaque to the
 * editor, and carries only `raw`.
 */
const Kept = z.object({ ghost: z.object({ raw: z.string(), made: z.string().default('') }) })
const Opaque = z.object({ type: z.literal('ghostCard'), attrs: Kept })

/** The site's own node of a card, and of a block that would be `made` as then; null where somebody has changed it. */
export function kept(node: Node, made: LexicalNode | null): LexicalNode | null {
  if (node.type.name === 'opaqueBlock') {
    const original = Opaque.safeParse(parsed(node.attrs.json))
    return original.success ? rawOf(original.data.attrs.ghost.raw) : null
  }
  const extra = Kept.safeParse(parsed(node.attrs.extra))
  if (!extra.success || !made || extra.data.ghost.made !== canonicalJson(made)) return null
  return rawOf(extra.data.ghost.raw)
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
