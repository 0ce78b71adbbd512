import { useCallback, useEffect, useRef, useState } from 'react'
import type { SitePost } from '../../shared/publish/sitePost'
import type { Fault } from '../../shared/result'
import { desk } from '../desk'

/** How long typing must rest before the site is asked, in ms. */
const PAUSE = 350

export interface Posts {
  /** Null until the first answer. */
  readonly posts: readonly SitePost[] | null
  readonly more: boolean
  readonly busy: boolean
  readonly fault: Fault | null
  loadMore(): void
  again(): void
}

/** The posts of a site as the site lists them. An answer that was overtaken by another question is thrown away. */
export function usePosts(site: string, search: string): Posts {
  const [posts, setPosts] = useState<readonly SitePost[] | null>(null)
  const [page, setPage] = useState(1)
  const [more, setMore] = useState(false)
  const [busy, setBusy] = useState(true)
  const [fault, setFault] = useState<Fault | null>(null)
  const asked = useRef(0)

  const ask = useCallback(
    async (wanted: number) => {
      asked.current += 1
      const turn = asked.current
      setBusy(true)
      setFault(null)
      const answer = await desk.publish.posts({ site, page: wanted, search })
      if (turn !== asked.current) return
      setBusy(false)
      if (!answer.ok) return setFault(answer.fault)
      setPage(wanted)
      setMore(answer.value.more)
      setPosts((shown) => (wanted === 1 ? answer.value.posts : joined(shown ?? [], answer.value.posts)))
    },
    [site, search],
  )

  useEffect(() => {
    const timer = setTimeout(() => void ask(1), search === '' ? 0 : PAUSE)
    return () => {
      clearTimeout(timer)
      asked.current += 1
    }
  }, [ask, search])

  return {
    posts,
    more,
    busy,
    fault,
    loadMore: () => void ask(page + 1),
    again: () => void ask(fault && posts ? page + 1 : 1),
  }
}

/** A post that moved to a later page while the list was read is shown once. */
const joined = (shown: readonly SitePost[], next: readonly SitePost[]): readonly SitePost[] => [
  ...shown,
  ...next.filter(({ remoteId }) => !shown.some((one) => one.remoteId === remoteId)),
]
