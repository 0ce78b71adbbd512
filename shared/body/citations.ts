import type { Node } from '@tiptap/pm/model'
import type { Source } from '../article/article'

/** The sources a body cites, in the order of their first citation; a source that is gone is left out. */
export function citedSources(doc: Node, sources: readonly Source[]): Source[] {
  const byId = new Map(sources.flatMap((source) => (source.id ? [[source.id, source] as const] : [])))
  const cited = new Set<Source>()
  doc.descendants((node) => {
    if (node.type.name !== 'citation') return
    const source = byId.get(String(node.attrs.source))
    if (source) cited.add(source)
  })
  return [...cited]
}
