import { countryNamed } from '../places/countries'
import { findNamedPlace, findPlace, type Place } from '../places/places'
import { isAmericanState } from './americanStates'

/** The dot of `Mich.` belongs to it; the shape takes it for the end of the line. */
export const regionOf = (region: string, matched: string): string =>
  region !== '' && !region.endsWith('.') && isAmericanState(region) && matched.includes(`${region}.`)
    ? `${region}.`
    : region

/** A name before an agency's brackets or with its province is a place's, also where it is a common word. */
export const placeOf = (name: string, region: string, isNamed: boolean): Place | null =>
  isNamed || findPlace(region.trim()) ? findNamedPlace(name) : findPlace(name)

const AMERICAN = { country: 'United States', countryCode: 'US', zone: '' }
const BRITISH = { country: 'United Kingdom', countryCode: 'GB', zone: 'Europe/London' }
const BRITAIN = /^(?:england|scotland|wales|northern ireland|u\.?k\.?|united kingdom)$/i

/**
 * Country, its code and the zone of a dateline's place. A town with a state behind it is American: Paris, Texas; but not
 * Tbilisi, Georgia.
 */
export const factsOf = (known: Place | null, region: string) =>
  BRITAIN.test(region.trim())
    ? BRITISH
    : isAmericanState(region) && known?.countryCode !== 'US' && known?.country !== region.trim()
      ? AMERICAN
      : (placeFacts(known) ?? countryNamed(region) ?? {})

const placeFacts = (place: Place | null) =>
  place ? { country: place.country, countryCode: place.countryCode, zone: place.zone } : null
