/** The middle of a list of numbers; NaN when it is empty. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const upper = sorted[half]
  if (upper === undefined) return Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? upper)) / 2
}

export interface Ratio {
  readonly median: number
  /** 95 % bootstrap interval of the median. */
  readonly low: number
  readonly high: number
  readonly blocks: number
}

/**
 * The median of paired ratios with its spread. Each pair was measured in the same block of the same run, so that a
 * slow moment of the machine slows both sides. The resampling has a fixed seed: the same figures print the same line.
 */
export function ratioOf(pairs: readonly { readonly ours: number; readonly base: number }[]): Ratio {
  const ratios = pairs.map((pair) => pair.ours / pair.base)
  const random = seeded(20_261_123)
  const medians = Array.from({ length: 1000 }, () =>
    median(ratios.map(() => ratios[Math.floor(random() * ratios.length)] ?? 1)),
  ).sort((a, b) => a - b)
  return {
    median: median(ratios),
    low: medians[25] ?? Number.NaN,
    high: medians[974] ?? Number.NaN,
    blocks: ratios.length,
  }
}

/** A run is void, not failed, when its own baseline against itself does not come out at one. */
export const voided = (control: Ratio, tolerance = 0.1): boolean =>
  control.low > 1 + tolerance || control.high < 1 - tolerance || Number.isNaN(control.median)

export const formatRatio = (ratio: Ratio): string =>
  `${ratio.median.toFixed(2)}x  (95 % ${ratio.low.toFixed(2)} to ${ratio.high.toFixed(2)}, ${ratio.blocks} blocks)`

function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}
