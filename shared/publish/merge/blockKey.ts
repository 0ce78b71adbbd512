import type { JsonNode } from '../../body/parse'
import { canonicalJson } from '../parcel'

/** What a block says, without what only tells how a site wrote it down. */
export const fullKey = (node: JsonNode): string => canonicalJson(plain(node, new Set(['wordpress'])))

/**
 * What a block says as far as Galley's own version and the site's can be compared: a picture has another address there,
 * and its credit stands in the caption.
 */
export const coarseKey = (node: JsonNode): string =>
  node.type === 'figure'
    ? canonicalJson(['figure', node.attrs?.alt ?? ''])
    : canonicalJson(plain(node, new Set(['wordpress', 'id', 'lang'])))

function plain(node: JsonNode, without: ReadonlySet<string>): unknown {
  const attrs = Object.entries(node.attrs ?? {}).filter(
    ([name, value]) => !without.has(name) && value !== null && value !== '' && value !== false,
  )
  // The newsroom's comments never leave it.
  const marks = (node.marks ?? [])
    .filter(({ type }) => type !== 'comment')
    .map(({ type, attrs: own }) => [type, own?.href ?? ''])
  return {
    type: node.type,
    text: node.text,
    ...(attrs.length > 0 ? { attrs: Object.fromEntries(attrs) } : {}),
    ...(marks.length > 0 ? { marks } : {}),
    ...(node.content?.length ? { content: node.content.map((child) => plain(child, without)) } : {}),
  }
}
