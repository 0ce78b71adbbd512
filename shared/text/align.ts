/** A stretch of two sequences: the same in both, only in the first (`gone`), or only in the second (`new`). */
export interface Stretch {
  readonly kind: 'same' | 'gone' | 'new'
  /** Half-open places in the first sequence; empty for `new`. */
  readonly from: number
  readonly to: number
  /** Half-open places in the second sequence; empty for `gone`. */
  readonly otherFrom: number
  readonly otherTo: number
}

/** Differences beyond this many are not followed one by one: such texts have little in common to show. */
const FARTHEST = 1500

/**
 * The shortest way from one sequence to another (Myers, "An O(ND) difference algorithm", 1986). `gone` comes before
 * `new`. Cost grows with what differs; two sequences with more than 1,500 differences are answered as replaced whole,
 * between what they begin and end with in common.
 */
export function align(one: readonly string[], other: readonly string[]): Stretch[] {
  let head = 0
  while (head < one.length && head < other.length && one[head] === other[head]) head += 1
  let tail = 0
  const shorter = Math.min(one.length, other.length) - head
  while (tail < shorter && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail += 1
  const same = common(one.slice(head, one.length - tail), other.slice(head, other.length - tail))
  const matches = [
    { at: 0, otherAt: 0, length: head },
    ...same.map(({ at, otherAt, length }) => ({ at: at + head, otherAt: otherAt + head, length })),
    { at: one.length - tail, otherAt: other.length - tail, length: tail },
  ]
  return stretches(matches, one.length, other.length)
}

interface Match {
  readonly at: number
  readonly otherAt: number
  readonly length: number
}

function stretches(matches: readonly Match[], length: number, otherLength: number): Stretch[] {
  const found: Stretch[] = []
  let at = 0
  let otherAt = 0
  for (const match of [...matches, { at: length, otherAt: otherLength, length: 0 }]) {
    if (match.at > at) found.push(stretch('gone', at, match.at, otherAt, otherAt))
    if (match.otherAt > otherAt) found.push(stretch('new', match.at, match.at, otherAt, match.otherAt))
    at = match.at + match.length
    otherAt = match.otherAt + match.length
    const last = found.at(-1)
    if (match.length > 0 && last?.kind === 'same' && last.to === match.at)
      found[found.length - 1] = stretch('same', last.from, at, last.otherFrom, otherAt)
    else if (match.length > 0) found.push(stretch('same', match.at, at, match.otherAt, otherAt))
  }
  return found
}

const stretch = (
  kind: Stretch['kind'],
  from: number,
  to: number,
  otherFrom: number,
  otherTo: number,
): Stretch => ({ kind, from, to, otherFrom, otherTo })

/** Places that are the same in both, in order. */
function common(one: readonly string[], other: readonly string[]): Match[] {
  const reach = Math.min(one.length + other.length, FARTHEST)
  const middle = reach + 1
  const farthest = new Int32Array(2 * reach + 3)
  const trace: Int32Array[] = []
  for (let distance = 0; distance <= reach; distance += 1) {
    trace.push(farthest.slice(middle - distance - 1, middle + distance + 2))
    for (let line = -distance; line <= distance; line += 2) {
      const down = goesDown(farthest, middle, line, distance)
      let at = down ? (farthest[middle + line + 1] ?? 0) : (farthest[middle + line - 1] ?? 0) + 1
      let otherAt = at - line
      while (at < one.length && otherAt < other.length && one[at] === other[otherAt]) {
        at += 1
        otherAt += 1
      }
      farthest[middle + line] = at
      if (at >= one.length && otherAt >= other.length) return walkBack(trace, one.length, other.length)
    }
  }
  return []
}

const goesDown = (farthest: Int32Array, middle: number, line: number, distance: number): boolean =>
  line === -distance ||
  (line !== distance && (farthest[middle + line - 1] ?? 0) < (farthest[middle + line + 1] ?? 0))

function walkBack(trace: readonly Int32Array[], length: number, otherLength: number): Match[] {
  const found: Match[] = []
  let at = length
  let otherAt = otherLength
  for (let distance = trace.length - 1; distance >= 0; distance -= 1) {
    const farthest = trace[distance] ?? new Int32Array(3)
    const middle = distance + 1
    const line = at - otherAt
    const down = goesDown(farthest, middle, line, distance)
    const before = distance === 0 ? 0 : (farthest[middle + (down ? line + 1 : line - 1)] ?? 0)
    const otherBefore = distance === 0 ? 0 : before - (down ? line + 1 : line - 1)
    const start = distance === 0 ? 0 : down ? before : before + 1
    if (at > start) found.push({ at: start, otherAt: start - line, length: at - start })
    at = before
    otherAt = otherBefore
  }
  return found.reverse()
}
