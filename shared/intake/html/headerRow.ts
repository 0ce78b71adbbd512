import type { JsonNode } from '../../body/parse'

/**
 * Office programs and spreadsheets know no header cells: a first row that is bold throughout, over rows that are not, is
 * the head of its table, and so is a title over the whole width above it. A head is bold by itself, so its cells lose the
 * mark.
 */
export function withHeaderRow(table: JsonNode): JsonNode {
  const rows = table.content ?? []
  if (rows.some(({ content }) => content?.some(({ type }) => type === 'tableHeader'))) return table
  const at = rows.findIndex((row) => filled(row).length > 1)
  const head = rows[at]
  if (!head || !filled(head).every(isBold) || rows.slice(at + 1).every((row) => filled(row).every(isBold)))
    return table
  return { ...table, content: rows.map((row, index) => (index <= at ? headerRow(row) : row)) }
}

const headerRow = (row: JsonNode): JsonNode => ({
  ...row,
  content: (row.content ?? []).map((cell) => ({ ...withoutBold(cell), type: 'tableHeader' })),
})
const filled = (row: JsonNode): readonly JsonNode[] => (row.content ?? []).filter((cell) => !isBlank(cell))

const runs = (cell: JsonNode): readonly JsonNode[] =>
  (cell.content ?? []).flatMap(({ content }) => content ?? []).filter(({ text }) => text?.trim())
const isBlank = (cell: JsonNode): boolean => runs(cell).length === 0
const isBold = (cell: JsonNode): boolean =>
  !isBlank(cell) && runs(cell).every(({ marks }) => marks?.some(({ type }) => type === 'bold') === true)

function withoutBold(node: JsonNode): JsonNode {
  const marks = node.marks?.filter(({ type }) => type !== 'bold')
  const { marks: _, ...bare } = node
  return {
    ...bare,
    ...(marks?.length ? { marks } : {}),
    ...(node.content ? { content: node.content.map(withoutBold) } : {}),
  }
}
