import { makeSlug } from '../article/slug'
import { fold } from '../places/fold'
import { remembered } from './page/remembered'

/** Letters and numbers of a text as addresses write it, without the signs between them. */
const lettersOf = remembered((text: string): string =>
  fold(text.slice(0, 300)).replace(/[^\p{L}\p{N}]+/gu, ''),
)

/** Cyrillic letters are written in Latin ones in many ways: only what all of them keep is left. */
const loose = (latin: string): string =>
  latin
    .replace(/shch|sch|sh|ş/g, 's')
    .replace(/zh/g, 'z')
    .replace(/kh|x/g, 'h')
    .replace(/ts|tc/g, 'c')
    .replace(/[yj]/g, '')
    .replace(/[^a-z0-9]+/g, '')

const isCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text)
const latinOf = remembered((text: string): string => loose(makeSlug(text.slice(0, 300), 'ru')))

/** `golbeylide-su-kesintisi-12034h.htm`: an address's last words, without what a program adds. */
const ENDING = /\.[a-z]{3,5}$|[-_,./]?(?:h|p|haber|wp)?-?\d{3,}h?$/i

/** The parts of an address's path, as letters; the last of them without the number and the ending programs add. */
const partsOf = remembered((url: string): readonly string[] => {
  const path = /^https?:\/\/[^/?#]+([^?#]*)/i.exec(url)?.[1] ?? ''
  return path
    .split('/')
    .map((part) => lettersOf(readable(part).replace(ENDING, '').replace(ENDING, '')))
    .filter(Boolean)
})

/** Nobody makes a headline of more than an address's first letters; one that is longer would be read again for every line. */
const LONGEST_ADDRESS = 380
const pathOf = (url: string): readonly string[] => partsOf(url.slice(0, LONGEST_ADDRESS))

function readable(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Fewer letters than these two texts may share by chance. */
const FEWEST = 12
const FEWEST_OF_A_PART = 24

/**
 * Whether the page's own address is made of a line's words, as programs make it of the headline: all of them, or, where it is
 * cut short, as many as it has.
 */
export function saidByAddress(url: string, text: string): boolean {
  if (url === '' || text.length > 300) return false
  const isLoose = isCyrillic(text)
  // `ё` is `e` in most addresses, and `yo` in some.
  const title = isLoose ? latinOf(text.replace(/[ёЁ]/g, 'е')) : lettersOf(text)
  const sounded = isLoose && /ё/iu.test(text) ? latinOf(text) : ''
  if (title.length < FEWEST) return false
  return pathOf(url).some((own) => {
    const part = isLoose ? loose(own) : own
    const isWhole =
      (part.includes(title) || (sounded !== '' && part.includes(sounded))) && title.length >= part.length / 2
    return isWhole || (part.length >= FEWEST_OF_A_PART && title.startsWith(part))
  })
}

/** Whether the last part of the address is this line and nothing else: enough also for a short one, where the page's title holds it. */
export const isWholeEnding = (url: string, text: string): boolean => {
  const letters = lettersOf(text)
  return letters.length >= 6 && /\s/.test(text) && pathOf(url).at(-1) === letters
}

/** Whether a part of the path above the page is this name: `…/birinci-lig/haber/…`. */
export const isInPath = (url: string, name: string): boolean => {
  const letters = lettersOf(name)
  return letters.length >= 3 && pathOf(url).slice(0, -1).includes(letters)
}

/** Whether a line is the whole last part of the path of an address, letter by letter. */
export const isWholeAddress = (url: string, text: string): boolean => {
  const letters = lettersOf(text)
  return letters.length >= FEWEST && pathOf(url).at(-1) === letters
}
