import { useEffect, useState } from 'react'
import type { Fault } from '../../shared/result'
import { desk } from '../desk'
import { leavings } from './leaving'
import { isLeftIn } from './leftPlace'
import { createSession, type Session } from './session'

export type Opening =
  | { readonly state: 'opening' }
  | { readonly state: 'failed'; readonly fault: Fault }
  | { readonly state: 'open'; readonly session: Session }

function later(ms: number, fn: () => void): () => void {
  const timer = setTimeout(fn, ms)
  return () => clearTimeout(timer)
}

/** Opens an article for as long as the component is mounted. */
export function useSession(id: string): Opening {
  const [opening, setOpening] = useState<Opening>({ state: 'opening' })
  useEffect(() => {
    let gone = false
    let session = leavings.takeBack(id)
    const off = desk.on('articleChanged', (news) => {
      if (news.id === id) session?.takeOver(news)
    })
    const leave = () => {
      gone = true
      if (session) leavings.leave(session, off)
      else off()
    }
    if (session) {
      setOpening({ state: 'open', session })
      return leave
    }
    const begin = async () => {
      // Only where a crash has left somebody in this article: its undo stack is looked for once more.
      const [opened, undo] = await Promise.all([
        desk.articles.open({ id }),
        isLeftIn(id) ? desk.articles.undo({ id }) : null,
      ])
      if (gone) return
      if (!opened.ok) {
        setOpening({ state: 'failed', fault: opened.fault })
        return
      }
      session = createSession(opened.value, {
        journal: (call) => desk.articles.journal({ id, ...call }),
        hold: (call) => desk.articles.hold({ id, ...call }),
        snapshot: () => desk.articles.snapshot({ id }),
        open: () => desk.articles.open({ id }),
        newBatch: () => crypto.randomUUID(),
        now: () => Date.now(),
        later,
        recovered: undo?.ok ? undo.value.events : [],
      })
      setOpening({ state: 'open', session })
    }
    void begin()
    return leave
  }, [id])
  return opening
}
