import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type { SiteFiles } from './files'

/** Files of a whole site, drawn aside; nothing of the site is touched before `turn`. */
export interface StagedFiles extends SiteFiles {
  /** Puts everything in place, in the order it was written, removals last. */
  turn(): void
}

/**
 * A whole site at once. Every file is written aside and renamed into place at the very end, so that readers have the old
 * site until the new one is complete, and a build that is given up has changed nothing. Nothing is synced and nothing waits:
 * asked of the system one after another without a way through the pool of threads, thousands of small files cost a third.
 * Call it on a thread of its own.
 */
export function stagedFiles(folder: string, aside: string): StagedFiles {
  const changed: string[] = []
  const removed: string[] = []
  /** Where the new content of a file waits. */
  const waiting = new Map<string, string>()
  const leaving = new Set<string>()
  const placeOf = (file: string) => path.join(folder, ...file.split('/'))
  const isThere = (place: string) => fs.statSync(place, { throwIfNoEntry: false }) !== undefined

  function holds(place: string, bytes: Uint8Array): boolean {
    const stat = fs.statSync(place, { throwIfNoEntry: false })
    return stat?.size === bytes.byteLength && fs.readFileSync(place).equals(bytes)
  }
  function giveUp(file: string): void {
    const temporary = waiting.get(file)
    if (temporary !== undefined) fs.rmSync(temporary, { force: true })
    waiting.delete(file)
  }

  return {
    changed,
    removed,
    async write(file, content) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content
      if (!leaving.has(file) && holds(waiting.get(file) ?? placeOf(file), bytes)) return false
      giveUp(file)
      const temporary = path.join(aside, randomUUID())
      try {
        fs.writeFileSync(temporary, bytes, { flag: 'wx' })
      } catch (error) {
        fs.rmSync(temporary, { force: true })
        throw error
      }
      waiting.set(file, temporary)
      leaving.delete(file)
      changed.push(file)
      return true
    },
    async remove(file) {
      const wasWaiting = waiting.has(file)
      giveUp(file)
      const isOld = !leaving.has(file) && isThere(placeOf(file))
      if (isOld) leaving.add(file)
      if (!isOld && !wasWaiting) return false
      changed.push(file)
      removed.push(file)
      return true
    },
    exists: async (file) => waiting.has(file) || (!leaving.has(file) && isThere(placeOf(file))),
    turn() {
      const made = new Set<string>()
      for (const [file, temporary] of waiting) {
        const place = placeOf(file)
        const parent = path.dirname(place)
        if (!made.has(parent)) fs.mkdirSync(parent, { recursive: true })
        made.add(parent)
        fs.renameSync(temporary, place)
      }
      for (const file of leaving) {
        fs.rmSync(placeOf(file), { force: true })
        removeEmpty(path.dirname(placeOf(file)), folder)
      }
      waiting.clear()
      leaving.clear()
    },
  }
}

/** Takes folders away that hold nothing any more, up to the site's own. */
function removeEmpty(place: string, folder: string): void {
  if (place === folder) return
  try {
    fs.rmdirSync(place)
  } catch (error) {
    // Something else stands in it, or somebody was quicker; both end the way up.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return
  }
  removeEmpty(path.dirname(place), folder)
}
