import { TableCell as BaseCell } from '@tiptap/extension-table/cell'
import { TableHeader as BaseHeader } from '@tiptap/extension-table/header'
import { TableRow as BaseRow } from '@tiptap/extension-table/row'
import { Table as BaseTable } from '@tiptap/extension-table/table'
import { alignOf, columnWidths, spanOf } from '../span'

interface Element {
  getAttribute(name: string): string | null
  readonly style?: { readonly textAlign?: string }
}

/**
 * How far a cell reaches. The editor walks through every column a table claims to have, so that a cell of a thousand
 * million columns would stop the window: stored and pasted ones span one cell.
 */
const span = (name: 'colspan' | 'rowspan') => ({
  default: 1,
  parseHTML: (element: Element) => spanOf(element.getAttribute(name) ?? 1),
  renderHTML: (attributes: Record<string, unknown>) =>
    spanOf(attributes[name]) > 1 ? { [name]: spanOf(attributes[name]) } : {},
  validate(value: unknown) {
    if (value !== spanOf(value)) throw new RangeError(`${name} is no number of columns or rows`)
  },
})

const colwidth = {
  default: null,
  parseHTML: (element: Element) =>
    columnWidths(element.getAttribute('colwidth'), spanOf(element.getAttribute('colspan') ?? 1)),
  renderHTML: (attributes: Record<string, unknown>) => {
    const widths = columnWidths(attributes.colwidth, spanOf(attributes.colspan))
    return widths ? { colwidth: widths.join(',') } : {}
  },
  validate(value: unknown) {
    if (value === null) return
    const columns = Array.isArray(value) ? value.length : 0
    if (!columnWidths(value, columns)) throw new RangeError('colwidth is no list of widths')
  },
}

/** Written as data and drawn by the stylesheet: the window's policy and the site's allow no style in the markup. */
const align = {
  default: null,
  parseHTML: (element: Element) =>
    alignOf(element.getAttribute('data-align')) ??
    alignOf(element.style?.textAlign) ??
    alignOf(element.getAttribute('align')?.toLowerCase()),
  renderHTML: (attributes: Record<string, unknown>) => {
    const side = alignOf(attributes.align)
    return side ? { 'data-align': side } : {}
  },
  validate(value: unknown) {
    if (value !== null && alignOf(value) === null) throw new RangeError('align is no side')
  },
}

const cellAttributes = { colspan: span('colspan'), rowspan: span('rowspan'), colwidth, align }

/** Rows and columns: results, rates, timetables. A cell holds paragraphs and nothing else. */
export const Table = BaseTable.extend({
  // Widths ride on the cells; the package would write them as a style, which the window's policy forbids.
  renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]],
}).configure({ resizable: false })
export const TableRow = BaseRow.extend({ content: '(tableCell | tableHeader)+' })
export const TableHeader = BaseHeader.extend({
  content: 'paragraph+',
  addAttributes: () => cellAttributes,
})
export const TableCell = BaseCell.extend({
  content: 'paragraph+',
  addAttributes: () => cellAttributes,
})
