/** Twips by which edges of cells may differ and still be one column: programs round them. */
const SAME_EDGE = 60
const MOST_COLUMNS = 60

export interface CellForm {
  /** Where the cell ends, in twips from the left. */
  readonly edge: number
  /** `first` of cells that were made one, or one that is `joined` to it; by row and by column. */
  readonly across: '' | 'first' | 'joined'
  readonly down: '' | 'first' | 'joined'
}

/** A row as it is read: the form `\trowd` gave it, and the HTML of its cells. */
export interface Row {
  readonly forms: readonly CellForm[]
  readonly isHeader: boolean
  readonly cells: readonly string[]
}

interface Placed {
  readonly html: string
  readonly column: number
  columns: number
  rows: number
  readonly isHeader: boolean
}

/** An HTML table from rows whose cells say where they end. Cells that were made one span what they cover. */
export function tableHtml(rows: readonly Row[]): string {
  const edges = columnEdges(rows)
  /** The cell above each column that still grows downwards. */
  const growing = new Map<number, Placed>()
  const lines = rows.map((row) => placedRow(row, edges, growing))
  const cells = (line: readonly Placed[]) =>
    line.map(({ html, columns, rows: down, isHeader }) => {
      const tag = isHeader ? 'th' : 'td'
      const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${down > 1 ? ` rowspan="${down}"` : ''}`
      return `<${tag}${spans}>${html}</${tag}>`
    })
  return `<table>${lines.map((line) => `<tr>${cells(line).join('')}</tr>`).join('')}</table>`
}

/** Where columns end, near edges taken for one; empty when rows are no grid. */
function columnEdges(rows: readonly Row[]): readonly number[] {
  const all = new Set<number>()
  for (const { forms, cells } of rows) {
    for (const { edge } of forms.slice(0, cells.length)) if (all.size < 1000) all.add(edge)
  }
  const edges: number[] = []
  for (const edge of [...all].toSorted((a, b) => a - b)) {
    if (edges.length === 0 || edge - (edges.at(-1) as number) > SAME_EDGE) edges.push(edge)
  }
  return edges.length > MOST_COLUMNS ? [] : edges
}

function placedRow(row: Row, edges: readonly number[], growing: Map<number, Placed>): Placed[] {
  const placed: Placed[] = []
  let column = 0
  row.cells.forEach((html, index) => {
    const form = row.forms[index]
    const end = form ? edges.findLastIndex((edge) => edge <= form.edge) + 1 : column + 1
    const columns = Math.max(1, Math.min(end - column, MOST_COLUMNS))
    const last = placed.at(-1)
    if (form?.across === 'joined' && last) last.columns += columns
    else {
      const above = form?.down === 'joined' ? growing.get(column) : undefined
      if (above && above.columns === columns) above.rows += 1
      else {
        const cell = { html, column, columns, rows: 1, isHeader: row.isHeader }
        placed.push(cell)
        if (form?.down === 'first') growing.set(column, cell)
        else growing.delete(column)
      }
    }
    column += columns
  })
  return placed
}
