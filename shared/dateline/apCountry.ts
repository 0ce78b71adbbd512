/**
 * Countries the AP calls otherwise than the platform's names (CLDR) do. Türkiye is `Turkey` in its datelines, as its stories of
 * 2023 and after print it (`ANKARA, Turkey (AP) —`).
 */
const NAMES: Readonly<Record<string, string>> = {
  Türkiye: 'Turkey',
  Czechia: 'Czech Republic',
  'Bosnia & Herzegovina': 'Bosnia-Herzegovina',
  'Trinidad & Tobago': 'Trinidad and Tobago',
  'Antigua & Barbuda': 'Antigua and Barbuda',
  'St. Kitts & Nevis': 'St. Kitts and Nevis',
  'St. Vincent & Grenadines': 'St. Vincent and the Grenadines',
  'São Tomé & Príncipe': 'Sao Tome and Principe',
  'Côte d’Ivoire': 'Ivory Coast',
  'Myanmar (Burma)': 'Myanmar',
  'Congo - Kinshasa': 'Congo',
  'Congo - Brazzaville': 'Republic of Congo',
  Curaçao: 'Curacao',
}

/** A country as an AP dateline prints it behind a town; nothing for the United States, where a state stands there. */
export const apCountry = (country: string): string =>
  country === 'United States' ? '' : (NAMES[country] ?? country)
