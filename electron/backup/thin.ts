const HOUR = 3_600_000
const DAY = 24 * HOUR

/**
 * Which of these instants (ISO 8601) are kept at `now`: for a day the last of every hour, for thirty days the last of
 * every day, and the newest of all however old it is. What lies in the future, after a clock was put back, stays.
 * Backups of the present hour all stay, so that "back up now" never takes away what it was asked to keep.
 */
export function keptInstants(instants: readonly string[], now: string): Set<string> {
  const present = Date.parse(now)
  const kept = new Set<string>()
  const seen = new Set<string>()
  for (const instant of instants.toSorted((a, b) => Date.parse(b) - Date.parse(a))) {
    const time = Date.parse(instant)
    const age = present - time
    const isNow = Math.floor(time / HOUR) >= Math.floor(present / HOUR)
    const period = age < DAY ? `hour ${Math.floor(time / HOUR)}` : `day ${Math.floor(time / DAY)}`
    if (kept.size === 0 || isNow || (age < 30 * DAY && !seen.has(period))) kept.add(instant)
    seen.add(period)
  }
  return kept
}
