import * as z from 'zod'
import type { TargetName } from '../publish/site'

/** A block of a site that Galley has no block for, kept word for word where the post was taken over. */
export interface SiteBlock {
  /** The kind of site that shows it. */
  readonly target: TargetName
  /** What the site calls it, `acme/poll`; empty for markup outside of any block. */
  readonly name: string
  /** Its words without markup, the first 200 characters. */
  readonly text: string
}

const Raw = z.object({ raw: z.string() })
const Stored = z.union([
  z.object({ type: z.literal('wordpressBlock'), attrs: z.object({ wordpress: Raw }) }),
  z.object({ type: z.literal('ghostCard'), attrs: z.object({ ghost: Raw }) }),
])
const Card = z.looseObject({ type: z.string(), html: z.string().optional() })

/** The site's block in the JSON of an opaque node; null where that is something else, as content of a newer version. */
export function siteBlockOf(json: string): SiteBlock | null {
  const stored = Stored.safeParse(parsed(json))
  if (!stored.success) return null
  if (stored.data.type === 'wordpressBlock') {
    const { raw } = stored.data.attrs.wordpress
    const [, name = ''] = /^\s{0,20}<!--\s{0,20}wp:([a-z0-9/-]{1,80})/.exec(raw) ?? []
    return { target: 'wordpress', name, text: wordsOf(raw) }
  }
  const card = Card.safeParse(parsed(stored.data.attrs.ghost.raw))
  const { type = '', html = '' } = card.success ? card.data : {}
  return { target: 'ghost', name: type, text: wordsOf(html) }
}

const wordsOf = (markup: string): string =>
  markup
    .slice(0, 4000)
    .replace(/<!--[^>]{0,2000}-->|<[^<>]{0,2000}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200)

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
