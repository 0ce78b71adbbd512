import type { UndoBatch, UndoEvent } from '../../shared/ipc/undoContract'

/** More events than this in one batch are no stack worth keeping: somebody replaced a word in a whole book. */
const MOST = 2000

/** What the undo stack of the library lacks, on its way beside the journal's batches. */
export function createUndoQueue() {
  let isFresh = true
  let waiting: UndoEvent[] = []
  let flight: UndoBatch | undefined
  return {
    add(event: UndoEvent): void {
      waiting.push(event)
    },
    /** The stack on the disk is the one that goes on here. */
    goOn(): void {
      isFresh = false
    },
    launch(): void {
      if (waiting.length > MOST) {
        waiting = []
        isFresh = true
      }
      flight = { isFresh, events: waiting }
      waiting = []
      isFresh = false
    },
    /** What goes with the next batch. */
    behind: (): UndoBatch | undefined =>
      waiting.length > MOST ? undefined : { isFresh, events: [...waiting] },
    inFlight: (): UndoBatch | undefined => flight,
    landed(): void {
      flight = undefined
    },
    /** What is on the disk came about in another way: the stack begins anew, with what comes from now on. */
    begin(): void {
      waiting = []
      flight = undefined
      isFresh = true
    },
  }
}
