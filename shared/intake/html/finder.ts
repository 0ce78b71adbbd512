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
  const places = new Map<number, number[]>()
  for (let at = 0; at + STEP <= whole.length; at += STEP) {
    const sum = sumOf(whole, at)
    const known = places.get(sum)
    if (known) known.push(at)
    else places.set(sum, [at])
  }
  return (text, from) => {
    let found = -1
    let sum = sumOf(text, 0)
    for (let shift = 0; shift < STEP; shift += 1) {
      if (shift > 0) sum = rolled(sum, text.charCodeAt(shift - 1), text.charCodeAt(shift + STEP - 1))
      const known = places.get(sum)
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

const BASE = 31
const HIGHEST = Array.from({ length: STEP - 1 }).reduce((power: number) => Math.imul(power, BASE), 1)

/** A number for the letters from a place on; other letters may have it too, so that what is found is compared. */
function sumOf(text: string, from: number): number {
  let sum = 0
  for (let at = from; at < from + STEP; at += 1) sum = (Math.imul(sum, BASE) + text.charCodeAt(at)) | 0
  return sum
}

/** That number one place on: a letter leaves, another comes. */
const rolled = (sum: number, leaving: number, coming: number): number =>
  (Math.imul(sum - Math.imul(leaving, HIGHEST), BASE) + coming) | 0

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
