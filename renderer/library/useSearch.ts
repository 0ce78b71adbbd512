import { useEffect, useRef, useState } from 'react'
import type { SearchAnswer } from '../../shared/ipc/searchContract'
import { desk } from '../desk'
import type { Shelf } from './shelves'

/** What fits the screen comes with every key; the rest when the typing pauses. */
const QUICK = { limit: 40, snippets: 12 }
const WHOLE = { limit: 1000, snippets: 50 }
const PAUSE = 350
/** While the library is still being indexed it is asked again. */
const AGAIN = 1500

const NARROWED: ReadonlySet<Shelf> = new Set(['draft', 'in-review', 'ready', 'scheduled', 'withdrawn'])

/** An answer that takes longer than this is not waited for: the list itself shows what its headlines hold. */
const LATE = 60

export interface Searched {
  /** The query that is to be shown: what was typed, as soon as there is something to show of it. */
  readonly wanted: string
  /** What the index answers; null for an empty query and until the first answer. */
  readonly answer: SearchAnswer | null
}

const NOTHING: Searched = { wanted: '', answer: null }

/**
 * Asks the library's index for a query. The list is drawn once for a key, with the answer, and not before it with half
 * of the rows: `wanted` follows the query when the answer is there, or when it is late.
 */
export function useSearch(query: string, shelf: Shelf): Searched {
  const [shown, setShown] = useState(NOTHING)
  const asking = useRef(0)
  useEffect(() => {
    asking.current += 1
    const own = asking.current
    if (query.trim() === '') {
      setShown(NOTHING)
      return
    }
    const text = NARROWED.has(shelf) ? `${query} status:${shelf}` : query
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = setTimeout(() => setShown(({ answer }) => ({ wanted: query, answer })), LATE)
    const ask = async (size: typeof QUICK) => {
      const found = await desk.library.search({ text, binned: shelf === 'bin', ...size })
      if (own !== asking.current || !found.ok) return
      clearTimeout(late)
      setShown({ wanted: query, answer: found.value })
      if (found.value.waiting > 0) timer = setTimeout(() => void ask(WHOLE), AGAIN)
    }
    void ask(QUICK).then(() => {
      if (own === asking.current) timer = setTimeout(() => void ask(WHOLE), PAUSE)
    })
    return () => {
      clearTimeout(late)
      clearTimeout(timer)
    }
  }, [query, shelf])
  // An emptied field shows the whole list with the same key.
  return query.trim() === '' ? NOTHING : shown
}
