import type { Mark } from '../look'

export interface Differences {
  readonly live: readonly Mark[]
  readonly next: readonly Mark[]
  /** How many places differ, a changed block counted once. */
  readonly count: number
}

/** Blocks that fit a table of this size are compared exactly; longer texts by what is alike at both ends. */
const LARGEST = 4_000_000

/** What differs between a page as it stands and as it would be, block by block, and in a changed block which letters. */
export function differencesOf(live: readonly string[], next: readonly string[]): Differences {
  const marks = { live: [] as Mark[], next: [] as Mark[] }
  let count = 0
  for (const { oldFrom, oldTo, newFrom, newTo } of gapsBetween(live, next)) {
    const pairs = Math.min(oldTo - oldFrom, newTo - newFrom)
    for (let at = 0; at < pairs; at += 1) {
      const [before, after] = [live[oldFrom + at] ?? '', next[newFrom + at] ?? '']
      const [was, is] = changedPart(before, after)
      marks.live.push({ index: oldFrom + at, kind: 'changed', ...was })
      marks.next.push({ index: newFrom + at, kind: 'changed', ...is })
    }
    for (let at = oldFrom + pairs; at < oldTo; at += 1) marks.live.push({ index: at, kind: 'removed' })
    for (let at = newFrom + pairs; at < newTo; at += 1) marks.next.push({ index: at, kind: 'added' })
    count += Math.max(oldTo - oldFrom, newTo - newFrom)
  }
  return { ...marks, count }
}

interface GapBetween {
  oldFrom: number
  oldTo: number
  newFrom: number
  newTo: number
}

/** The stretches that are not alike, between blocks that are (longest common subsequence). */
function gapsBetween(old: readonly string[], next: readonly string[]): GapBetween[] {
  let start = 0
  while (start < old.length && start < next.length && old[start] === next[start]) start += 1
  let [oldEnd, newEnd] = [old.length, next.length]
  while (oldEnd > start && newEnd > start && old[oldEnd - 1] === next[newEnd - 1]) {
    oldEnd -= 1
    newEnd -= 1
  }
  const [rows, columns] = [oldEnd - start, newEnd - start]
  if (rows === 0 && columns === 0) return []
  const whole = { oldFrom: start, oldTo: oldEnd, newFrom: start, newTo: newEnd }
  if (rows * columns === 0 || rows * columns > LARGEST) return [whole]
  const width = columns + 1
  const longest = new Uint32Array((rows + 1) * width)
  const at = (row: number, column: number) => longest[row * width + column] ?? 0
  for (let row = rows - 1; row >= 0; row -= 1)
    for (let column = columns - 1; column >= 0; column -= 1)
      longest[row * width + column] =
        old[start + row] === next[start + column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
  const gaps: GapBetween[] = []
  let open: GapBetween | null = null
  let [row, column] = [0, 0]
  while (row < rows || column < columns) {
    if (row < rows && column < columns && old[start + row] === next[start + column]) {
      if (open) gaps.push(open)
      open = null
      row += 1
      column += 1
      continue
    }
    open ??= {
      oldFrom: start + row,
      oldTo: start + row,
      newFrom: start + column,
      newTo: start + column,
    }
    if (column >= columns || (row < rows && at(row + 1, column) >= at(row, column + 1))) {
      row += 1
      open.oldTo = start + row
    } else {
      column += 1
      open.newTo = start + column
    }
  }
  if (open) gaps.push(open)
  return gaps
}

/** The letters that differ, between what two texts have alike at their ends, cut at words. */
function changedPart(
  before: string,
  after: string,
): [{ from: number; to: number }, { from: number; to: number }] {
  const most = Math.min(before.length, after.length)
  let from = 0
  while (from < most && before[from] === after[from]) from += 1
  let end = 0
  while (end < most - from && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1
  while (from > 0 && !/\s/.test(before[from - 1] ?? '')) from -= 1
  while (end > 0 && !/\s/.test(before[before.length - end] ?? '')) end -= 1
  return [
    { from, to: before.length - end },
    { from, to: after.length - end },
  ]
}
