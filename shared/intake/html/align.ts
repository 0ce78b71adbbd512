import { createFinder, SHORTEST_FOUND } from './finder'

/** A text this long that stands once on either side is surely the same text. */
const LONG = SHORTEST_FOUND
/** How far behind the last match a short text may stand and still be taken for the same one. */
const NEAR = 60

interface Anchor {
  readonly index: number
  readonly from: number
  readonly to: number
}

/**
 * Which of `texts`, in their order, occur in `whole`, in the same order: true, false, or null for texts without letters.
 * All texts are letters and digits only (`lettersOf`). Long texts are matched first, wherever they stand; shorter ones
 * only between their matched neighbours.
 */
export function occurring(texts: readonly string[], whole: string): (boolean | null)[] {
  const find = createFinder(whole)
  let near = 0
  const anchors = inOrder(
    texts.flatMap((text, index): Anchor[] => {
      if (text.length < LONG) return []
      const ahead = find(text, near)
      const from = ahead < 0 && near > 0 ? find(text, 0) : ahead
      if (from < 0) return []
      near = from + text.length
      return [{ index, from, to: near }]
    }),
  )
  const found = texts.map((text): boolean | null => (text === '' ? null : false))
  for (const { index } of anchors) found[index] = true
  const bounds = [
    { index: -1, from: 0, to: 0 },
    ...anchors,
    { index: texts.length, from: whole.length, to: whole.length },
  ]
  for (let step = 1; step < bounds.length; step += 1) {
    const [before, after] = [bounds[step - 1] as Anchor, bounds[step] as Anchor]
    fillGap(texts, found, whole.slice(before.to, after.from), before.index + 1, after.index)
  }
  return found
}

/** The short texts of one gap, near one another and in order; the last ones are matched from the gap's end. */
function fillGap(
  texts: readonly string[],
  found: (boolean | null)[],
  gap: string,
  from: number,
  to: number,
): void {
  let start = 0
  let end = gap.length
  for (let index = to - 1; index >= from && end > 0; index -= 1) {
    const text = texts[index] as string
    if (text === '' || found[index]) continue
    if (!gap.endsWith(text, end)) break
    found[index] = true
    end -= text.length
  }
  for (let index = from; index < to && start < end; index += 1) {
    const text = texts[index] as string
    if (text === '' || found[index]) continue
    const at = gap.indexOf(text, start)
    if (at < 0 || at + text.length > end || at - start > NEAR) continue
    found[index] = true
    start = at + text.length
  }
}

/** The longest part of the anchors, by letters, whose places rise with their order. */
function inOrder(anchors: readonly Anchor[]): Anchor[] {
  const best: { weight: number; previous: number }[] = []
  let last = -1
  for (const [at, anchor] of anchors.entries()) {
    let weight = 0
    let previous = -1
    // Pages have few anchors out of order; looking a bounded way back finds the same answer.
    for (let other = at - 1; other >= Math.max(0, at - 200); other -= 1) {
      const before = anchors[other] as Anchor
      const { weight: sum = 0 } = best[other] ?? {}
      if (before.to <= anchor.from && sum > weight) {
        weight = sum
        previous = other
      }
    }
    best.push({ weight: weight + anchor.to - anchor.from, previous })
    if (last < 0 || (best[at]?.weight ?? 0) > (best[last]?.weight ?? 0)) last = at
  }
  const chosen: Anchor[] = []
  for (let at = last; at >= 0; at = best[at]?.previous ?? -1) chosen.unshift(anchors[at] as Anchor)
  return chosen
}
