import type { Store } from './storeType'

/** Milliseconds after the last batch of the journal for which somebody is taken to be writing. */
const WRITING = 1000
/** How long the index may keep a call waiting, and how often it is looked whether there is something to do; ms. */
const INDEX_SLICE = 12
const LOOK_EVERY = 2000
/** Versions are thinned in slices between the calls; an hour after the last word its pauses are too. */
const SWEEP_SLICE_EVERY = 200
const SWEEP_EVERY = 3_600_000

/**
 * Work of the library's thread that nobody waits for: the index of the search, the thinning of versions. Never while
 * somebody writes: the first look into the index alone takes a busy machine a second, and the letters of that second
 * would wait for it. `store` is null while the library is closed.
 */
export function createIdleWork(store: () => Store | null) {
  let written = Number.NEGATIVE_INFINITY

  /** Runs `work` `ms` from now or when the writing rests, and again after as long as it answers. */
  function after(ms: number, what: string, work: (open: Store) => number): void {
    setTimeout(() => {
      const left = written + WRITING - performance.now()
      if (left > 0) return after(left, what, work)
      const open = store()
      let next = LOOK_EVERY
      try {
        if (open) next = work(open)
      } catch (error) {
        // The next call meets the same trouble and says it.
        console.error(`${what}: ${String(error)}`)
        return
      }
      after(next, what, work)
    }, ms).unref()
  }

  return {
    start(): void {
      after(LOOK_EVERY, 'the index could not be brought up to date', (open) =>
        open.catchUp(INDEX_SLICE) ? 4 : LOOK_EVERY,
      )
      after(10_000, 'versions could not be thinned', ({ versions }) =>
        versions.sweep() ? SWEEP_SLICE_EVERY : SWEEP_EVERY,
      )
    },
    /** Somebody writes. */
    heard(): void {
      written = performance.now()
    },
  }
}
