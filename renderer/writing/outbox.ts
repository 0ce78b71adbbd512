import type { FieldPatch } from '../../shared/article/article'
import type { JournalEntry } from '../../shared/article/journal'
import type { Fault } from '../../shared/result'

type StepJson = Extract<JournalEntry, { kind: 'steps' }>['steps'][number]
export type Change = { kind: 'steps'; steps: StepJson[] } | { kind: 'fields'; patch: FieldPatch }

/** The contract takes at most 1,000 entries of 10,000 steps; half of it keeps one answer quick. */
const ENTRIES_PER_BATCH = 500
const STEPS_PER_ENTRY = 5000

/** What has not been confirmed as written yet. A value: every change makes a new one. */
export interface Outbox {
  /** Number of the last journal entry known to be on disk. */
  readonly seq: number
  readonly waiting: readonly JournalEntry[]
  /** The one batch under way or to be sent again. It keeps its name, so that a repeat is never applied twice. */
  readonly flight: { readonly batch: string; readonly entries: readonly JournalEntry[] } | null
  readonly sending: boolean
  /** Refusals in a row; zero after an answer. */
  readonly refusals: number
  readonly fault: Fault | null
}

export type SaveState = 'saved' | 'saving' | 'trouble'

export const emptyOutbox = (seq: number): Outbox => ({
  seq,
  waiting: [],
  flight: null,
  sending: false,
  refusals: 0,
  fault: null,
})

/** Adds a change; changes of one kind in a row become one entry, so their order to the others is kept. */
export function added(outbox: Outbox, change: Change): Outbox {
  const last = outbox.waiting.at(-1)
  const rest = outbox.waiting.slice(0, -1)
  if (change.kind === 'steps') {
    if (change.steps.length === 0) return outbox
    if (last?.kind === 'steps' && last.steps.length + change.steps.length <= STEPS_PER_ENTRY) {
      return { ...outbox, waiting: [...rest, { kind: 'steps', steps: [...last.steps, ...change.steps] }] }
    }
    return { ...outbox, waiting: [...outbox.waiting, change] }
  }
  if (last?.kind === 'fields') {
    return { ...outbox, waiting: [...rest, { kind: 'fields', patch: { ...last.patch, ...change.patch } }] }
  }
  return { ...outbox, waiting: [...outbox.waiting, change] }
}

/** Takes the next batch under way, or the one that was refused before it. No change when there is nothing to send. */
export function launched(outbox: Outbox, batch: string): Outbox {
  if (outbox.sending) return outbox
  if (outbox.flight) return { ...outbox, sending: true }
  if (outbox.waiting.length === 0) return outbox
  return {
    ...outbox,
    sending: true,
    flight: { batch, entries: outbox.waiting.slice(0, ENTRIES_PER_BATCH) },
    waiting: outbox.waiting.slice(ENTRIES_PER_BATCH),
  }
}

/** The batch under way is on disk. */
export const answered = (outbox: Outbox, seq: number): Outbox => ({
  ...outbox,
  seq: Math.max(outbox.seq, seq),
  flight: null,
  sending: false,
  refusals: 0,
  fault: null,
})

/** The batch under way was not taken: everything stays in memory and is tried again. */
export const refused = (outbox: Outbox, fault: Fault): Outbox => ({
  ...outbox,
  sending: false,
  refusals: outbox.refusals + 1,
  fault,
})

/** Somebody else (a receipt, written by main) appended up to `seq`. */
export const overtaken = (outbox: Outbox, seq: number): Outbox => ({
  ...outbox,
  seq: Math.max(outbox.seq, seq),
})

/** Starts over from what the library really holds; `change` is everything it lacks. */
export function restarted(outbox: Outbox, seq: number, changes: readonly Change[]): Outbox {
  const restart = changes.reduce(added, emptyOutbox(seq))
  // Nothing is lacking: the trouble is over, and the next change is sent without delay.
  return isClear(restart) ? restart : { ...restart, refusals: outbox.refusals, fault: outbox.fault }
}

export const isClear = (outbox: Outbox): boolean => outbox.flight === null && outbox.waiting.length === 0

/** A first conflict is normal (a receipt was written in between) and is not worth alarming anybody. */
export function saveState(outbox: Outbox): SaveState {
  if (outbox.fault && (outbox.fault.kind !== 'conflict' || outbox.refusals > 1)) return 'trouble'
  return isClear(outbox) ? 'saved' : 'saving'
}

/** Milliseconds to wait before the next try after `refusals` in a row. */
export const retryDelay = (refusals: number): number => Math.min(5000, 125 * 2 ** Math.max(1, refusals))
