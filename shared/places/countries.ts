import { fold } from './fold'

/** ISO 3166-1 alpha-2, the codes the platform knows a name for. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

let codes: ReadonlyMap<string, string> | null = null

/** Folded names of countries in the four languages, the platform's own (CLDR), made when first asked for. */
function codesByName(): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const language of ['en', 'tr', 'ru', 'kk']) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    for (const first of LETTERS) {
      for (const second of LETTERS) {
        const name = names.of(first + second)
        if (name && !found.has(fold(name))) found.set(fold(name), first + second)
      }
    }
  }
  return found
}

/**
 * The country of that name in any of the four languages, with or without marks, as a dateline prints it behind a town
 * nobody lists: `GROSSETO, Italy`. Null where it names none.
 *
 * @returns its English name and its ISO 3166-1 alpha-2 code
 */
export function countryNamed(name: string): { country: string; countryCode: string } | null {
  if (name.trim().length < 3) return null
  codes ??= codesByName()
  const countryCode = codes.get(fold(name.trim()))
  if (!countryCode) return null
  const country =
    countryCode === 'TR' ? 'Türkiye' : new Intl.DisplayNames(['en'], { type: 'region' }).of(countryCode)
  return { country: country ?? countryCode, countryCode }
}
