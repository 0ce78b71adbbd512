import type { LibraryRow } from '../../shared/ipc/libraryRow'
import { Board } from './Board'
import { Calendar } from './Calendar'
import { SignOff } from './SignOff'
import type { LibraryView } from './Toolbar'
import type { LibraryActions } from './useLibraryActions'

/** The articles other than as a list. */
export function OtherViews({
  view,
  rows,
  actions,
  onOpen,
}: {
  view: LibraryView
  rows: readonly LibraryRow[]
  actions: LibraryActions
  onOpen: (id: string) => void
}) {
  if (view === 'board')
    return (
      <Board
        rows={rows}
        onOpen={onOpen}
        onMove={(row, to) => void actions.move(row, to)}
        onRefuse={actions.refuse}
      />
    )
  if (view === 'sign-off')
    return (
      <SignOff rows={rows} onOpen={onOpen} onMove={(row, to, note) => void actions.move(row, to, note)} />
    )
  return view === 'calendar' ? <Calendar rows={rows} onOpen={onOpen} /> : null
}
