import { align } from './align'

/** A stretch of three versions: who changed it, and what each of them has there. */
export interface Stretch<T> {
  readonly by: 'nobody' | 'mine' | 'live' | 'both-alike' | 'both'
  readonly base: readonly T[]
  readonly mine: readonly T[]
  readonly live: readonly T[]
}

export interface Versions<T> {
  readonly base: readonly T[]
  readonly mine: readonly T[]
  readonly live: readonly T[]
}

/** What a piece is compared by: with which other version it is compared decides how closely one can look. */
export interface Keys<T> {
  readonly mine: (one: T) => string
  readonly live: (one: T) => string
}

/**
 * Three versions side by side (diff3): stretches in order, which together hold every piece of each version exactly once.
 * A stretch is cut where all three have the same.
 */
export function threeWays<T>({ base, mine, live }: Versions<T>, keys: Keys<T>): Stretch<T>[] {
  const inMine = new Map(align(base.map(keys.mine), mine.map(keys.mine)))
  const inLive = new Map(align(base.map(keys.live), live.map(keys.live)))
  const stretches: Stretch<T>[] = []
  let [b, m, l] = [0, 0, 0]
  const close = (toBase: number, toMine: number, toLive: number) => {
    const piece = { base: base.slice(b, toBase), mine: mine.slice(m, toMine), live: live.slice(l, toLive) }
    if (piece.base.length + piece.mine.length + piece.live.length > 0)
      stretches.push({ by: whose(piece, keys), ...piece })
    ;[b, m, l] = [toBase, toMine, toLive]
  }
  for (let index = 0; index < base.length; index += 1) {
    const [toMine, toLive] = [inMine.get(index), inLive.get(index)]
    if (toMine === undefined || toLive === undefined) continue
    close(index, toMine, toLive)
    close(index + 1, toMine + 1, toLive + 1)
  }
  close(base.length, mine.length, live.length)
  return stretches
}

/** Which side has changed these pieces. */
export function whose<T>({ base, mine, live }: Versions<T>, keys: Keys<T>): Stretch<T>['by'] {
  const same = (key: (one: T) => string, one: readonly T[], other: readonly T[]) =>
    one.length === other.length && one.every((piece, index) => key(piece) === key(other[index] as T))
  const isMine = !same(keys.mine, base, mine)
  const isLive = !same(keys.live, base, live)
  if (!isMine && !isLive) return 'nobody'
  if (!isMine || !isLive) return isMine ? 'mine' : 'live'
  return same(keys.mine, mine, live) ? 'both-alike' : 'both'
}
