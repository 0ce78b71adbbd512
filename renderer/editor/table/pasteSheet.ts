import type { EditorView } from '@tiptap/pm/view'
import { readTabbed } from '../../../shared/body/spreadsheet'

const SHEET = /Excel\.Sheet|name=["']?generator["']? content=["']?LibreOffice|google-sheets-html-origin/i
const CELL = /<t[dh][\s>]/gi

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>')

/**
 * Pastes what was copied from a spreadsheet as a table; one cell alone as its text. Answers false for anything else.
 * A caret inside a table fills its cells instead of nesting another one.
 */
export function pasteSheet(view: EditorView, data: DataTransfer): boolean {
  const html = data.getData('text/html')
  const text = data.getData('text/plain')
  const isSheet = SHEET.test(html.slice(0, 5000)) && /<table[\s>]/i.test(html)
  if (isSheet) {
    if ((html.match(CELL) ?? []).length > 1) return view.pasteHTML(html)
    return view.pasteText(text.trim())
  }
  const rows = html === '' ? readTabbed(text) : null
  if (!rows) return false
  const cells = (row: string[]) => row.map((cell) => `<td>${escaped(cell)}</td>`).join('')
  return view.pasteHTML(`<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`)
}
