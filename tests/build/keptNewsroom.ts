import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { MIGRATIONS } from '../../electron/library/migrations'
import { SEARCH_FORM } from '../../electron/library/searchFile'
import { openStore } from '../../electron/library/store'
import { root } from '../../scripts/setup/places.mjs'
import { fillLibrary } from './newsroom'

export interface Kept {
  /** Seconds the index took, or null where the library was made by an earlier run. */
  readonly indexed: number | null
}

/** What a made-up library depends on: its tables, its index, and what makes up its articles. */
function stamp(count: number): string {
  const newsroom = readFileSync(join(root, 'tests/build/newsroom.ts'))
  const made = createHash('sha256').update(MIGRATIONS.join()).update(newsroom).digest('hex').slice(0, 12)
  return `${count}-${SEARCH_FORM}-${made}`
}

/**
 * Puts an indexed library of `count` made-up articles into `profile`. It is made once and copied from then on: filling
 * fifty thousand takes minutes, and none of what is measured.
 */
export function givenLibrary(profile: string, count: number): Kept {
  const shelf = join(root, 'out/bench/libraries')
  const kept = join(shelf, stamp(count))
  let indexed: number | null = null
  if (!existsSync(kept)) {
    const fresh = join(shelf, `making-${process.pid}`)
    rmSync(fresh, { recursive: true, force: true })
    mkdirSync(fresh, { recursive: true })
    fillLibrary(fresh, count)
    indexed = index(join(fresh, 'library'))
    renameSync(fresh, kept)
  }
  cpSync(join(kept, 'library'), join(profile, 'library'), { recursive: true })
  return { indexed }
}

function index(folder: string): number {
  const store = openStore(folder, () => new Date().toISOString())
  const before = performance.now()
  while (store.catchUp(10_000));
  const seconds = (performance.now() - before) / 1000
  store.close()
  return seconds
}
