/** So many answers are kept; then all are forgotten at once. */
const MOST = 8000
/** A text longer than this is worked out each time, so that what is kept stays small. */
const LONGEST = 4000

/**
 * A pure function of a text that keeps its last answers: rules ask the same things of the same piece, one after the
 * other.
 */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    if (text.length > LONGEST) return work(text)
    const before = known.get(text)
    if (before !== undefined) return before
    const answer = work(text)
    if (known.size >= MOST) known.clear()
    known.set(text, answer)
    return answer
  }
}
