import type { Article } from '../../../shared/article/article'
import type { Reading } from '../../../shared/intake/taken'
import type { Fault, Result } from '../../../shared/result'

/** Something to take in: an address, or a file whose reading somebody knows how to do. */
export interface Job {
  /** The address, or the file's name. */
  readonly name: string
  /** Answers the reading. A file needs no host allowed. The signal says that nobody waits for it any more. */
  readonly read: (allowHosts: readonly string[], signal: AbortSignal) => Promise<Result<Reading>>
  readonly kind: 'address' | 'file'
  /** Its answer is known already, and would be the same the next time. */
  readonly isRead?: boolean
}

export type ItemState =
  | 'waiting'
  | 'fetching'
  | 'reading'
  /** It holds several articles: a person says which are wanted. */
  | 'choosing'
  | 'done'
  | 'failed'
  | 'cancelled'

export interface Item {
  readonly id: number
  readonly name: string
  readonly kind: Job['kind']
  readonly canRetry: boolean
  readonly state: ItemState
  readonly fault: Fault | null
  /** What was read, while somebody still has to choose. */
  readonly reading: Reading | null
  /** What came of it in the library. */
  readonly articles: readonly Article[]
}

export interface QueueDeps {
  /** Stores one article and answers it as it is stored. */
  readonly save: (article: Article) => Promise<Result<Article>>
  /** Called for each item whose articles are in the library, with the hosts a person allowed for it. */
  readonly stored: (item: Item, allowHosts: readonly string[]) => void
}

type Entry = {
  item: Item
  readonly job: Job
  readonly allowed: Set<string>
  turn: number
  /** Ends the request that runs for it. */
  stop: AbortController
}

/** So many at a time: a newsroom's line carries it, and no site is stormed. */
const AT_ONCE = 3
const OVER: ReadonlySet<ItemState> = new Set(['done', 'failed', 'cancelled'])

export const isOver = ({ state }: Item): boolean => OVER.has(state)

/**
 * Takes things in, a few at a time and in their order, each with a state that shows. One that fails stops no other; one
 * that is cancelled is asked for no longer; what of it still comes is stored nowhere.
 */
export function createQueue({ save, stored }: QueueDeps) {
  let entries: Entry[] = []
  let shown: readonly Item[] = []
  let last = 0
  const listeners = new Set<() => void>()

  function announce(): void {
    shown = entries.map(({ item }) => item)
    for (const listener of listeners) listener()
  }

  function change(entry: Entry, patch: Partial<Item>): void {
    entry.item = { ...entry.item, ...patch }
    announce()
  }

  function goOn(): void {
    const running = entries.filter(({ item }) => item.state === 'fetching' || item.state === 'reading').length
    const next = entries
      .filter(({ item }) => item.state === 'waiting')
      .slice(0, Math.max(0, AT_ONCE - running))
    for (const entry of next) void run(entry)
  }

  async function run(entry: Entry): Promise<void> {
    entry.turn += 1
    const { turn } = entry
    change(entry, { state: entry.job.kind === 'address' ? 'fetching' : 'reading', fault: null })
    entry.stop = new AbortController()
    const read = await entry.job.read([...entry.allowed], entry.stop.signal)
    // Cancelled, or asked for once more, in the meantime.
    if (entry.turn !== turn || isOver(entry.item)) return
    if (!read.ok) change(entry, { state: 'failed', fault: read.fault })
    else if (read.value.parts.length > 1) change(entry, { state: 'choosing', reading: read.value })
    else await store(entry, [read.value.article])
    goOn()
  }

  async function store(entry: Entry, articles: readonly Article[]): Promise<void> {
    const kept: Article[] = []
    for (const article of articles) {
      const saved = await save(article)
      if (!saved.ok) {
        change(entry, { state: 'failed', fault: saved.fault, articles: kept, reading: null })
        return
      }
      kept.push(saved.value)
    }
    change(entry, { state: 'done', articles: kept, reading: null })
    stored(entry.item, [...entry.allowed])
  }

  const again = (entry: Entry) => change(entry, { state: 'waiting', fault: null, articles: [] })

  function cancelOne(entry: Entry): void {
    if (isOver(entry.item)) return
    entry.turn += 1
    entry.stop.abort()
    change(entry, { state: 'cancelled', reading: null })
  }

  const find = (id: number) => entries.find(({ item }) => item.id === id)

  return {
    /** The items now; a new list after every change. */
    items: (): readonly Item[] => shown,
    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    /** Answers the new items' ids. */
    add(jobs: readonly Job[]): number[] {
      const fresh = jobs.map((job): Entry => {
        last += 1
        const { name, kind } = job
        const item: Item = {
          id: last,
          name,
          kind,
          canRetry: !job.isRead,
          state: 'waiting',
          fault: null,
          reading: null,
          articles: [],
        }
        return { item, job, allowed: new Set(), turn: 0, stop: new AbortController() }
      })
      entries = [...entries, ...fresh]
      announce()
      goOn()
      return fresh.map(({ item }) => item.id)
    },
    /** The page of an address has come, and is being read. */
    came(address: string): void {
      for (const entry of entries)
        if (entry.item.name === address && entry.item.state === 'fetching')
          change(entry, { state: 'reading' })
    },
    retry(id: number): void {
      const entry = find(id)
      if (!entry || (entry.item.state !== 'failed' && entry.item.state !== 'cancelled')) return
      again(entry)
      goOn()
    },
    cancel(id: number): void {
      const entry = find(id)
      if (entry) cancelOne(entry)
      goOn()
    },
    cancelAll(): void {
      for (const entry of entries) cancelOne(entry)
    },
    /**
     * Lets the queue read from a host of the person's own network: what it stopped, and what else of it still waits.
     * Nothing else gets the permission, so that no page of the web can lead there.
     */
    allow(host: string): void {
      for (const entry of entries) {
        const { item } = entry
        const wasStopped = item.state === 'failed' && privateHostOf(item) === host
        if (!wasStopped && (isOver(item) || hostIn(item.name) !== host)) continue
        entry.allowed.add(host)
        if (wasStopped) again(entry)
      }
      goOn()
    },
    /** Stores what was chosen of an item that holds several articles. */
    async choose(id: number, articles: readonly Article[]): Promise<void> {
      const entry = find(id)
      if (entry?.item.state === 'choosing') await store(entry, articles)
    },
    /** Forgets what is over. */
    clear(): void {
      entries = entries.filter(({ item }) => !isOver(item))
      announce()
    },
    forget(id: number): void {
      entries = entries.filter(({ item }) => item.id !== id || !isOver(item))
      announce()
    },
  }
}
export type Queue = ReturnType<typeof createQueue>

/** The host of the private network that stopped an item; empty when something else did. */
export const privateHostOf = ({ fault }: Item): string =>
  fault?.code === 'fetch.private' ? String(fault.values?.host ?? '') : ''

const hostIn = (address: string): string => (URL.canParse(address) ? new URL(address).hostname : '')
