import type { SlotSize } from '../../../shared/ads/inventory'

const LARGEST = 2000

/** A size as people write it: `300 × 250`, `250` for the whole column, `0` for none. Null when it is none of these. */
export function parseSize(text: string): SlotSize | null {
  const found = /^(?:(\d{1,4})\s{0,3}[x×хX*]\s{0,3})?(\d{1,4})$/u.exec(text.trim())
  if (!found) return null
  const [width, height] = [Number(found[1] ?? 0), Number(found[2])]
  return width > LARGEST || height > LARGEST ? null : { width, height }
}

export const printSize = ({ width, height }: SlotSize): string =>
  width > 0 && height > 0 ? `${width} × ${height}` : String(height)
