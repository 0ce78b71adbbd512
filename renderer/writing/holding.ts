import type { JournalEntry } from '../../shared/article/journal'
import type { UndoBatch } from '../../shared/ipc/undoContract'
import type { Result } from '../../shared/result'
import type { Outbox } from './outbox'

/** Milliseconds from a change behind an unanswered batch to telling main of it: as long as any other change waits. */
const HOLD_AFTER = 40
/** As many as one call takes; those behind them go with the batch itself. */
const MOST = 500

export interface HoldDeps {
  /** Leaves with main what waits behind `batch`; it takes the place of what was left behind that batch before. */
  hold(call: {
    batch: string
    entries: JournalEntry[]
    undo: UndoBatch | undefined
  }): Promise<Result<unknown>>
  /** Runs `fn` after `ms` milliseconds; the answer cancels it. */
  later(ms: number, fn: () => void): () => void
  /** Milliseconds since some moment. */
  now(): number
}

/**
 * A library that is late (a disk that stands still, a thread that does something else) must not cost what is typed
 * meanwhile, should this process or main end before it answers. While a batch is out, main is told what has come since.
 */
export function createHolding(deps: HoldDeps, outbox: () => Outbox, undo: () => UndoBatch | undefined) {
  let cancel: (() => void) | null = null
  let dueAt = 0
  let isTelling = false
  let told: Outbox['waiting'] | null = null

  const isNews = (): boolean => {
    const { flight, waiting } = outbox()
    return flight !== null && waiting.length > 0 && waiting !== told
  }

  function look(): void {
    if (isTelling || !isNews()) return
    if (!cancel) {
      dueAt = deps.now() + HOLD_AFTER
      cancel = deps.later(HOLD_AFTER, () => void tell())
    } else if (deps.now() >= dueAt) {
      // A window busy with keys lets its timers wait; what is written must not wait with them.
      cancel()
      void tell()
    }
  }

  async function tell(): Promise<void> {
    cancel = null
    isTelling = true
    const { flight, waiting } = outbox()
    if (flight && isNews()) {
      told = waiting
      const entries = waiting.slice(0, MOST)
      // Where it cannot be kept nothing is lost yet: the window still has it all, and says what the library answers.
      await deps.hold({ batch: flight.batch, entries, undo: undo() }).catch(() => undefined)
    }
    isTelling = false
    look()
  }

  return { look }
}
