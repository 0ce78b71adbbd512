/** Beyond so many comparisons two lists are not aligned piece by piece: they count as different throughout. */
const MOST = 4_000_000

/** Pairs of places, ascending, at which two lists of keys have the same: a longest common subsequence. */
export function align(one: readonly string[], other: readonly string[]): [number, number][] {
  let start = 0
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1
  let end = 0
  while (
    end < Math.min(one.length, other.length) - start &&
    one[one.length - 1 - end] === other[other.length - 1 - end]
  )
    end += 1
  const pairs: [number, number][] = []
  for (let index = 0; index < start; index += 1) pairs.push([index, index])
  for (const [a, b] of middle(one.slice(start, one.length - end), other.slice(start, other.length - end)))
    pairs.push([a + start, b + start])
  for (let index = end; index > 0; index -= 1) pairs.push([one.length - index, other.length - index])
  return pairs
}

function middle(one: readonly string[], other: readonly string[]): [number, number][] {
  const width = other.length + 1
  if (one.length === 0 || other.length === 0 || one.length * other.length > MOST) return []
  const longest = new Uint32Array((one.length + 1) * width)
  const at = (a: number, b: number) => longest[a * width + b] ?? 0
  for (let a = one.length - 1; a >= 0; a -= 1)
    for (let b = other.length - 1; b >= 0; b -= 1)
      longest[a * width + b] =
        one[a] === other[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1))
  const pairs: [number, number][] = []
  for (let a = 0, b = 0; a < one.length && b < other.length; ) {
    if (one[a] === other[b]) pairs.push([a++, b++])
    else if (at(a + 1, b) >= at(a, b + 1)) a += 1
    else b += 1
  }
  return pairs
}
