import type { Node } from '@tiptap/pm/model'
import * as z from 'zod'

/**
 * Block markup a post had when it was taken over from WordPress, carried by the block as an attribute `wordpress`:
 * `raw` is the site's own markup, `made` what this target made of the block then. While the block would still be
 * made the same nobody has touched it, and it goes back byte for byte. A block Galley has no kind for is of the type
 * `wordpressBlock`, opaque to the editor, and carries only `raw`.
 */
const Kept = z.object({
  wordpress: z.object({
    raw: z.string(),
    made: z.string().default(''),
    before: z.string().default(''),
    after: z.string().default(''),
  }),
})
const Opaque = z.object({ type: z.literal('wordpressBlock'), attrs: Kept })

/** What the site has around the words of this paragraph or heading; null when there is nothing special. */
export function shell(node: Node, tag: string): { before: string; after: string } | null {
  const extra = Kept.safeParse(parsed(node.attrs.extra))
  if (!extra.success) return null
  const { before, after } = extra.data.wordpress
  return before.includes(`<${tag}`) && after.startsWith(`</${tag}>`) ? { before, after } : null
}

/** The site's own copy of a picture that was taken over from it, whatever has become of its caption since. */
export function keptMedia(node: Node): { id: number; url: string } | null {
  const extra = Kept.safeParse(parsed(node.attrs.extra))
  const [, id] =
    (extra.success && /^<!-- wp:image \{"id":(\d{1,15})[,}]/.exec(extra.data.wordpress.raw)) || []
  return id ? { id: Number(id), url: String(node.attrs.src) } : null
}

/** The site's own markup of an untouched block; null when it has none or somebody has changed it. */
export function kept(node: Node, made: string): string | null {
  if (node.type.name === 'opaqueBlock') {
    const original = Opaque.safeParse(parsed(node.attrs.json))
    return original.success ? original.data.attrs.wordpress.raw : null
  }
  const extra = Kept.safeParse(parsed(node.attrs.extra))
  return extra.success && made !== '' && extra.data.wordpress.made === made ? extra.data.wordpress.raw : null
}

function parsed(json: unknown): unknown {
  try {
    return typeof json === 'string' ? JSON.parse(json) : null
  } catch {
    return null
  }
}
