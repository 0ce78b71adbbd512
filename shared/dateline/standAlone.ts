import { fold } from '../places/fold'

/**
 * Cities that stand without a state or a country in an AP dateline, after the list in the AP Stylebook. Ankara, Almaty
 * and Astana are not among them.
 */
const CITIES =
  'Atlanta,Baltimore,Boston,Chicago,Cincinnati,Cleveland,Dallas,Denver,Detroit,Honolulu,Houston,Indianapolis,Las Vegas,Los Angeles,Miami,Milwaukee,Minneapolis,New Orleans,New York,Oklahoma City,Philadelphia,Phoenix,Pittsburgh,St. Louis,Salt Lake City,San Antonio,San Diego,San Francisco,Seattle,Washington,' +
  'Amsterdam,Baghdad,Bangkok,Beijing,Beirut,Berlin,Brussels,Cairo,Djibouti,Dublin,Geneva,Gibraltar,Guatemala City,Havana,Helsinki,Hong Kong,Islamabad,Istanbul,Jerusalem,Johannesburg,Kuwait City,London,Luxembourg,Macau,Madrid,Mexico City,Milan,Monaco,Montreal,Moscow,Munich,New Delhi,Panama City,Paris,Prague,Quebec City,Rio de Janeiro,Rome,San Marino,Sao Paulo,Shanghai,Singapore,Stockholm,Sydney,Tokyo,Toronto,United Nations,Vatican City,Vienna,Zurich'

const standing = new Set(CITIES.split(',').map(fold))

/** Whether AP prints a city without its state or country; the name is the English one. */
export const standsAlone = (city: string): boolean => standing.has(fold(city))
