import type { JsonNode } from '../../body/parse'
import { spanOf } from '../../body/span'
import { withHead } from '../blocks'
import type { Built } from './builder'
import type { Context } from './context'
import { withHeaderRow } from './headerRow'

/** A cell as the walker met it: which table and row it stands in, and what it spans. */
export interface Cell {
  readonly table: number
  readonly row: number
  readonly cell: number
  readonly isHeader: boolean
  readonly columns: number
  readonly rows: number
}

export const cellOf = (
  tag: string,
  { table, row, cell }: Context,
  attribute: (name: string) => string,
): Cell => ({
  table,
  row,
  cell,
  isHeader: tag === 'th',
  columns: spanOf(attribute('colspan') || 1),
  rows: spanOf(attribute('rowspan') || 1),
})

const MOST_ROWS = 1000
const MOST_COLUMNS = 60
/** Cells of a table of facts are short; a page laid out in a table has its story in one of them. */
const LONGEST_CELL = 600
const LONGEST_AVERAGE = 160
const LONGEST_AVERAGE_UNDER_HEADS = 400

/**
 * Joins the pieces of each table of facts into one piece. Tables that only lay a page out (nested, one row or column,
 * long texts, pictures, mostly links) stay as the pieces they hold, in the order of the page.
 */
export function joinTables(built: readonly Built[], cells: readonly Cell[]): Built[] {
  if (cells.length === 0) return [...built]
  const byTable = grouped(cells, ({ table }) => table)
  const inside = grouped(built, ({ context }) => context.table)
  const outer = new Set(built.flatMap(({ context }) => context.outerTables))
  const joined = new Map<number, Built>()
  const above = new Set<number>()
  for (const [table, own] of byTable) {
    const all = inside.get(table) ?? []
    const over = picturesOver(own, all)
    const pieces = all.filter(({ context }) => !over.has(context.cell))
    const cells = own.filter(({ cell }) => !over.has(cell))
    if (outer.has(table) || pieces.length === 0 || !isTableOfFacts(cells, pieces)) continue
    joined.set(table, tablePiece(cells, pieces))
    for (const cell of over) above.add(cell)
  }
  const placed = new Set<number>()
  return built.flatMap((piece) => {
    const { table, cell } = piece.context
    const whole = joined.get(table)
    // A caption belongs to its table and stands before it.
    if (!whole || cell === 0 || above.has(cell)) return [piece]
    if (placed.has(table)) return []
    placed.add(table)
    return [whole]
  })
}

/** The rows of one cell down to the last picture, in a table whose rows have heads: the name and the picture over its facts. */
function picturesOver(cells: readonly Cell[], pieces: readonly Built[]): ReadonlySet<number> {
  const rows = [...grouped(cells, ({ row }) => row).values()]
  const headed = rows.filter((row) => row.length > 1 && row[0]?.isHeader && !row[1]?.isHeader)
  if (headed.length < 2) return new Set()
  const pictures = new Set(
    pieces.flatMap(({ kind, node, context }) => (kind === 'picture' && node !== null ? [context.cell] : [])),
  )
  const first = rows.findIndex((row) => row.length > 1)
  const over = rows.slice(0, first).map(([only]) => only?.cell ?? 0)
  return new Set(over.slice(0, over.findLastIndex((cell) => pictures.has(cell)) + 1))
}

function isTableOfFacts(cells: readonly Cell[], pieces: readonly Built[]): boolean {
  const rows = [...grouped(cells, ({ row }) => row).values()]
  const widest = Math.max(...rows.map((row) => row.reduce((sum, { columns }) => sum + columns, 0)))
  if (rows.length < 2 || widest < 2 || rows.length > MOST_ROWS || widest > MOST_COLUMNS) return false
  if (pieces.some(({ kind, node }) => kind === 'picture' && node !== null)) return false
  if (pieces.some(({ hints }) => hints.includes('form') || hints.includes('nav'))) return false
  const lengths = [...grouped(pieces, ({ context }) => context.cell).values()].map((cell) =>
    cell.reduce((sum, { text }) => sum + text.length, 0),
  )
  const total = lengths.reduce((sum, length) => sum + length, 0)
  const linked = pieces.reduce((sum, piece) => sum + piece.linked * piece.text.length, 0)
  const average = cells.some(({ isHeader }) => isHeader) ? LONGEST_AVERAGE_UNDER_HEADS : LONGEST_AVERAGE
  const isMenu = linked / total > 0.85 && !cells.some(({ isHeader }) => isHeader)
  return Math.max(...lengths) <= LONGEST_CELL && total / lengths.length <= average && !isMenu
}

