import type { JsonNode } from '../../shared/body/parse'
import { attributeOf, type ChildNode, type Element, isElement } from '../publish/web/elements'

const inside = ({ childNodes }: Element, name: RegExp): Element[] =>
  childNodes.flatMap((node) => {
    if (!isElement(node)) return []
    if (name.test(node.tagName)) return [node]
    return /^(thead|tbody|tfoot)$/.test(node.tagName) ? inside(node, name) : []
  })

const span = (cell: Element, name: string): number =>
  Math.min(100, Math.max(1, Math.floor(Number(attributeOf(cell, name)) || 1)))

/** A table as the body has it, with its caption behind it; `cellOf` answers the paragraphs of a cell. */
export function grid(table: Element, cellOf: (nodes: readonly ChildNode[]) => JsonNode[]): JsonNode[] {
  const rows = inside(table, /^tr$/).flatMap((row): JsonNode[] => {
    const cells = inside(row, /^t[dh]$/).map((cell) => {
      const content = cellOf(cell.childNodes)
      return {
        type: cell.tagName === 'th' ? 'tableHeader' : 'tableCell',
        attrs: { colspan: span(cell, 'colspan'), rowspan: span(cell, 'rowspan') },
        content: content.length > 0 ? content : [{ type: 'paragraph' }],
      }
    })
    return cells.length > 0 ? [{ type: 'tableRow', content: cells }] : []
  })
  const captions = inside(table, /^caption$/).flatMap(({ childNodes }) => cellOf(childNodes))
  return [...(rows.length > 0 ? [{ type: 'table', content: rows }] : []), ...captions]
}
