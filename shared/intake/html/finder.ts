/** Length of the pieces a long text is indexed by; a text to be found is at least twice as long, less one. */
const STEP = 20
export const SHORTEST_FOUND = 2 * STEP
/** A text that stands in more places than this is not followed to all of them. */
const MOST_PLACES = 16

/**
 * Finds texts of at least `SHORTEST_FOUND` letters in a long one without reading it through for each: every twentieth
 * place of it is known by the letters that follow, and whatever is long enough covers one of these places whole.
 */
export function createFinder(whole: string): (text: string, from: number) => number {
  const places = new Map<string, number[]>()
  for (let at = 0; at + STEP <= whole.length; at += STEP) {
    const part = whole.slice(at, at + STEP)
    const known = places.get(part)
    if (known) known.push(at)
    else places.set(part, [at])
  }
  return (text, from) => {
    let found = -1
    for (let shift = 0; shift < STEP; shift += 1) {
      const known = places.get(text.slice(shift, shift + STEP))
      if (!known) continue
      const first = lowerBound(known, from + shift)
      for (let step = first; step < Math.min(known.length, first + MOST_PLACES); step += 1) {
        const start = (known[step] as number) - shift
        if (found >= 0 && start >= found) break
        if (whole.startsWith(text, start)) {
          found = start
          break
        }
      }
    }
    return found
  }
}

/** Index of the first number that is not below `least`. */
function lowerBound(sorted: readonly number[], least: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < least) low = middle + 1
    else high = middle
  }
  return low
}
