import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { LibraryRow } from '../../shared/ipc/libraryRow'
import { useI18n } from '../i18n/i18n'
import { StatusDot } from '../ui/Status'
import { byColumn, COLUMNS, type Column, columnOf, MOVABLE, neighbour } from './boardColumns'
import { CardFacts } from './CardFacts'
import { useCardDrag } from './useCardDrag'
import './views.css'

/** More cards than this are told by their number: a column of thousands is for the list. */
const SHOWN = 60

export interface BoardProps {
  rows: readonly LibraryRow[]
  onOpen: (id: string) => void
  onMove: (row: LibraryRow, to: Column) => void
  /** Told of a card that was dropped where only a site's answer brings one. */
  onRefuse: () => void
}

/** The articles by status. One card has the focus; the arrow keys move it, Alt moves the card. */
export function Board({ rows, onOpen, onMove, onRefuse }: BoardProps) {
  const { t, number } = useI18n()
  const columns = useMemo(() => byColumn(rows), [rows])
  const shown = useMemo(
    () => new Map([...columns].map(([column, list]) => [column, list.slice(0, SHOWN)])),
    [columns],
  )
  const [active, setActive] = useState<string | null>(null)
  const box = useRef<HTMLElement>(null)
  const drag = useCardDrag({
    onMove: (row, to) => {
      setActive(row.id)
      onMove(row, to)
    },
    onRefuse,
  })
  const moved = useRef(false)
  const awaited = useRef<Column | null>(null)
  const isShown = [...shown.values()].some((list) => list.some(({ id }) => id === active))
  const first = isShown ? active : (COLUMNS.flatMap((column) => shown.get(column) ?? [])[0]?.id ?? null)
  useEffect(() => {
    if (!moved.current || first === null) return
    // The card is drawn anew in its new column: until it is there, the focus waits.
    const row = rows.find(({ id }) => id === first)
    if (awaited.current && row && columnOf(row.status) !== awaited.current) return
    moved.current = false
    awaited.current = null
    box.current?.querySelector<HTMLElement>(`[data-card="${first}"]`)?.focus()
  })
  const onKeyDown = (event: KeyboardEvent, row: LibraryRow) => {
    const { key } = event
    if (key !== 'ArrowLeft' && key !== 'ArrowRight' && key !== 'ArrowUp' && key !== 'ArrowDown') return
    event.preventDefault()
    moved.current = true
    if (event.altKey) {
      const to = MOVABLE[MOVABLE.indexOf(columnOf(row.status)) + (key === 'ArrowLeft' ? -1 : 1)]
      if (to && MOVABLE.includes(columnOf(row.status)) && (key === 'ArrowLeft' || key === 'ArrowRight')) {
        setActive(row.id)
        awaited.current = to
        onMove(row, to)
      }
      return
    }
    awaited.current = null
    const next = neighbour(shown, row.id, key)
    if (next) setActive(next)
  }
  return (
    <section
      className="board"
      ref={box}
      aria-description={t('views.board-help')}
      aria-label={t('views.board')}
    >
      {COLUMNS.map((column) => {
        const all = columns.get(column) ?? []
        const cards = shown.get(column) ?? []
        return (
          <section
            key={column}
            className="board-column"
            aria-label={t(`common.status.${column}`)}
            {...drag.column(column)}
          >
            <h2>
              <StatusDot status={column} />
              {t(`common.status.${column}`)}
              <span>{number(all.length)}</span>
            </h2>
            {all.length === 0 && <p className="board-empty">{t('views.column-empty')}</p>}
            <ul>
              {cards.map((row) => (
                <li key={row.id}>
                  <button
                    type="button"
                    className="board-card"
                    data-card={row.id}
                    {...drag.card(row)}
                    tabIndex={row.id === first ? 0 : -1}
                    onFocus={() => setActive(row.id)}
                    onClick={() => onOpen(row.id)}
                    onKeyDown={(event) => onKeyDown(event, row)}
                  >
                    <CardFacts row={row} withDue={MOVABLE.includes(columnOf(row.status))} />
                  </button>
                </li>
              ))}
            </ul>
            {all.length > SHOWN && (
              <p className="board-empty">{t('views.more', { count: all.length - SHOWN })}</p>
            )}
          </section>
        )
      })}
    </section>
  )
}
