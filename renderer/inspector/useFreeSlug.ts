import { useEffect, useState } from 'react'
import { desk } from '../desk'

interface Free {
  readonly asked: string
  readonly slug: string
  readonly holder: { readonly id: string; readonly headline: string } | null
}

/** Asked once the typing pauses, in ms. */
const PAUSE = 300

/** Whether another story went out under this slug, and the next one that is free; null until it is known. */
export function useFreeSlug(id: string, slug: string): Free | null {
  const [free, setFree] = useState<Free | null>(null)
  useEffect(() => {
    if (slug === '') return
    let gone = false
    const timer = setTimeout(async () => {
      const answer = await desk.articles.freeSlug({ id, slug })
      if (!gone && answer.ok) setFree({ asked: slug, ...answer.value })
    }, PAUSE)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [id, slug])
  return free?.asked === slug ? free : null
}
