import fs from 'node:fs/promises'
import path from 'node:path'
import * as z from 'zod'
import { ArticleId } from '../../shared/article/article'
import { JournalEntry } from '../../shared/article/journal'
import { UndoBatch } from '../../shared/ipc/undoContract'
import type { JournalInput } from './storeType'

/** Beside the library: what the window has handed over and the library has not answered for. */
export const UNWRITTEN = 'unwritten.jsonl'

const common = {
  id: ArticleId,
  batch: z.string(),
  entries: z.array(JournalEntry),
  undo: UndoBatch.optional(),
}
/** A batch that is late, or what was typed behind one; of the latter the last line says it all. */
export const UnwrittenLine = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('batch'), after: z.number().int(), ...common }),
  z.object({ kind: z.literal('behind'), ...common }),
])

export type HeldBehind = Omit<JournalInput, 'after'>

/** Milliseconds a batch may take before it is kept beside the library as well. */
const LATE = 30

interface Waiting {
  readonly call: JournalInput
  readonly timer: NodeJS.Timeout
  isKept: boolean
  isHeld: boolean
}

/**
 * Main's side of it: batches that are late, and what is typed behind them, go into a file at once, without a sync. `kill -9`
 * of the window or of main takes none of it, whatever the library's thread or the disk is busy with; `takeUnwritten` puts
 * it into the library. Off this thread's own time: the system's calls are made by others, one after another.
 */
export function createUnwritten(folder: string, log: (line: string) => void) {
  const file = path.join(folder, UNWRITTEN)
  const waiting = new Map<string, Waiting>()
  let isEmpty = true
  let turn: Promise<void> = Promise.resolve()

  function inTurn(work: () => Promise<void>): void {
    turn = turn.then(work).catch((error: unknown) => log(`what is late could not be kept: ${String(error)}`))
  }
  function append(line: z.input<typeof UnwrittenLine>): void {
    isEmpty = false
    const text = `${JSON.stringify(line)}\n`
    inTurn(() => fs.appendFile(file, text))
  }
  function keep(late: Waiting): void {
    if (late.isKept) return
    late.isKept = true
    append({ kind: 'batch', ...late.call, entries: [...late.call.entries] })
  }

  return {
    sent(call: JournalInput): void {
      const before = waiting.get(call.id)
      if (before) clearTimeout(before.timer)
      // The same batch once more: it is in the file, and so is what stands behind it.
      const isSame = before?.call.batch === call.batch
      const late: Waiting = {
        call,
        timer: setTimeout(() => keep(late), LATE),
        isKept: isSame && before.isKept,
        isHeld: isSame && before.isHeld,
      }
      late.timer.unref()
      waiting.set(call.id, late)
    },

    answered({ id, batch }: JournalInput, isWritten: boolean): void {
      const late = waiting.get(id)
      if (late?.call.batch !== batch) return
      clearTimeout(late.timer)
      if (!isWritten) return
      // What waited behind it comes with the next batch, which the window sends now; until then the file says it.
      if (late.isHeld) return
      waiting.delete(id)
      if (waiting.size > 0 || isEmpty) return
      isEmpty = true
      inTurn(() => fs.rm(file, { force: true }))
    },

    /** Answers when it is in the file, or cannot be. */
    async hold({ entries, ...behind }: HeldBehind): Promise<void> {
      const late = waiting.get(behind.id)
      if (late?.call.batch !== behind.batch) return
      keep(late)
      late.isHeld = true
      append({ kind: 'behind', ...behind, entries: [...entries] })
      await turn
    },

    /**
     * Before an article is opened once more: true where something waits behind its last batch, which has to be put into
     * the library first. Whoever left it there may be gone.
     */
    async isHeld(id: string): Promise<boolean> {
      await turn
      return waiting.get(id)?.isHeld === true
    },
    /** What waited was put into the library. */
    taken(id: string): void {
      waiting.delete(id)
    },
  }
}
