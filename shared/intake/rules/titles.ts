import { keyOf } from '../page/key'
import type { Piece } from '../page/piece'
import type { Reading } from './rule'

const BETWEEN = /\s[|\-–—•»·/]\s|\s?::\s?|:\s/
const isTitle = ({ kind, name }: Piece): boolean => kind === 'meta' && /^(title|headline)$/.test(name)

/** What the page says its title is, in all its writings. */
export const statedTitles = ({ pieces }: Reading): string[] => pieces.filter(isTitle).map(({ text }) => text)

const titleParts = (title: string): string[] => title.split(BETWEEN)

/** Whether a line's key is what a title says, with or without the site's name at either end. */
export const sameTitle = (key: string, title: string): boolean => {
  const other = keyOf(title)
  if (key.length <= 8) return false
  if (other === key || other.startsWith(`${key} `)) return true
  // Old sites print their own name first: "Ovakent Postası - Köprü açıldı".
  return other.endsWith(` ${key}`) && titleParts(title).some((part) => keyOf(part) === key)
}

const OFFICIAL =
  /resmi (?:web|internet) sitesi|официальный сайт|official (?:web ?)?site|ресми (?:интернет )?(?:сайты|ресурсы)/u

/** The site's own name is no headline, though templates state it as one. */
export function noHeadlines(pieces: readonly Piece[]): (title: string) => boolean {
  const sites = new Set(
    pieces.filter(({ kind, name }) => kind === 'meta' && name === 'site').map(({ text }) => keyOf(text)),
  )
  return (title) => {
    const key = keyOf(title)
    return key === '' || OFFICIAL.test(key) || sites.has(key)
  }
}

/**
 * Whether a short line and a longer one together make up a title of the page: then the short one names the site. Where the page's
 * address says the other (`isSaid`), it need not be longer.
 */
export const isSiteName = (
  key: string,
  longer: string,
  titles: readonly string[],
  isSaid: boolean,
): boolean =>
  key !== longer &&
  key.split(' ').length <= 5 &&
  (isSaid || longer.split(' ').length > key.split(' ').length) &&
  titles.some((title) => {
    const parts = titleParts(title).map(keyOf)
    return parts.includes(key) && keyOf(title).includes(longer) && !longer.includes(key)
  })

/** A stated title without the site's name behind a bar or a dash. */
function withoutSite(title: string, pieces: readonly Piece[]): string {
  // What one statement says alone and another with something behind it needs nothing behind it.
  const key = keyOf(title)
  const bare = pieces.find(
    (one) =>
      isTitle(one) &&
      one.text.length >= 12 &&
      one.text.length < title.length &&
      key.startsWith(`${keyOf(one.text)} `),
  )
  if (bare) return withoutSite(bare.text, pieces)
  const cut = Math.max(...[' | ', ' - ', ' — ', ' – ', ' · ', ' » '].map((sign) => title.lastIndexOf(sign)))
  if (cut < 10) return title
  const tail = keyOf(title.slice(cut))
  const sites = pieces.filter(({ name }) => name === 'site').map(({ text }) => keyOf(text))
  const isSite = sites.includes(tail) || (title.slice(cut, cut + 3) === ' | ' && tail.split(' ').length <= 5)
  return isSite ? title.slice(0, cut).trim() : title
}

/** The first title the page states that is more than the name of its site; `at` is -1 when there is none. */
export function statedTitle(pieces: readonly Piece[]): { text: string; at: number } {
  const isNoHeadline = noHeadlines(pieces)
  for (const [at, piece] of pieces.entries()) {
    if (!isTitle(piece)) continue
    const text = withoutSite(piece.text, pieces)
    if (!isNoHeadline(text)) return { text, at }
  }
  return { text: '', at: -1 }
}

const shown = new WeakMap<readonly Piece[], number>()

/** The heading of a web page that says what its title says, before any rule has found the headline; -1 when there is none. */
export function titleHeading(reading: Reading): number {
  const { pieces, keys } = reading
  const known = shown.get(pieces)
  if (known !== undefined) return known
  const titles = statedTitles(reading)
  const at = pieces.findLastIndex(
    ({ kind }, index) => kind === 'heading' && titles.some((title) => sameTitle(keys[index] ?? '', title)),
  )
  shown.set(pieces, at)
  return at
}
