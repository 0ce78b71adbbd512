import { fold } from './fold'
import { findNamedPlace, type Place } from './places'

type Names = Place['names']

/**
 * What a place was called on a day, where that is another name than the one given: Astana on 2021-06-04 was Nur-Sultan, and
 * Nur-Sultan on 2023-06-04 is Astana. Null where the names agree, where the date is not whole, or where nobody knows.
 */
export function calledThen(name: string, date: string): Names | null {
  const known = findNamedPlace(name)
  if (!known || date.length !== 10) return null
  const bears = (names: Names) => Object.values(names).some((one) => fold(one) === fold(name))
  const inForce = known.former.filter(({ from, to }) => from !== '' && date >= from && date < to)
  if (inForce.length > 0)
    return inForce.some(({ names }) => bears(names)) ? null : (inForce[0]?.names ?? null)
  const isPast = known.former.some(
    ({ names, to }) => bears(names) && date >= to && date.slice(0, 4) > to.slice(0, 4),
  )
  const isToday = bears(known.names)
  const latest =
    known.former
      .map(({ to }) => to)
      .toSorted()
      .at(-1) ?? ''
  return isPast && !isToday && date > latest ? known.names : null
}
