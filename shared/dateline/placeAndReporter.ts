import { findPlace } from '../places/places'

const BETWEEN_WRITERS = /\s?[-–]\s?|,\s?|\s(?:ve|и|and)\s/u

/** `UĞUR DEMİRKOL ANKARA`: a Turkish desk may part a reporter in capitals from the place by a blank only. */
const BARE_WRITER = /^(?<reporter>\p{Lu}{2,20}(?: \p{Lu}{2,20}){1,2}) (?<place>\p{Lu}{3,20})$/u

/**
 * What stands before an agency, as the place and its reporter: `Ali VELİ/BURSA` is a reporter and a place, `LONDON/PARIS` two
 * places. The reporter is empty where there is none.
 */
export function placeAndReporter(printed: string, language: string): { place: string; reporter: string } {
  const bare = language === 'tr' && !findPlace(printed) ? BARE_WRITER.exec(printed)?.groups : undefined
  if (bare?.place && findPlace(bare.place) && !findPlace(bare.reporter ?? ''))
    return { place: bare.place, reporter: bare.reporter ?? '' }
  const parts = printed.split('/').map((part) => part.trim())
  const isPerson = (part: string) =>
    part
      .split(BETWEEN_WRITERS)
      .every((one) => /^\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){1,3}$/u.test(one) && !findPlace(one))
  const people = parts.slice(0, -1).filter(isPerson)
  if (people.length === 0) return { place: printed, reporter: '' }
  return {
    place: parts.filter((part) => !people.includes(part)).join('/'),
    reporter: people.flatMap((one) => one.split(BETWEEN_WRITERS)).join(', '),
  }
}
