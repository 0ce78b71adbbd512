import { TableCell as BaseCell } from '@tiptap/extension-table/cell'
import { TableHeader as BaseHeader } from '@tiptap/extension-table/header'
import { TableRow as BaseRow } from '@tiptap/extension-table/row'
import { Table as BaseTable } from '@tiptap/extension-table/table'

/** Rows and columns: results, rates, timetables. A cell holds paragraphs and nothing else. */
export const Table = BaseTable.extend({
  // Widths are the layout's; the package would write them as a style, which the window's policy forbids.
  renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]],
}).configure({ resizable: false })
export const TableRow = BaseRow.extend({ content: '(tableCell | tableHeader)+' })
export const TableHeader = BaseHeader.extend({ content: 'paragraph+' })
export const TableCell = BaseCell.extend({ content: 'paragraph+' })
