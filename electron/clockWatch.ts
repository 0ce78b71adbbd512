const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/** A clock that is set right by the network is moved by seconds; more than this is another time altogether. */
const JUMP = 5 * MINUTE
/** After a jump the clock is believed again once the app has run for this long. */
const HOLD = 50 * MINUTE
/** Longer than this nobody was away, or the clock is wrong: it is not believed at once. */
const AWAY = 31 * DAY

export interface ClockWatch {
  /**
   * Whether the clock can be believed where something is given up for its age. False for a while after it has jumped,
   * forward or back, a computer's sleep included, and after a start that seems to come a month after `last`.
   */
  isSteady(): boolean
}

/**
 * Compares the clock on the wall with the time this process has run. A clock that goes a year ahead for an hour must
 * not make everything look a year old: what is thinned out by age waits until the clock has stood still beside ours.
 * @param now the clock on the wall, an instant
 * @param last the latest instant known from before; empty for none
 * @param running milliseconds this process has run
 */
export function createClockWatch(
  now: () => string,
  last = '',
  running: () => number = () => performance.now(),
): ClockWatch {
  let wall = Date.parse(now())
  let ran = running()
  let jumped = Math.abs(wall - Date.parse(last)) > AWAY ? ran : Number.NEGATIVE_INFINITY
  return {
    isSteady() {
      const [wallNow, ranNow] = [Date.parse(now()), running()]
      if (Math.abs(wallNow - wall - (ranNow - ran)) > JUMP) jumped = ranNow
      wall = wallNow
      ran = ranNow
      return ranNow - jumped >= HOLD
    },
  }
}
