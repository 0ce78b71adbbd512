import { fold } from './fold'
import { findNamedPlace, type Place } from './places'

/**
 * A place's name in another language: `Алматы` is `Almaty` in English, and the former `Нур-Султан` is `Nur-Sultan`. A name
 * the gazetteer does not know stays as it is, and so does another spelling, which was chosen; but a known name gets its
 * capitals and the marks it was typed without: `sanliurfa` and `Sanliurfa` are `Şanlıurfa`.
 */
export function placeIn(name: string, language: keyof Place['names']): string {
  const known = findNamedPlace(name)
  if (!known) return name
  if (known.also.includes(name)) return name
  const sets = [known.names, ...known.former.map(({ names }) => names)]
  const written = [(one: string) => one === name, (one: string) => fold(one) === fold(name)]
    .map((isSame) => sets.find((names) => Object.values(names).some(isSame)))
    .find((names) => names !== undefined)
  return written?.[language] ?? name
}
