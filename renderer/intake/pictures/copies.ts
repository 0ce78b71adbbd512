import type { Picture } from '../../../shared/article/article'
import type { Fault, Result } from '../../../shared/result'

/** How far the copy of a picture on the web is. */
export type Copy =
  | { readonly state: 'waiting' }
  /** Bytes; `total` is 0 where the server does not say. */
  | { readonly state: 'copying'; readonly received: number; readonly total: number }
  | { readonly state: 'copied'; readonly picture: Picture }
  | { readonly state: 'failed'; readonly fault: Fault }
  /** A person wants the link and no copy. */
  | { readonly state: 'linked' }

export interface CopiesDeps {
  readonly fetch: (url: string, allowHosts: readonly string[]) => Promise<Result<Picture>>
}

/**
 * Pictures of the web on their way into the library, by their address: one on two articles is fetched once. Whoever
 * shows a picture listens for its own address alone.
 */
export function createCopies({ fetch }: CopiesDeps) {
  const copies = new Map<string, Copy>()
  const allowed = new Set<string>()
  const listeners = new Map<string, Set<() => void>>()

  function tell(url: string): void {
    for (const listener of [...(listeners.get(url) ?? []), ...(listeners.get('') ?? [])]) listener()
  }

  function set(url: string, copy: Copy): void {
    copies.set(url, copy)
    tell(url)
  }

  async function copy(url: string): Promise<void> {
    const present: Copy = { state: 'waiting' }
    set(url, present)
    const found = await fetch(
      url,
      [...allowed].filter((host) => host === hostIn(url)),
    )
    // Somebody who wants the link meanwhile has the last word.
    const now = copies.get(url)
    if (now?.state === 'waiting' || now?.state === 'copying')
      set(url, found.ok ? { state: 'copied', picture: found.value } : { state: 'failed', fault: found.fault })
  }

  return {
    of: (url: string): Copy | null => copies.get(url) ?? null,
    /** The addresses there is a copy of. */
    copied: (): string[] => [...copies].flatMap(([url, { state }]) => (state === 'copied' ? [url] : [])),
    /** Says once more what is known of an address that has come back to an article, by undo or another reading. */
    tell,
    /** Listens to one address; to all of them with an empty one. Answers its own undo. */
    subscribe(url: string, listener: () => void): () => void {
      const own = listeners.get(url) ?? new Set()
      listeners.set(url, own.add(listener))
      return () => own.delete(listener)
    },
    /** Copies what has not been asked for yet. `allowHosts` are hosts a person allowed for the page itself. */
    want(urls: readonly string[], allowHosts: readonly string[] = []): void {
      for (const host of allowHosts) allowed.add(host)
      for (const url of urls) if (!copies.has(url)) void copy(url)
    },
    /** Copies it, whatever became of it before. */
    retry(url: string): void {
      const { state } = copies.get(url) ?? {}
      if (state !== 'waiting' && state !== 'copying') void copy(url)
    },
    keepLink: (url: string): void => set(url, { state: 'linked' }),
    /** Lets pictures be read from a host of the person's own network, and goes on with this one. */
    allow(host: string, url: string): void {
      allowed.add(host)
      void copy(url)
    },
    progress(url: string, received: number, total: number): void {
      const { state } = copies.get(url) ?? {}
      if (state === 'waiting' || state === 'copying') set(url, { state: 'copying', received, total })
    },
    /** Waits until none of them is on its way any more. */
    settled: (urls: readonly string[]): Promise<void> =>
      new Promise((resolve) => {
        const offs: (() => void)[] = []
        const look = () => {
          const isBusy = urls.some((url) => /^(?:waiting|copying)$/.test(copies.get(url)?.state ?? ''))
          if (isBusy) return
          for (const off of offs) off()
          resolve()
        }
        for (const url of urls) {
          const own = listeners.get(url) ?? new Set()
          listeners.set(url, own.add(look))
          offs.push(() => own.delete(look))
        }
        look()
      }),
  }
}
export type Copies = ReturnType<typeof createCopies>

const hostIn = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '')
