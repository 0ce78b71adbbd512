import { useEffect, useRef, useState } from 'react'
import type { SearchAnswer } from '../../shared/ipc/searchContract'
import { desk } from '../desk'
import type { Shelf } from './shelves'

/** What fits the screen comes with every key; the rest when the typing pauses. */
const QUICK = { limit: 60, snippets: 12 }
const WHOLE = { limit: 1000, snippets: 50 }
const PAUSE = 350
/** While the library is still being indexed it is asked again. */
const AGAIN = 1500

const NARROWED: ReadonlySet<Shelf> = new Set(['draft', 'in-review', 'ready', 'scheduled', 'withdrawn'])

/** What the library's index answers to a query; null for an empty query and until the first answer. */
export function useSearch(query: string, shelf: Shelf): SearchAnswer | null {
  const [answer, setAnswer] = useState<SearchAnswer | null>(null)
  const asking = useRef(0)
  useEffect(() => {
    asking.current += 1
    const own = asking.current
    if (query.trim() === '') {
      setAnswer(null)
      return
    }
    const text = NARROWED.has(shelf) ? `${query} status:${shelf}` : query
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = async (size: typeof QUICK) => {
      const found = await desk.library.search({ text, binned: shelf === 'bin', ...size })
      if (own !== asking.current || !found.ok) return
      setAnswer(found.value)
      if (found.value.waiting > 0) timer = setTimeout(() => void ask(WHOLE), AGAIN)
    }
    void ask(QUICK).then(() => {
      if (own === asking.current) timer = setTimeout(() => void ask(WHOLE), PAUSE)
    })
    return () => clearTimeout(timer)
  }, [query, shelf])
  return answer
}
