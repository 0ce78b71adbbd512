/** What a language's typography is made of. A quote is opening sign, closing sign. */
export interface Typography {
  readonly outer: readonly [string, string]
  /** Quotes inside quotes. */
  readonly inner: readonly [string, string]
  /** For `--`, and for a hyphen between spaces. */
  readonly dash: string
  /** The dash does not begin a line: the space before it holds on to the word. */
  readonly dashHolds: boolean
  /** Where the per cent sign stands: before the number, behind it, or behind a space that does not break. */
  readonly percent: 'before' | 'after' | 'spaced'
  /** Words of one letter that are not left at a line's end. */
  readonly short: RegExp | null
  /** Abbreviations behind a number that stay with it, without their dot. */
  readonly units: RegExp | null
}

const UNITS = 'гг?|вв?|тыс|млн|млрд|трлн|руб|коп|кг|км|см|мм|га|мин|ч|м|т|л'

/**
 * Turkish: TDK, Yazım Kılavuzu (tırnak işareti, yüzde işareti, kesme işareti). Russian: Мильчин, Чельцова, «Справочник
 * издателя и автора», and ГОСТ 7.32 for signs of units. Kazakh follows the same printers' tradition. English: AP Stylebook
 * (dash with spaces) and The Chicago Manual of Style (quotes, ellipsis).
 */
const LANGUAGES: Readonly<Record<string, Typography>> = {
  tr: {
    outer: ['“', '”'],
    inner: ['‘', '’'],
    dash: '–',
    dashHolds: false,
    percent: 'before',
    short: null,
    units: null,
  },
  ru: {
    outer: ['«', '»'],
    inner: ['„', '“'],
    dash: '—',
    dashHolds: true,
    percent: 'spaced',
    short: /(?:^|[\s\u00a0(«„])[вкосуиаяВКОСУИАЯ]$/,
    units: new RegExp(`\\d (?:${UNITS})$`),
  },
  kk: {
    outer: ['«', '»'],
    inner: ['„', '“'],
    dash: '—',
    dashHolds: true,
    percent: 'after',
    short: null,
    units: /\d (?:жж?|ғғ?|мың|млн|млрд|трлн|тг|кг|км|см|мм|га|м|т|л)$/,
  },
  en: {
    outer: ['“', '”'],
    inner: ['‘', '’'],
    dash: '—',
    dashHolds: false,
    percent: 'after',
    short: null,
    units: null,
  },
}

/** The typography of a language tag; null where Galley knows none and changes nothing. */
export const typographyOf = (tag: string): Typography | null =>
  LANGUAGES[tag.split('-', 1)[0]?.toLowerCase() ?? ''] ?? null
