import type { Editor } from '@tiptap/core'
import { createTable } from '@tiptap/extension-table/table'
import { placeBlock } from '../insertBlock'

export const MOST_ROWS = 100
export const MOST_COLUMNS = 20

const within = (value: number, most: number): number =>
  Number.isInteger(value) && value >= 1 ? Math.min(value, most) : 1

/** Puts an empty table where the caret is, and the caret into its first cell. */
export function insertTable(editor: Editor, rows: number, columns: number, header = true): void {
  placeBlock(
    editor,
    createTable(editor.schema, within(rows, MOST_ROWS), within(columns, MOST_COLUMNS), header),
  )
}

/** A size as people type it after the name of the block: `4x3`, `4х3` (Cyrillic), `4*3`, rows first. */
export function typedSize(typed: string): { rows: number; columns: number } | null {
  const [, rows, columns] = /(\d{1,3})\s?[xх×*]\s?(\d{1,2})\s*$/i.exec(typed) ?? []
  return rows && columns ? { rows: Number(rows), columns: Number(columns) } : null
}
