/** How a text is looked for. */
export interface FindOptions {
  /** Capitals and small letters differ. */
  readonly matchCase: boolean
  /** Marks differ: `ş` is not `s`, `ё` not `е`, `ı` not `i`. */
  readonly matchMarks: boolean
  /** Only where no letter or digit stands directly before or behind. */
  readonly wholeWord: boolean
  /** The text's language: in Turkish `I` is the capital of `ı` and `İ` of `i`. */
  readonly language: string
}

/** A place in a text, in UTF-16 units. */
export interface Found {
  readonly from: number
  readonly to: number
}

const BARE: Readonly<Record<string, string>> = {
  ı: 'i',
  ё: 'е',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  '’': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '\u00a0': ' ',
}
const CLUSTER = /[^\p{M}]\p{M}*|\p{M}+/gsu
const WORD = /[\p{L}\p{N}\p{M}]/u

/**
 * Where a query stands in a text, from the left, none overlapping. Quotes, apostrophes and spaces of every kind are
 * alike; letters are compared as the options say. Linear in the text for queries of ordinary length.
 */
export function findIn(text: string, query: string, options: FindOptions): Found[] {
  const wanted = foldLetters(query, options).folded
  if (wanted === '') return []
  const { folded, starts, ends } = foldLetters(text, options)
  const found: Found[] = []
  for (let at = folded.indexOf(wanted); at >= 0; ) {
    const from = starts[at] ?? 0
    const to = ends[at + wanted.length - 1] ?? from
    // A match must not begin or end inside a letter that folds into two.
    const isWhole = starts[at - 1] !== from && ends[at + wanted.length] !== to
    if (isWhole && (!options.wholeWord || isWord(text, from, to))) {
      found.push({ from, to })
      at = folded.indexOf(wanted, at + wanted.length)
    } else at = folded.indexOf(wanted, at + 1)
  }
  return found
}

/** The text as it is compared, and for each of its units where in the text it comes from. */
function foldLetters(text: string, { matchCase, matchMarks, language }: FindOptions) {
  const locale = /^(tr|az)/.test(language) ? 'tr' : 'en'
  const parts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const whole = cluster.normalize('NFC')
    const cased = matchCase ? whole : whole.toLocaleLowerCase(locale)
    const letter = matchMarks ? cased : withoutMarks(cased)
    const part = letter.replace(/[’ʼ“”\u00a0]/g, (sign) => BARE[sign] ?? sign)
    parts.push(part)
    for (let unit = 0; unit < part.length; unit += 1) {
      starts.push(index)
      ends.push(index + cluster.length)
    }
  }
  return { folded: parts.join(''), starts, ends }
}

/** Й keeps its mark: without it it would be another letter. */
function withoutMarks(letter: string): string {
  if (letter === 'й' || letter === 'Й') return letter
  const bare = letter.normalize('NFD').replace(/\p{M}+/gu, '')
  const small = BARE[bare.toLowerCase()]
  return small === undefined || bare === bare.toLowerCase() ? (small ?? bare) : small.toUpperCase()
}

const isWord = (text: string, from: number, to: number): boolean =>
  !WORD.test(before(text, from)) && !WORD.test(String.fromCodePoint(text.codePointAt(to) ?? 32))

const before = (text: string, at: number): string =>
  Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? ''

/** A text with every place found replaced, from the right so that the places hold. */
export const replaceFound = (text: string, found: readonly Found[], replacement: string): string =>
  found.reduceRight((now, { from, to }) => now.slice(0, from) + replacement + now.slice(to), text)
