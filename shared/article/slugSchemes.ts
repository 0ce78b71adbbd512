import * as z from 'zod'

/**
 * How Russian and Kazakh letters become Latin ones in addresses. `common` is no standard: English-like letters as sites of
 * the two countries use them. Turkish needs no table: its letters lose their marks, and ı is i.
 */
export const SlugSchemes = z.object({
  ru: z.enum(['common', 'passport', 'scientific']).default('common'),
  kk: z.enum(['common', 'latin-2021', 'passport']).default('common'),
})
export type SlugSchemes = z.infer<typeof SlugSchemes>
export const COMMON_SCHEMES: SlugSchemes = { ru: 'common', kk: 'common' }

type Letters = Readonly<Record<string, string>>

/** ICAO Doc 9303, part 3, recommended transliteration of Cyrillic, Russian column: what Russian passports print. */
const PASSPORT: Letters = {
  ё: 'e',
  й: 'i',
  х: 'kh',
  щ: 'shch',
  ъ: 'ie',
  ю: 'iu',
  я: 'ia',
}

/** ISO 9:1995 with its marks left out, as an address has none; the letters it spells with a mark alone give their base. */
const SCIENTIFIC: Letters = {
  ё: 'e',
  ж: 'z',
  й: 'j',
  х: 'h',
  ц: 'c',
  ч: 'c',
  ш: 's',
  щ: 's',
  ю: 'u',
  я: 'a',
}

const KAZAKH: Letters = { х: 'kh', и: 'i', у: 'u', ы: 'y', й: 'i' }

/**
 * The Latin alphabet presented on 28 January 2021 (31 letters), its marks left out: ä a, ğ g, ñ n, ö o, ū u, ü u, ş s, İ i.
 * Letters of Russian loans are written by their sounds there: ё io, ю iu, я ia, ц ts, ч tş, щ şş (ащы aşşy), э e.
 */
const KAZAKH_LATIN: Letters = {
  ж: 'j',
  й: 'i',
  и: 'i',
  у: 'u',
  ы: 'y',
  х: 'h',
  ч: 'ts',
  ш: 's',
  щ: 'ss',
  ю: 'iu',
  я: 'ia',
  ё: 'io',
}

/**
 * As names on Kazakh passports read. ICAO Doc 9303, part 3, section 6 B (7th edition, 2015) has х kh, ы y, і i and ғ g, and no row
 * for ә, қ, ң, ө, ұ, ү; its һ c (U+04BA) stands among Serbian letters and is not followed. The six are letters with a mark left
 * out (a, k, n, o, u, u), as booking desks tell holders of such passports to write them; х as kh is seen on Kazakh passports
 * (Хилл: KHILL, Sputnik Kazakhstan, October 2017). Kazakhstan's own decree on documents (Government decree 852 of 26 August
 * 2013) has not been seen, so that these six letters and һ as h are not confirmed by it.
 */
const KAZAKH_PASSPORT: Letters = { ...PASSPORT, қ: 'k', и: 'i', у: 'u', ы: 'y' }

const BY_LANGUAGE: Readonly<Record<string, Readonly<Record<string, Letters>>>> = {
  ru: { common: {}, passport: PASSPORT, scientific: SCIENTIFIC },
  kk: { common: KAZAKH, 'latin-2021': KAZAKH_LATIN, passport: KAZAKH_PASSPORT },
}

/** What a scheme changes of the usual letters; nothing for a language without schemes. */
export function lettersOf(language: string, schemes: SlugSchemes): Letters {
  const tag = language.split('-', 1)[0]
  return tag === 'ru' || tag === 'kk' ? (BY_LANGUAGE[tag]?.[schemes[tag]] ?? {}) : {}
}
