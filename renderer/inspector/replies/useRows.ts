import { useEffect, useState } from 'react'
import type { LibraryRow } from '../../../shared/ipc/libraryRow'
import { desk } from '../../desk'

/** Rows of these articles as the library has them now, read again when one of them changes. */
export function useRows(ids: readonly string[]): ReadonlyMap<string, LibraryRow> {
  const [rows, setRows] = useState<ReadonlyMap<string, LibraryRow>>(new Map())
  const key = ids.filter(Boolean).join(' ')
  useEffect(() => {
    const wanted = key.split(' ').filter(Boolean)
    if (wanted.length === 0) return
    let isGone = false
    const read = async () => {
      const found = await desk.library.rows({ ids: wanted })
      if (found.ok && !isGone) setRows(new Map(found.value.map((row) => [row.id, row])))
    }
    void read()
    const off = desk.on('libraryChanged', (changed) => {
      if (changed.ids.some((id) => wanted.includes(id))) void read()
    })
    return () => {
      isGone = true
      off()
    }
  }, [key])
  return rows
}
