export interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const DEFAULT = { width: 1280, height: 800 }
export const SMALLEST = { width: 880, height: 560 }
/** This much of the title bar must lie on a screen, so that a hand can reach it. */
const REACH = 120

/**
 * Where the window opens: where it was left, when enough of it still lies on one of the screens there are now; else
 * in the middle (no position), at a size that fits.
 */
export function openingBounds(
  remembered: { [K in keyof Bounds]?: number | undefined },
  screens: readonly Bounds[],
): { x?: number; y?: number; width: number; height: number } {
  const largest = {
    width: Math.max(SMALLEST.width, ...screens.map(({ width }) => width)),
    height: Math.max(SMALLEST.height, ...screens.map(({ height }) => height)),
  }
  const size = (side: 'width' | 'height') =>
    Math.round(Math.min(Math.max(remembered[side] ?? DEFAULT[side], SMALLEST[side]), largest[side]))
  const [width, height] = [size('width'), size('height')]
  const { x, y } = remembered
  if (x === undefined || y === undefined) return { width, height }
  const reachable = screens.some(
    (screen) =>
      Math.min(x + width, screen.x + screen.width) - Math.max(x, screen.x) >= REACH &&
      y >= screen.y - 1 &&
      y <= screen.y + screen.height - REACH,
  )
  return reachable ? { x: Math.round(x), y: Math.round(y), width, height } : { width, height }
}
