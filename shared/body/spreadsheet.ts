const MOST_ROWS = 1000
const MOST_COLUMNS = 60

/**
 * Rows and cells of text copied from a spreadsheet: tabs between cells, and a cell with a line break or a quotation
 * mark in quotation marks. Null for other text: fewer than two rows or columns, or a line without a tab.
 */
export function readTabbed(text: string): string[][] | null {
  if (!text.includes('\t') || text.length > 2_000_000) return null
  const rows = splitCells(text.replace(/\r\n?/g, '\n').replace(/\n+$/, ''))
  const columns = Math.max(...rows.map((row) => row.length))
  if (rows.length < 2 || rows.length > MOST_ROWS || columns > MOST_COLUMNS) return null
  if (rows.some((row) => row.length < 2)) return null
  return rows.map((row) => [...row, ...new Array<string>(columns - row.length).fill('')])
}

function splitCells(text: string): string[][] {
  const rows: string[][] = [[]]
  let at = 0
  while (at <= text.length) {
    const quoted = text[at] === '"' ? quotedCell(text, at) : null
    const end = quoted?.end ?? nextOf(text, at)
    rows.at(-1)?.push((quoted?.cell ?? text.slice(at, end)).trim())
    if (text[end] === '\n') rows.push([])
    at = end + 1
  }
  return rows
}

/** The cell that starts with a quotation mark at `at`, or null when the mark is only part of its text. */
function quotedCell(text: string, at: number): { cell: string; end: number } | null {
  let cell = ''
  let from = at + 1
  for (;;) {
    const mark = text.indexOf('"', from)
    if (mark < 0) return null
    cell += text.slice(from, mark)
    if (text[mark + 1] !== '"') {
      const end = mark + 1
      return end >= text.length || '\t\n'.includes(text[end] ?? '') ? { cell, end } : null
    }
    cell += '"'
    from = mark + 2
  }
}

function nextOf(text: string, from: number): number {
  const ends = /[\t\n]/g
  ends.lastIndex = from
  return ends.exec(text)?.index ?? text.length
}
