import { type DragEvent, useState } from 'react'
import type { LibraryRow } from '../../shared/ipc/libraryRow'
import { type Column, columnOf, MOVABLE } from './boardColumns'

/** What a dragged card is called: nothing else takes it, and nothing else is taken for one. */
const CARD = 'application/x-galley-card'

/**
 * Dragging a card to another column. Only what people decide can be given: the columns of the sites refuse a card, and
 * their own cards stay where they are.
 */
export function useCardDrag(given: {
  readonly onMove: (row: LibraryRow, to: Column) => void
  readonly onRefuse: () => void
}) {
  const [dragged, setDragged] = useState<LibraryRow | null>(null)
  const [over, setOver] = useState<Column | null>(null)
  const end = () => {
    setDragged(null)
    setOver(null)
  }
  return {
    card: (row: LibraryRow) => ({
      draggable: MOVABLE.includes(columnOf(row.status)),
      'data-dragged': dragged?.id === row.id || undefined,
      onDragStart: (event: DragEvent) => {
        event.dataTransfer.setData(CARD, row.id)
        event.dataTransfer.effectAllowed = 'move'
        setDragged(row)
      },
      onDragEnd: end,
    }),
    column: (column: Column) => ({
      'data-over': over === column ? (MOVABLE.includes(column) ? 'yes' : 'no') : undefined,
      onDragOver: (event: DragEvent) => {
        if (!dragged) return
        event.preventDefault()
        if (over !== column) setOver(column)
      },
      onDrop: (event: DragEvent) => {
        if (!dragged) return
        event.preventDefault()
        const row = dragged
        end()
        if (columnOf(row.status) === column) return
        if (MOVABLE.includes(column)) given.onMove(row, column)
        else given.onRefuse()
      },
    }),
  }
}
