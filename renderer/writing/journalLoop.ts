import type { FieldPatch } from '../../shared/article/article'
import type { JournalEntry } from '../../shared/article/journal'
import type { UndoBatch } from '../../shared/ipc/undoContract'
import { type Fault, fail, type Result } from '../../shared/result'
import { createHolding, type HoldDeps } from './holding'
import {
  added,
  answered,
  type Change,
  emptyOutbox,
  isClear,
  launched,
  type Outbox,
  overtaken,
  refused,
  restarted,
  retryDelay,
  type SaveState,
  saveState,
} from './outbox'
import { createUndoQueue } from './undoQueue'

/** Milliseconds from the first unsent change to sending it; half of what may be lost on a crash stays in reserve. */
const SEND_AFTER = 40
const SNAPSHOT_AFTER = 2000
/** Refusals that repeat this often will not go away by themselves: compare with the library and send the difference. */
const RESYNC_AFTER = 3
const RESYNC_CONFLICT_AFTER = 2

export interface JournalDeps extends HoldDeps {
  journal(call: {
    after: number
    batch: string
    entries: JournalEntry[]
    undo: UndoBatch | undefined
  }): Promise<Result<{ seq: number }>>
  snapshot(): Promise<Result<{ seq: number }>>
  /** What the library holds now and what it lacks. */
  compare(): Promise<Result<{ seq: number; changes: Change[] }>>
  newBatch(): string
  changed(): void
}

/** Sends changes to the library, one batch at a time, until each is on disk. Nothing is dropped on a fault. */
export function createJournal(deps: JournalDeps, seq: number) {
  let outbox: Outbox = emptyOutbox(seq)
  let cancelSend: (() => void) | null = null
  let cancelSnapshot: (() => void) | null = null
  let changedAt = 0
  let dueAt = 0
  let dirty = false
  let comparing = false
  const undo = createUndoQueue()
  const holding = createHolding(
    deps,
    () => outbox,
    () => undo.behind(),
  )
  let waiters: ((saved: boolean) => void)[] = []

  function set(next: Outbox): void {
    outbox = next
    deps.changed()
    if (isClear(outbox)) settle(true)
  }

  function settle(saved: boolean): void {
    const settled = waiters
    waiters = []
    for (const waiter of settled) waiter(saved)
  }

  function schedule(ms: number): void {
    if (cancelSend || outbox.sending) return
    dueAt = deps.now() + ms
    cancelSend = deps.later(ms, () => {
      cancelSend = null
      void send()
    })
  }

  function sendNow(): void {
    cancelSend?.()
    cancelSend = null
    void send()
  }

  async function send(): Promise<void> {
    if (outbox.sending || comparing || isClear(outbox)) return
    const isNew = outbox.flight === null
    set(launched(outbox, deps.newBatch()))
    const { flight } = outbox
    if (!flight) return
    // Only with the last of what they belong to: the stack must end where the journal does.
    if (isNew && outbox.waiting.length === 0) undo.launch()
    const result = await deps
      .journal({
        after: outbox.seq,
        batch: flight.batch,
        entries: [...flight.entries],
        undo: undo.inFlight(),
      })
      // An answer that got lost on the way must not end the saving; the batch goes again under its name.
      .catch((error: unknown) => fail('unexpected', 'unexpected', String(error)))
    if (result.ok) {
      undo.landed()
      set(answered(outbox, result.value.seq))
      if (!isClear(outbox)) void send()
      return
    }
    await onRefusal(result.fault)
  }

  async function onRefusal(fault: Fault): Promise<void> {
    set(refused(outbox, fault))
    const hopeless = fault.kind === 'invalid' || fault.kind === 'damaged' || fault.kind === 'conflict'
    // A receipt is told of by an event, and the next try knows it; a conflict that stays is somebody else's writing.
    const after = fault.kind === 'conflict' ? RESYNC_CONFLICT_AFTER : RESYNC_AFTER
    let isCompared = false
    if (hopeless && outbox.refusals % after === 0) {
      comparing = true
      const compared = await deps
        .compare()
        .catch((error: unknown) => fail('unexpected', 'unexpected', String(error)))
      comparing = false
      isCompared = compared.ok
      undo.begin()
      if (compared.ok) set(restarted(outbox, compared.value.seq, compared.value.changes))
    }
    schedule(retryDelay(outbox.refusals))
    // A first conflict is no trouble yet, nor is one just compared: somebody leaving the article waits for the next try.
    if (saveState(outbox) === 'trouble' && !isCompared) settle(false)
  }

  function add(change: Change): void {
    dirty = true
    set(added(outbox, change))
    changedAt = deps.now()
    // A window busy with keys and their drawing lets its timers wait; what is written must not wait with them.
    if (outbox.refusals === 0 && cancelSend && changedAt >= dueAt) sendNow()
    else if (outbox.refusals === 0) schedule(SEND_AFTER)
    holding.look()
    if (!cancelSnapshot) snapshotAfter(SNAPSHOT_AFTER)
  }

  /** One timer for a whole stretch of writing: a new one for every key would cost more than the key's own entry. */
  function snapshotAfter(ms: number): void {
    cancelSnapshot = deps.later(ms, () => {
      const left = changedAt + SNAPSHOT_AFTER - deps.now()
      if (left > 0) snapshotAfter(left)
      else void snapshot()
    })
  }

  async function snapshot(): Promise<void> {
    cancelSnapshot = null
    if (!dirty || !isClear(outbox)) return
    dirty = false
    const result = await deps.snapshot()
    // The journal holds everything; a snapshot only makes opening quicker, so a failed one waits for the next pause.
    if (!result.ok) dirty = true
  }

  return {
    addSteps: (steps: Extract<JournalEntry, { kind: 'steps' }>['steps']) => add({ kind: 'steps', steps }),
    addFields: (patch: FieldPatch) => add({ kind: 'fields', patch }),
    /** Goes with the changes it belongs to, for the undo stack. */
    addUndo: undo.add,
    goOnWithUndo: undo.goOn,
    /** Main wrote entries of its own up to `seq`. */
    overtaken(seq: number): void {
      set(overtaken(outbox, seq))
    },
    /** Sends at once. Answers true when everything is on disk, false when this try was refused. */
    flush(): Promise<boolean> {
      if (isClear(outbox)) return Promise.resolve(true)
      const settled = new Promise<boolean>((resolve) => waiters.push(resolve))
      sendNow()
      return settled
    },
    state: (): SaveState => saveState(outbox),
    fault: (): Fault | null => (saveState(outbox) === 'trouble' ? outbox.fault : null),
    seq: (): number => outbox.seq,
    stop(): void {
      cancelSnapshot?.()
      if (dirty && isClear(outbox)) void snapshot()
    },
  }
}
