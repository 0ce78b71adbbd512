import fs from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { UndoBatch, type UndoEvent } from '../../shared/ipc/undoContract'
import { parseJson } from './storedEntry'

const Line = z.object({ id: z.string(), seq: z.number().int(), undo: UndoBatch })

/** Beyond this the undo stack is begun anew: it is read whole after a crash, which must not take long. */
const LARGEST = 8_000_000

/**
 * The undo stack of the article that was written in last, beside the library: a line for each batch of the journal,
 * written before it. Not synced: after `kill -9` it is there, and where it is not whole nothing is undone wrongly, since
 * whoever reads it plays it through to the end.
 */
export function createUndoFile(folder: string) {
  const file = path.join(folder, 'undo.jsonl')
  let size = fs.existsSync(file) ? fs.statSync(file).size : 0
  return {
    append(id: string, seq: number, undo: UndoBatch): void {
      const line = `${JSON.stringify({ id, seq, undo })}\n`
      try {
        if (undo.isFresh || size > LARGEST) {
          // A stack without its beginning is none: the line says so by not being fresh.
          fs.writeFileSync(file, line)
          size = line.length
        } else {
          fs.appendFileSync(file, line)
          size += line.length
        }
      } catch (error) {
        // Never a reason not to keep what was written itself.
        console.error(`the undo stack could not be kept: ${String(error)}`)
      }
    },
    /** Everything since the stack was begun, as far as change `seq` of the article; empty where that is not known. */
    read(id: string, seq: number): UndoEvent[] {
      if (!fs.existsSync(file)) return []
      const bySeq = new Map<number, UndoBatch>()
      for (const text of fs.readFileSync(file, 'utf8').split('\n')) {
        const line = Line.safeParse(parseJson(text))
        if (!line.success || line.data.id !== id || line.data.seq > seq) continue
        if (line.data.undo.isFresh) bySeq.clear()
        bySeq.set(line.data.seq, line.data.undo)
      }
      const batches = [...bySeq.values()]
      return batches[0]?.isFresh ? batches.flatMap(({ events }) => events) : []
    },
  }
}
