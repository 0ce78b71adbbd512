import type { VersionInfo } from './version'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const MONTH = 31 * DAY
const WEEK = 7 * DAY

type Dated = Pick<VersionInfo, 'id' | 'at' | 'cause' | 'name'>

/**
 * Which pauses are given up at `now`, by their numbers: all of the last hour stay, then the latest of every hour for
 * a day, of every day for a month, of every week after. Hours, days and weeks are those of UTC. Whatever has a name
 * or another cause stays, and so does the newest of all, and what a changed clock has put into the future.
 */
export function thinnedOut(versions: readonly Dated[], now: string): number[] {
  const newestFirst = versions.toSorted((a, b) => b.id - a.id)
  const taken = new Set<string>()
  return newestFirst
    .filter(({ at, cause, name }, index) => {
      if (index === 0 || cause !== 'pause' || name !== '') return false
      const shelf = shelfOf(Date.parse(at), Date.parse(now))
      if (shelf === null) return false
      const isTaken = taken.has(shelf)
      taken.add(shelf)
      return isTaken
    })
    .map(({ id }) => id)
}

/** The hour, day or week of which one version stays; null where all stay. */
function shelfOf(at: number, now: number): string | null {
  const age = now - at
  if (!(age >= HOUR)) return null
  if (age < DAY) return `hour ${Math.floor(at / HOUR)}`
  if (age < MONTH) return `day ${Math.floor(at / DAY)}`
  return `week ${Math.floor(at / WEEK)}`
}
