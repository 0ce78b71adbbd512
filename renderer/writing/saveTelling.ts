import type { Fault } from '../../shared/result'
import type { SaveState } from './outbox'

/**
 * Milliseconds everything must have been on disk before that is said again. A steady hand leaves less between two keys, so
 * that the bar says "Saving" while somebody writes and is drawn once, not twice for every letter.
 */
const CALM = 300

/**
 * What people are told of saving. Trouble and unsaved changes are told at once, "Saved" only when the writing rests: it is
 * never told while something is not on disk.
 */
export function createSaveTelling(deps: {
  state(): SaveState
  fault(): Fault | null
  now(): number
  later(ms: number, fn: () => void): () => void
  /** What `told` answers has changed. */
  changed(): void
}) {
  let told: SaveState = 'saved'
  let fault: Fault | null = null
  let savedAt = 0
  let waiting = false

  function tell(): void {
    told = deps.state()
    fault = deps.fault()
    deps.changed()
  }

  function wait(ms: number): void {
    waiting = true
    deps.later(ms, () => {
      waiting = false
      // Written on meanwhile: the next answer waits anew.
      if (deps.state() !== 'saved') return
      const left = savedAt + CALM - deps.now()
      if (left > 0) wait(left)
      else tell()
    })
  }

  return {
    told: (): SaveState => told,
    /** Looks whether something new is to be told. A comparison while somebody goes on writing. */
    look(): void {
      const state = deps.state()
      if (state === 'saved') {
        if (told === 'saved') return
        savedAt = deps.now()
        if (!waiting) wait(CALM)
      } else if (state !== told || deps.fault() !== fault) tell()
    },
  }
}
