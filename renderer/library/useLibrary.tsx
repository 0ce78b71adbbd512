import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import type { LibraryRow } from '../../shared/ipc/contract'
import type { Fault } from '../../shared/result'
import { desk } from '../desk'
import type { Shelf } from './shelves'

export interface Library {
  /** Newest change first, binned ones included; `null` until the first answer. */
  readonly rows: readonly LibraryRow[] | null
  readonly fault: Fault | null
  readonly shelf: Shelf
  setShelf(shelf: Shelf): void
  reload(): Promise<void>
}

const Context = createContext<Library | null>(null)
/** Changes come in bursts while somebody writes; one reading serves them all. */
const GATHER = 120

async function readAll() {
  const [kept, binned] = await Promise.all([
    desk.library.list({ binned: false }),
    desk.library.list({ binned: true }),
  ])
  if (!kept.ok) return kept
  if (!binned.ok) return binned
  const onlyBinned = binned.value.filter((row) => row.binned)
  return { ok: true as const, value: [...kept.value.filter((row) => !row.binned), ...onlyBinned] }
}

/** The library's rows. They are read again when something changed, but only while `watched`. */
export function LibraryProvider({ watched, children }: { watched: boolean; children: ReactNode }) {
  const [rows, setRows] = useState<readonly LibraryRow[] | null>(null)
  const [fault, setFault] = useState<Fault | null>(null)
  const [shelf, setShelf] = useState<Shelf>('all')

  const reload = useCallback(async () => {
    const read = await readAll()
    if (read.ok) {
      setRows(read.value)
      setFault(null)
    } else setFault(read.fault)
  }, [])

  useEffect(() => {
    if (!watched) return
    void reload()
    let timer: ReturnType<typeof setTimeout> | undefined
    const off = desk.on('libraryChanged', () => {
      clearTimeout(timer)
      timer = setTimeout(() => void reload(), GATHER)
    })
    return () => {
      off()
      clearTimeout(timer)
    }
  }, [watched, reload])

  const value = useMemo<Library>(
    () => ({ rows, fault, shelf, setShelf, reload }),
    [rows, fault, shelf, reload],
  )
  return <Context value={value}>{children}</Context>
}

export function useLibrary(): Library {
  const value = useContext(Context)
  if (!value) throw new Error('useLibrary outside LibraryProvider')
  return value
}
