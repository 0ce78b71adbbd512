const MINUTE = 60_000
/** A clock that is set right by the network is moved by seconds; more than this is another time altogether. */
const JUMP = 5 * MINUTE
/** After its start and after a jump the clock is believed once the app has run beside it for this long. */
const HOLD = 50 * MINUTE

export interface ClockWatch {
  /**
   * Whether the clock can be believed where something is given up for its age. False for a while after the start, and
   * after it has jumped, forward or back, a computer's sleep included.
   */
  isSteady(): boolean
}

/**
 * Compares the clock on the wall with the time this process has run. A clock that goes a year ahead for an hour must
 * not make everything look a year old: what is thinned out by age waits until the clock has stood still beside ours.
 * @param now the clock on the wall, an instant
 * @param running milliseconds this process has run
 */
export function createClockWatch(
  now: () => string,
  running: () => number = () => performance.now(),
): ClockWatch {
  let wall = Date.parse(now())
  let ran = running()
  let jumped = ran
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
