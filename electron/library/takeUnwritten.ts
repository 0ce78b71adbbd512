import fs from 'node:fs'
import path from 'node:path'
import type * as z from 'zod'
import type { Result } from '../../shared/result'
import { parseJson } from './storedEntry'
import type { JournalInput } from './storeType'
import { UNWRITTEN, UnwrittenLine } from './unwritten'

type Line = z.infer<typeof UnwrittenLine>

export interface TakingPlace {
  /** Where the journal of an article stands; null where there is none. */
  standing(id: string): { seq: number; batch: string } | null
  journal(input: JournalInput): Result<unknown>
}

/**
 * Puts into the library what was handed to main and not answered for before the end came, of one article or of all. What
 * the library has meanwhile, or what somebody else's writing has overtaken, is passed by: names and numbers tell.
 */
export function takeUnwritten(folder: string, place: TakingPlace, only?: string): void {
  const file = path.join(folder, UNWRITTEN)
  if (!fs.existsSync(file)) return
  const lines = fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text): Line[] => {
      // The end of the process may have cut the last one.
      const line = UnwrittenLine.safeParse(parseJson(text))
      return line.success ? [line.data] : []
    })
  const ids = new Set(lines.map(({ id }) => id))
  for (const id of ids) {
    if (only !== undefined && id !== only) continue
    const own = lines.filter((line) => line.id === id)
    const under = own.findLast((line) => line.kind === 'batch')
    const behind = own.findLast((line) => line.kind === 'behind' && line.batch === under?.batch)
    const standing = place.standing(id)
    if (!under || !standing) continue
    if (standing.seq === under.after && standing.batch !== under.batch) taken(place, under)
    const then = place.standing(id)
    if (behind && then?.batch === under.batch)
      taken(place, { ...behind, after: then.seq, batch: `${behind.batch}+` })
  }
  if (only === undefined) fs.rmSync(file, { force: true })
}

function taken(place: TakingPlace, { id, after, batch, entries, undo }: JournalInput): void {
  const written = place.journal({ id, after, batch, entries, undo })
  if (!written.ok) console.error(`what was late could not be written: ${written.fault.message}`)
}
