import { TableCell as BaseCell } from '@tiptap/extension-table/cell'
import { TableHeader as BaseHeader } from '@tiptap/extension-table/header'
import { TableRow as BaseRow } from '@tiptap/extension-table/row'
import { Table as BaseTable } from '@tiptap/extension-table/table'
import { spanOf } from '../span'

/**
 * How far a cell reaches. The editor walks through every column a table claims to have, so that a cell of a thousand
 * million columns would stop the window: stored and pasted ones span one cell.
 */
const span = (name: 'colspan' | 'rowspan') => ({
  default: 1,
  parseHTML: (element: { getAttribute(name: string): string | null }) =>
    spanOf(element.getAttribute(name) ?? 1),
  validate(value: unknown) {
    if (value !== spanOf(value)) throw new RangeError(`${name} is no number of columns or rows`)
  },
})
const spans = { colspan: span('colspan'), rowspan: span('rowspan') }

/** Rows and columns: results, rates, timetables. A cell holds paragraphs and nothing else. */
export const Table = BaseTable.extend({
  // Widths are the layout's; the package would write them as a style, which the window's policy forbids.
  renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]],
}).configure({ resizable: false })
export const TableRow = BaseRow.extend({ content: '(tableCell | tableHeader)+' })
export const TableHeader = BaseHeader.extend({
  content: 'paragraph+',
  addAttributes() {
    return { ...this.parent?.(), ...spans }
  },
})
export const TableCell = BaseCell.extend({
  content: 'paragraph+',
  addAttributes() {
    return { ...this.parent?.(), ...spans }
  },
})
