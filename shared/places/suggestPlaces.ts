import { nearPlaces, searchKey, searchKeys } from './nearPlace'
import type { Place } from './places'

/** How well a name answers what was typed: it begins so (0), a later word of it does (1), it does without its spaces (2). */
function rank(key: string, typed: string, joined: string): number {
  if (key.startsWith(typed)) return 0
  if (key.includes(` ${typed}`)) return 1
  return joined.length >= 4 && key.includes(' ') && key.replaceAll(' ', '').startsWith(joined) ? 2 : 3
}

/**
 * Up to `limit` places for a picker: those of which a name in any language begins with what was typed, then those of which a
 * later word does (`petersburg`), whatever the case, the marks and the hyphens (`nur sultan`). Where nothing begins so, the names
 * a letter away from it (`ankra`). Places of one name stand side by side.
 */
export function suggestPlaces(typed: string, limit = 8): Place[] {
  const start = searchKey(typed)
  if (!start) return []
  const joined = start.replaceAll(' ', '')
  const ranks = new Map<Place, number>()
  for (const [key, place] of searchKeys()) {
    const found = rank(key, start, joined)
    if (found < (ranks.get(place) ?? 3)) ranks.set(place, found)
  }
  const ranked = [...ranks].toSorted(([, a], [, b]) => a - b).map(([place]) => place)
  return ranked.length > 0 ? ranked.slice(0, limit) : nearPlaces(typed, limit)
}
