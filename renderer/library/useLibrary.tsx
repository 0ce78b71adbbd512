import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { LibraryRow } from '../../shared/ipc/libraryRow'
import type { Fault } from '../../shared/result'
import { desk } from '../desk'
import { readAll, withChanged } from './rowStore'
import type { Shelf } from './shelves'

export interface Library {
  /** Newest change first, binned ones included; `null` until the first answer. */
  readonly rows: readonly LibraryRow[] | null
  readonly fault: Fault | null
  readonly shelf: Shelf
  setShelf(shelf: Shelf): void
  /** What is looked for, as it was typed; see `useQuery`. */
  setQuery(query: string | ((typed: string) => string)): void
  /** Articles somebody selected to be exported; null while nobody asked. */
  readonly exporting: readonly string[] | null
  askExport(ids: readonly string[] | null): void
  /** What is selected in the list now; empty for nothing. Read when it is wanted: nobody is drawn again for it. */
  readonly selected: { current: readonly string[] }
  reload(): Promise<void>
}

const Context = createContext<Library | null>(null)
/** Apart from the rest: a key of a search is the business of two or three places, and the library of the whole window. */
const Query = createContext('')
/** Changes come in bursts while somebody writes; one reading serves them all. */
const GATHER = 120
/** More changed articles than this at once, and the whole list is read. */
const MANY = 500

/** The library's rows. What changed is read again, and only that, but only while `watched`. */
export function LibraryProvider({ watched, children }: { watched: boolean; children: ReactNode }) {
  const [rows, setRows] = useState<readonly LibraryRow[] | null>(null)
  const [fault, setFault] = useState<Fault | null>(null)
  const [shelf, setShelf] = useState<Shelf>('all')
  const [query, setQuery] = useState('')
  const [exporting, askExport] = useState<readonly string[] | null>(null)
  const selected = useRef<readonly string[]>([])
  const changed = useRef(new Set<string>())
  const isRead = useRef(false)
  /** Readings follow each other: an older answer must not come over a newer one. */
  const last = useRef<Promise<void>>(Promise.resolve())

  const inTurn = useCallback((read: () => Promise<void>) => {
    last.current = last.current.then(read)
    return last.current
  }, [])

  const reload = useCallback(
    () =>
      inTurn(async () => {
        changed.current.clear()
        const read = await readAll((soFar) => setRows((known) => known ?? soFar))
        setFault(read.ok ? null : read.fault)
        if (!read.ok) return
        isRead.current = true
        setRows(read.value)
      }),
    [inTurn],
  )

  const refresh = useCallback(
    () =>
      inTurn(async () => {
        const ids = new Set(changed.current)
        changed.current.clear()
        if (ids.size === 0) return
        const read = await desk.library.rows({ ids: [...ids] })
        setFault(read.ok ? null : read.fault)
        if (read.ok) setRows((known) => withChanged(known ?? [], ids, read.value))
      }),
    [inTurn],
  )

  useEffect(
    () =>
      desk.on('libraryChanged', ({ ids }) => {
        for (const id of ids) changed.current.add(id)
      }),
    [],
  )
  useEffect(() => {
    if (!watched) return
    const catchUp = () => (isRead.current && changed.current.size <= MANY ? refresh() : reload())
    void catchUp()
    let timer: ReturnType<typeof setTimeout> | undefined
    const off = desk.on('libraryChanged', () => {
      clearTimeout(timer)
      timer = setTimeout(() => void catchUp(), GATHER)
    })
    return () => {
      off()
      clearTimeout(timer)
    }
  }, [watched, reload, refresh])

  const value = useMemo<Library>(
    () => ({ rows, fault, shelf, setShelf, setQuery, exporting, askExport, selected, reload }),
    [rows, fault, shelf, exporting, reload],
  )
  return (
    <Context value={value}>
      <Query value={query}>{children}</Query>
    </Context>
  )
}

/** What is looked for, as it was typed. Whoever asks is drawn with each key. */
export const useQuery = (): string => useContext(Query)

export function useLibrary(): Library {
  const value = useContext(Context)
  if (!value) throw new Error('useLibrary outside LibraryProvider')
  return value
}
