import { searchKey } from './nearPlace'
import type { Place } from './places'
import { suggestPlaces } from './suggestPlaces'

/** One line of a place picker. */
export interface PlaceOffer {
  /** The name that is taken over, in the article's language. */
  readonly name: string
  readonly place: Place
  /** For a name the place no longer bears: the years it did (`2019–2022`); empty for today's. */
  readonly years: string
}

const languageOf = (language: string): keyof Place['names'] =>
  (['tr', 'ru', 'kk'] as const).find((one) => language.startsWith(one)) ?? 'en'

/** A place's name in an article's language; English where the gazetteer has no such language. */
export const nameIn = (names: Place['names'], language: string): string => names[languageOf(language)]

/**
 * What a picker offers for what was typed: the places it may mean, and beside each the former name that was typed, with its
 * years. Nothing once a name stands there in full and no other is meant by it.
 */
export function placeOffers(typed: string, language: string, limit = 8): PlaceOffer[] {
  const joined = (name: string) => searchKey(name).replaceAll(' ', '')
  const key = joined(typed)
  const begins = (name: string) => joined(name).startsWith(key)
  const offers = suggestPlaces(typed, limit).flatMap((place) => {
    const former = place.former.find(({ names }) => Object.values(names).some(begins))
    const today = { name: nameIn(place.names, language), place, years: '' }
    if (!former || Object.values(place.names).some(begins)) return [today]
    const years = [former.from, former.to].map((day) => day.slice(0, 4)).join('–')
    return [{ name: nameIn(former.names, language), place, years }, today]
  })
  const [only] = offers
  const isChosen = offers.length === 1 && only?.name === typed
  return isChosen ? [] : offers.slice(0, limit)
}
