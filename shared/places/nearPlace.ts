import { KAZAKH_LETTERS } from '../text/kazakhLetters'
import { fold } from './fold'
import { type Place, places } from './places'

/** A name without hyphens, dots, double spaces and letters only Kazakh has, for looking a place up as it is typed. */
export const searchKey = (text: string): string =>
  fold(text)
    .replace(/[әғқңөұүһі]/g, (letter) => KAZAKH_LETTERS[letter] ?? letter)
    .replace(/[-.]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * How many letters two words differ by, a swap of neighbours counted once (optimal string alignment); `limit + 1` as soon as
 * it is more than `limit`.
 */
export function lettersApart(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1]
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
    }
    if (Math.min(...row) > limit) return limit + 1
    before = last
    last = row
  }
  return last[b.length] ?? limit + 1
}

let keys: readonly (readonly [string, Place])[] | null = null

/** Every name of every place as it is looked up, with the place. Made when first asked for. */
export function searchKeys(): readonly (readonly [string, Place])[] {
  keys ??= places.flatMap((place) =>
    [
      ...new Set(
        [
          ...Object.values(place.names),
          ...place.also,
          ...place.former.flatMap(({ names }) => Object.values(names)),
        ].map(searchKey),
      ),
    ].map((key) => [key, place] as const),
  )
  return keys
}

/**
 * Places whose name differs from a misspelled one by a letter, or by two where it has eight or more: `Ankra` is Ankara,
 * `Madird` Madrid. The nearest first; none for a word of fewer than four letters.
 */
export function nearPlaces(name: string, limit = 3): Place[] {
  const typed = searchKey(name)
  if (typed.length < 4) return []
  const reach = typed.length >= 8 ? 2 : 1
  const near: { place: Place; apart: number }[] = []
  for (const [key, place] of searchKeys()) {
    if (key.length < 4 || near.some((one) => one.place === place && one.apart === 0)) continue
    const apart = lettersApart(typed, key, reach)
    if (apart <= reach) near.push({ place, apart })
  }
  near.sort((a, b) => a.apart - b.apart || Number(a.place.region !== '') - Number(b.place.region !== ''))
  return [...new Set(near.map(({ place }) => place))].slice(0, limit)
}