function tablePiece(cells: readonly Cell[], pieces: readonly Built[]): Built {
  const first = pieces.find(({ context }) => context.cell !== 0) as Built
  const byCell = grouped(pieces, ({ context }) => context.cell)
  const rows = [...grouped(cells, ({ row }) => row).values()]
  const texts = rows.map((row) =>
    row.map(({ cell }) => (byCell.get(cell) ?? []).map(({ text }) => text.replaceAll('\n', ' ')).join(' ')),
  )
  const filled = texts.map((row) => row.some((text) => text !== ''))
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0)
  return {
    ...first,
    kind: 'table',
    text: texts
      .filter((_, index) => filled[index])
      .map((row) => row.join(' | '))
      .join('\n'),
    node: withHeaderRow({
      type: 'table',
      content: squared(
        rows.filter((_, index) => filled[index]),
        (cell) => paragraphs(byCell.get(cell) ?? []),
      ),
    }),
    linked: pieces.reduce((sum, piece) => sum + piece.linked * piece.text.length, 0) / Math.max(1, length),
    name: '',
    group: 0,
    depth: 0,
    box: first.context.tableBox,
  }
}

/** A heading or an item in a cell is a paragraph of it; an item keeps its sign, since a cell has no lists. */
function paragraphs(pieces: readonly Built[]): JsonNode[] {
  const counts: number[] = []
  return pieces.flatMap(({ kind, node, context, depth }, index) => {
    if (!node?.content) return []
    const paragraph = { type: 'paragraph', content: node.content }
    const isItem = kind === 'item' && pieces[index - 1]?.context.item !== context.item
    if (!isItem) return [paragraph]
    counts.length = depth + 1
    counts[depth] = (counts[depth] ?? 0) + 1
    return [withHead(paragraph, context.isOrdered ? `${counts[depth]}. ` : '• ')]
  })
}

/** Rows of equal width: a short row gets empty cells, as a browser leaves room for them. */
function squared(
  rows: readonly (readonly Cell[])[],
  contentOf: (cell: number) => readonly JsonNode[],
): JsonNode[] {
  const taken: number[] = new Array(rows.length).fill(0)
  for (const [index, row] of rows.entries()) {
    for (const { columns, rows: down } of row) {
      for (let below = index; below < Math.min(index + down, rows.length); below += 1) {
        taken[below] = (taken[below] ?? 0) + columns
      }
    }
  }
  const width = Math.max(...taken)
  return rows.map((row, index) => {
    const drawn = row.map(({ cell, isHeader, columns, rows: down }): JsonNode => {
      const spans = { ...(columns > 1 ? { colspan: columns } : {}), ...(down > 1 ? { rowspan: down } : {}) }
      const content = contentOf(cell)
      return {
        type: isHeader ? 'tableHeader' : 'tableCell',
        ...(Object.keys(spans).length > 0 ? { attrs: spans } : {}),
        content: content.length > 0 ? [...content] : [{ type: 'paragraph' }],
      }
    })
    const missing = width - (taken[index] ?? 0)
    const empty = Array.from(
      { length: missing },
      (): JsonNode => ({ type: 'tableCell', content: [{ type: 'paragraph' }] }),
    )
    return { type: 'tableRow', content: [...drawn, ...empty] }
  })
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => number): Map<number, Item[]> {
  const groups = new Map<number, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
