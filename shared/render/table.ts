import type { Node } from '@tiptap/pm/model'
import { alignOf, columnWidths, spanOf } from '../body/span'
import { attribute, html, type Markup, trusted } from './markup'

/**
 * A table in a frame of its own: a wide one scrolls by itself, by keyboard too, instead of widening the page. Widths
 * are shares of the table in the old `width` attribute, since the site's policy allows no style in the markup.
 */
export const renderTable = (table: Node, rows: Markup): string =>
  html`<div class="table" tabindex="0"><table>${columns(table)}<tbody>${rows}</tbody></table></div>`.text

function columns(table: Node): Markup {
  const widths = (table.firstChild?.children ?? []).flatMap((cell) => {
    const span = spanOf(cell.attrs.colspan)
    return columnWidths(cell.attrs.colwidth, span) ?? new Array<number>(span).fill(0)
  })
  const total = widths.reduce((sum, width) => sum + width, 0)
  // A column without a width takes what the others leave, and they can leave something only when all are known.
  if (total === 0 || widths.includes(0)) return html``
  return html`<colgroup>${widths.map((width) => html`<col width="${Math.round((width / total) * 1000) / 10}%">`)}</colgroup>`
}

export function renderCell(tag: 'td' | 'th', cell: Node, content: Markup): string {
  const [across, down] = [spanOf(cell.attrs.colspan), spanOf(cell.attrs.rowspan)]
  const side = alignOf(cell.attrs.align)
  const name = trusted(tag)
  return html`<${name}${attribute('colspan', across > 1 ? across : null)}${attribute('rowspan', down > 1 ? down : null)}${attribute(
    'class',
    side && `align-${side}`,
  )}>${content}</${name}>`.text
}
