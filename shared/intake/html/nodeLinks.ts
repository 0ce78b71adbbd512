import type { JsonNode } from '../../body/parse'

/** The links inside a node, in order, each with the text it stands on. */
export function linksIn(node: JsonNode | null): { text: string; href: string }[] {
  if (!node) return []
  const href = (node.marks ?? []).flatMap(({ type, attrs }) =>
    type === 'link' ? [String(attrs?.href ?? '')] : [],
  )[0]
  const own = href === undefined ? [] : [{ text: (node.text ?? '').trim(), href }]
  return [...own, ...(node.content ?? []).flatMap(linksIn)]
}
