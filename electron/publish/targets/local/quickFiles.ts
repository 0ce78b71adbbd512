import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/**
 * Files of a whole site at once. Nothing is synced and nothing waits: asked of the system one after another without a
 * way through the pool of threads, thousands of small files cost a third. Call it on a thread of its own.
 */
export function quickFiles(aside: string) {
  const made = new Set<string>()
  return {
    /** Whether the file is there with just these bytes. */
    holds(place: string, bytes: Uint8Array): boolean {
      const stat = fs.statSync(place, { throwIfNoEntry: false })
      return stat?.size === bytes.byteLength && fs.readFileSync(place).equals(bytes)
    },
    exists: (place: string): boolean => fs.statSync(place, { throwIfNoEntry: false }) !== undefined,
    /** Written aside and renamed, so that a reader never meets half a file. */
    place(place: string, bytes: Uint8Array): void {
      const folder = path.dirname(place)
      if (!made.has(folder)) fs.mkdirSync(folder, { recursive: true })
      made.add(folder)
      const temporary = path.join(aside, randomUUID())
      try {
        fs.writeFileSync(temporary, bytes, { flag: 'wx' })
        fs.renameSync(temporary, place)
      } catch (error) {
        fs.rmSync(temporary, { force: true })
        throw error
      }
    },
    /** A folder may have gone: none is taken for there any more. */
    forget: () => made.clear(),
  }
}
