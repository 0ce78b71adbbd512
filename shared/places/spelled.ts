import { fold } from './fold'
import { findNamedPlace, type Place } from './places'

const capitals = (text: string): readonly string[] => ['tr', 'en'].map((one) => text.toLocaleUpperCase(one))

/** Every name of a place: today's in the language first, then in the others, former ones, other spellings. */
function namesOf(place: Place, language: string): readonly string[] {
  const sets = [place.names, ...place.former.map(({ names }) => names)]
  const own = language as keyof Place['names']
  return [...sets.flatMap((names) => [names[own] ?? '', ...Object.values(names)]), ...place.also].filter(
    Boolean,
  )
}

/**
 * A place's name as the gazetteer spells it, where a text has it in capitals, in small letters or, in Turkish, without its
 * marks: `RIO DE JANEIRO` is `Rio de Janeiro`, and in a Turkish text `IZMIR` is `İzmir` and `SANLIURFA` `Şanlıurfa`. An
 * English text leaves marks away on purpose and gets none. Null for a name nobody lists, or one that is no mere spelling.
 */
export function spelledAs(name: string, language: string): string | null {
  const known = findNamedPlace(name)
  if (!known) return null
  const names = namesOf(known, language)
  const same = names.find((one) => capitals(one).some((each) => capitals(name).includes(each)))
  const bare = language === 'tr' ? names.find((one) => fold(one) === fold(name)) : undefined
  return bare ?? same ?? null
}
