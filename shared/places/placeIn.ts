import { findNamedPlace, type Place } from './places'

/**
 * A place's name in another language: `Алматы` is `Almaty` in English. A name the gazetteer does not know stays as it is,
 * and so does another spelling or a former name, which was chosen.
 */
export function placeIn(name: string, language: keyof Place['names']): string {
  const known = findNamedPlace(name)
  return known && Object.values(known.names).includes(name) ? known.names[language] : name
}
