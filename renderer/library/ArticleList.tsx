import {
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type Ref,
  useId,
  useImperativeHandle,
  useRef,
} from 'react'
import type { LibraryRow } from '../../shared/ipc/libraryRow'
import type { Snippet } from '../../shared/search/marks'
import type { SearchQuery } from '../../shared/search/query'
import { useI18n } from '../i18n/i18n'
import { matchesShortcut } from '../palette/shortcuts'
import { ArticleRow } from './ArticleRow'
import { OVER_ROWS, rowsToDraw, useRowWindow } from './rowWindow'
import { moveTo, type Selection, selectAll, toggle } from './selection'
import { useNow } from './useNow'

const ROW = 60
/** Rows drawn beyond the screen: each costs a key of the search as much as one that is seen. */
const OVERSCAN = 3

export interface ListHandle {
  /** Gives the list the focus, at the row of that article where there is one. */
  focus(id?: string): void
}

export interface ArticleListProps {
  rows: readonly LibraryRow[]
  ids: readonly string[]
  label: string
  query: SearchQuery | null
  /** Pieces of the texts that answer the query, by article. */
  snippets: ReadonlyMap<string, Snippet>
  selection: Selection
  onSelect: (selection: Selection) => void
  onOpen: (id: string) => void
  onDelete: () => void
  ref?: Ref<ListHandle>
}

/**
 * Only the rows on screen exist. The list itself has the focus; the row in question is its active descendant. A key in
 * the search field draws the screen around it before there is an answer: the list waits for what is new to it.
 */
export const ArticleList = memo(function ArticleList({
  rows,
  ids,
  label,
  query,
  snippets,
  selection,
  onSelect,
  onOpen,
  onDelete,
  ref,
}: ArticleListProps) {
  const { t } = useI18n()
  const now = useNow()
  const base = useId()
  const box = useRef<HTMLDivElement>(null)
  const { seen, show } = useRowWindow(box, ROW)
  const [from, to] = rowsToDraw(seen, rows.length, OVERSCAN)
  // The bar of the selection must not lie on the last row.
  const height = OVER_ROWS + rows.length * ROW + (selection.selected.size > 0 ? 88 : 24)
  const at = selection.active === null ? -1 : ids.indexOf(selection.active)
  const activeExists = at >= from && at < to

  const select = (next: Selection) => {
    onSelect(next)
    const index = next.active === null ? -1 : ids.indexOf(next.active)
    if (index >= 0) show(index)
  }
  useImperativeHandle(ref, () => ({
    focus: (id) => {
      box.current?.focus()
      const wanted = id === undefined ? -1 : ids.indexOf(id)
      if (wanted >= 0) select(moveTo(selection, ids, wanted, false))
      else if (at < 0) select(moveTo(selection, ids, 0, false))
    },
  }))

  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? ROW) / ROW) - 1)
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: Math.max(at, 1) - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: rows.length - 1,
    }
    const step = steps[event.key]
    const mod = event.ctrlKey || event.metaKey
    if (step !== undefined && !event.altKey) select(moveTo(selection, ids, step, event.shiftKey))
    else if (event.key === ' ' && selection.active) onSelect(toggle(selection, selection.active))
    else if (event.key === 'Enter' && selection.active) onOpen(selection.active)
    else if ((event.key === 'Delete' || event.key === 'Backspace') && !mod) onDelete()
    else if (matchesShortcut(event.nativeEvent, 'Mod+A')) onSelect(selectAll(selection, ids))
    else if (event.key === 'Escape' && selection.selected.size > 0)
      onSelect({ ...selection, selected: new Set() })
    else return
    event.preventDefault()
  }

  const onClick = (event: MouseEvent) => {
    if (!(event.target instanceof Element)) return
    const index = Number(event.target.closest<HTMLElement>('[data-index]')?.dataset.index ?? -1)
    const id = ids[index]
    if (id === undefined) return
    const onMark = event.target.closest('[data-mark]') !== null
    if (event.shiftKey) onSelect(moveTo(selection, ids, index, true))
    else if (onMark || event.ctrlKey || event.metaKey) onSelect(toggle(selection, id))
    else {
      onSelect({ ...selection, active: id, anchor: id })
      onOpen(id)
    }
  }

  return (
    <div
      ref={box}
      className="library-list"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-multiselectable="true"
      aria-activedescendant={activeExists ? `${base}-${selection.active}` : undefined}
      aria-description={t('library.list-help')}
      data-selecting={selection.selected.size > 0 || undefined}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        if (event.target === box.current && at < 0) onSelect(moveTo(selection, ids, 0, false))
      }}
    >
      <div role="presentation" style={{ height, position: 'relative' }}>
        {rows.slice(from, to).map((row, offset) => {
          const index = from + offset
          return (
            <ArticleRow
              key={row.id}
              row={row}
              domId={`${base}-${row.id}`}
              position={index + 1}
              total={rows.length}
              selected={selection.selected.has(row.id)}
              active={row.id === selection.active}
              now={now}
              top={OVER_ROWS + index * ROW}
              height={ROW}
              query={query}
              snippet={snippets.get(row.id) ?? null}
            />
          )
        })}
      </div>
    </div>
  )
})
