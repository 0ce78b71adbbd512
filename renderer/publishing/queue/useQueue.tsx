import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import type { Queue, QueueItem } from '../../../shared/publish/queue/items'
import { desk } from '../../desk'

export interface QueueView {
  /** Null until it is known: it is asked for a moment after the start. */
  readonly queue: Queue | null
  reload(): Promise<void>
}

const Context = createContext<QueueView | null>(null)

/** The window's first picture comes first, in ms; publishing is read from the disk when it is first asked for. */
const AFTER_START = 2000
/** Changes come in bursts while several articles go out; one reading serves them all. */
const GATHER = 80

const isPlace = (one: QueueItem, other: { articleId: string; site: string }) =>
  one.articleId === other.articleId && one.site === other.site

/** The queue as main has it. Steps of what is under way are taken from their own news. */
export function QueueProvider({ children }: { children: ReactNode }) {
  const [queue, setQueue] = useState<Queue | null>(null)
  const reload = useCallback(async () => {
    const read = await desk.queue.state({})
    // A library that cannot be read says so on its own screen.
    if (read.ok) setQueue(read.value)
  }, [])
  useEffect(() => {
    let timer = setTimeout(() => void reload(), AFTER_START)
    const off = desk.on('queueChanged', () => {
      clearTimeout(timer)
      timer = setTimeout(() => void reload(), GATHER)
    })
    return () => {
      off()
      clearTimeout(timer)
    }
  }, [reload])
  useEffect(
    () =>
      desk.on('publishProgress', (news) => {
        if (news.step === 'done') return
        setQueue((known) =>
          known?.items.some((one) => one.state === 'running' && isPlace(one, news))
            ? {
                ...known,
                items: known.items.map((one) =>
                  one.state === 'running' && isPlace(one, news)
                    ? { ...one, step: news.step, count: news.count ?? null }
                    : one,
                ),
              }
            : known,
        )
      }),
    [],
  )
  const value = useMemo(() => ({ queue, reload }), [queue, reload])
  return <Context value={value}>{children}</Context>
}

export function useQueue(): QueueView {
  const value = useContext(Context)
  if (!value) throw new Error('useQueue outside QueueProvider')
  return value
}

/** Something that a person has to do something about. */
export const needsYou = ({ state }: QueueItem): boolean => state === 'refused' || state === 'late'
