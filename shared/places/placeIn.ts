import { fold } from './fold'
import { findNamedPlace, type Place } from './places'

/**
 * A place's name in another language: `Алматы` is `Almaty` in English, and the former `Нур-Султан` is `Nur-Sultan`. A name
 * the gazetteer does not know stays as it is, and so does another spelling, which was chosen; but a known name in small
 * letters gets its capitals.
 */
export function placeIn(name: string, language: keyof Place['names']): string {
  const known = findNamedPlace(name)
  if (!known) return name
  const written = [known.names, ...known.former.map(({ names }) => names)].find((names) =>
    Object.values(names).some((one) => one === name || (isSmall(name) && fold(one) === fold(name))),
  )
  return written?.[language] ?? name
}

/** Typed without a capital anywhere, as one types into a search. */
const isSmall = (name: string): boolean => !/\p{Lu}/u.test(name)
