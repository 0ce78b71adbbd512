import { useEffect, useMemo } from 'react'
import type { LibraryRow } from '../../shared/ipc/libraryRow'
import { useI18n } from '../i18n/i18n'
import { createFilter } from './filter'
import type { RowFilter } from './found'

/** Milliseconds at the end of an idle time that are left to whatever comes. */
const SPARE = 2

/** The filter of the list. Its rows are folded while nobody waits, so that the first key of a search need not do it. */
export function useRowFilter(rows: readonly LibraryRow[] | null): RowFilter {
  const i18n = useI18n()
  const filter = useMemo(
    () =>
      createFilter((row) => `${i18n.languageName(row.language)} ${i18n.t(`common.status.${row.status}`)}`),
    [i18n],
  )
  useEffect(() => {
    if (!rows) return
    let from = 0
    let asked = requestIdleCallback(go)
    function go(idle: IdleDeadline) {
      from = filter.prepare(rows ?? [], from, () => idle.timeRemaining() > SPARE)
      if (rows && from < rows.length) asked = requestIdleCallback(go)
    }
    return () => cancelIdleCallback(asked)
  }, [filter, rows])
  return filter
}
