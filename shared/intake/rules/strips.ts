import { beginsPlace, findPlace } from '../../places/places'
import { keyOf } from '../page/key'
import { isTitleLike } from '../page/prose'
import { firstWords, mayHold } from '../words/finders'
import { CURRENCY_WORDS, WEATHER_WORDS } from '../words/phrases'
import { MENU_WORDS, RUBRICS } from '../words/rubrics'
import { type Finding, isInside, type Reading, type Rule, runRule, runsOf } from './rule'

const LONGEST_STRIP = 8000
const SEPARATORS = /[\s|•·/\\,;>»]+/

const FEWEST_PLACES = 6
const LEAST_SHARE = 0.7
const FEWEST_SINGLES = 8

/** Whether most words of a line name known places, names of two words among them. */
function namesPlaces(text: string): boolean {
  const words = text.slice(0, LONGEST_STRIP).split(SEPARATORS).filter(Boolean)
  if (words.length < FEWEST_PLACES) return false
  let places = 0
  let covered = 0
  let others = 0
  for (let index = 0; index < words.length; index += 1) {
    const mayBe = beginsPlace(words[index] as string)
    const isPair =
      mayBe && index + 1 < words.length && findPlace(`${words[index]} ${words[index + 1]}`) !== null
    if (!isPair && !(mayBe && findPlace(words[index] as string))) {
      others += 1
      // Running text is left after its first words.
      if ((words.length - others) / words.length < LEAST_SHARE) return false
      continue
    }
    places += 1
    covered += isPair ? 2 : 1
    if (isPair) index += 1
  }
  return places >= FEWEST_PLACES && covered / words.length >= LEAST_SHARE
}

const isPlaceStrip = (text: string): boolean => !/[.!?]\s*$/.test(text.slice(-4)) && namesPlaces(text)

const REGION_MENU = {
  name: 'region-menu',
  weight: 0.95,
  reason: 'A run of place names without a sentence: the menu by which readers choose their region.',
}
const strips = runRule(REGION_MENU, (piece) => isPlaceStrip(piece.text))
/** Short lines in a row are looked at only where enough of them stand together. */
const singles = (reading: Reading): Finding[] =>
  runsOf(
    reading,
    ({ text, kind }, index) => text.length <= 30 && kind !== 'meta' && !isInside(reading, index),
  )
    .filter((run) => run.length >= FEWEST_SINGLES)
    .flatMap((run) => placesIn(run, reading))
    .filter((run) => run.length >= FEWEST_SINGLES)
    .map((pieces) => ({ pieces, action: 'dropped' }))

/** The parts of a run that are places, one after the other. */
function placesIn(run: readonly number[], { pieces }: Reading): number[][] {
  const parts: number[][] = [[]]
  for (const index of run) {
    if (findPlace(pieces[index]?.text ?? '')) parts.at(-1)?.push(index)
    else if (parts.at(-1)?.length) parts.push([])
  }
  return parts
}

/** A menu of provinces, districts or cities: many names of places and next to nothing else. */
export const regionMenu: Rule = {
  ...REGION_MENU,
  read: (reading) => [...strips.read(reading), ...singles(reading)],
}

const menuStarts = firstWords(MENU_WORDS, RUBRICS)

/** How many known phrases of menus a line has, and how many of its words they cover. */
export function menuShare(text: string): { known: number; words: number; covered: number } {
  const parts = keyOf(text).split(' ')
  let known = 0
  let covered = 0
  for (let index = 0; index < parts.length; index += 1) {
    if (!menuStarts.has(parts[index] as string)) continue
    for (let size = Math.min(4, parts.length - index); size >= 1; size -= 1) {
      const phrase = parts.slice(index, index + size).join(' ')
      if (!MENU_WORDS.has(phrase) && !RUBRICS.has(phrase)) continue
      known += 1
      covered += size
      index += size - 1
      break
    }
  }
  return { known, words: parts.length, covered }
}

/** A menu printed on one line, or as one list of links. */
export const menuStrip: Rule = runRule(
  {
    name: 'menu-strip',
    weight: 0.9,
    reason: 'A run of section and menu names without a sentence: the site’s navigation.',
  },
  (piece, index, reading) => {
    if (piece.text.length > 600 || isInside(reading, index) || reading.isProse(index)) return false
    if (/[.!?]$/.test(piece.text)) return false
    const { known, words, covered } = menuShare(piece.text)
    if (known >= 4 && covered / words >= 0.7) return true
    // Bars between short names leave less doubt than the names.
    const parts = piece.text.split(/\s?[|•·]\s?/)
    return parts.length >= 6 && known >= 4 && parts.every((part) => part.split(/\s+/).length <= 3)
  },
)

const isShortName = (text: string): boolean =>
  text.length <= 40 && !/[.!?:;]$/.test(text) && !/\d{2}/.test(text) && text.split(/\s+/).length <= 4

const MENU_LINES = {
  name: 'menu-lines',
  weight: 0.85,
  reason: 'Short lines in a row, most of them names of sections and menu items: the site’s navigation.',
}

/** A single line above the headline that is a known item of menus, and of nothing else. */
export const menuItem: Rule = runRule(
  {
    name: 'menu-item',
    weight: 0.8,
    reason: 'A line above the headline that names an item of the site’s menu.',
  },
  ({ text }, index, { keys, headline }) => {
    if (!headline || index > headline.at || text.length > 80) return false
    const words = (keys[index] as string).split(' ')
    return MENU_WORDS.has(keys[index] as string) || words.every((word) => MENU_WORDS.has(word))
  },
)

/** A menu printed line by line: several short lines, most of them known, no sentence among them. */
export const menuLines: Rule = {
  ...MENU_LINES,
  read: (reading) => {
    if (!reading.story) return []
    const short = runsOf(
      reading,
      (piece, index) =>
        piece.kind !== 'picture' &&
        !isInside(reading, index) &&
        isShortName(piece.text) &&
        // A section's name in the story's own element is the story's section.
        !(piece.hints.includes('article') && RUBRICS.has(reading.keys[index] as string)),
    )
    return short.flatMap((run) => {
      const known = run.map((index) => isMenuName(reading.keys[index] as string))
      const named = run.slice(known.indexOf(true), known.lastIndexOf(true) + 1)
      const pieces = withoutSection(named, reading)
      const menu = pieces.filter((index) => MENU_WORDS.has(reading.keys[index] as string))
      const names = known.filter(Boolean).length
      const isMenu = pieces.length >= 3 && menu.length >= 1 && names / pieces.length >= 0.6
      // Sections alone are a menu when there are many; the path to the page may stand at their end.
      const sections = beforeTrail(named, reading.keys)
      const isSections =
        (sections.length >= 6 && names / pieces.length >= 0.8) ||
        (sections.length >= 4 && sections.every((index) => isCapitals(reading.pieces[index]?.text ?? '')))
      if (isSections) return [{ pieces: sections, action: 'dropped' as const }]
      return isMenu ? [{ pieces, action: 'dropped' as const }] : []
    })
  },
}

const isCapitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase()

const NEWS = new Set(['haberler', 'новости', 'news', 'жаңалықтар'])

/** The lines of a menu without up to three at its end that are a path: they begin with the news, or say a section again. */
function beforeTrail(menu: readonly number[], keys: readonly string[]): readonly number[] {
  const start = menu.findIndex((index, at) => {
    const key = keys[index] ?? ''
    return at >= menu.length - 3 && (NEWS.has(key) || menu.slice(0, at).some((other) => keys[other] === key))
  })
  return start < 0 ? menu : menu.slice(0, start)
}

/** A section that stands in the menu and once more behind it, over the headline, is the story's. */
function withoutSection(run: readonly number[], { keys, pieces }: Reading): readonly number[] {
  const last = run.at(-1) ?? -1
  const isAgain =
    RUBRICS.has(keys[last] ?? '') && run.slice(0, -1).some((index) => keys[index] === keys[last])
  // So is one behind a name no menu knows: the site's own stands between.
  const isApart = isSectionOnly(keys[last] ?? '') && !isMenuName(keys[last - 1] ?? '')
  return (isAgain || isApart) && isTitleLike(pieces[last + 1]?.text ?? '') ? run.slice(0, -1) : run
}

const isSectionOnly = (key: string): boolean => RUBRICS.has(key) && !MENU_WORDS.has(key)
const isMenuName = (key: string): boolean => MENU_WORDS.has(key) || RUBRICS.has(key)

const DEGREES = /[-+−]?\d{0,3}(?:[.,]\d)?\s?°\s?[CFСcс]?(?!\p{L})/gu
const weather = new Set(WEATHER_WORDS)
const currency = new Set(CURRENCY_WORDS)
const mayBeCurrency = mayHold(CURRENCY_WORDS)

/** Whether nothing is left of a line but known words, numbers and places; `hits` counts the known words. */
export function madeOf(text: string, known: ReadonlySet<string>): { only: boolean; hits: number } {
  const numbers = /[-+−]?[%$€₺₸₽£]?\d[\d.,:]*[%₺₸₽$€]?/g
  const words = keyOf(text.replace(DEGREES, ' ').replace(numbers, ' ')).split(' ').filter(Boolean)
  let hits = 0
  for (let index = 0; index < words.length; ) {
    let size = Math.min(3, words.length - index)
    for (; size >= 1; size -= 1) {
      const phrase = words.slice(index, index + size).join(' ')
      if (known.has(phrase)) hits += 1
      if (known.has(phrase) || findPlace(phrase)) break
    }
    if (size === 0) return { only: false, hits }
    index += size
  }
  return { only: true, hits }
}

/** `Edirne °C`, `İstanbul 17°C Parçalı bulutlu`. */
export const weatherReading: Rule = runRule(
  {
    name: 'weather-reading',
    weight: 0.95,
    reason: 'A place and a temperature: the site’s weather reading.',
  },
  ({ text }, index, reading) => {
    if (text.length > 120) return false
    if (text.search(DEGREES) >= 0) return madeOf(text, weather).only
    // Without the sign of degrees there must be a word for weather.
    const { only, hits } = /[+−-]\d{1,2}(?!\d)/.test(text) ? madeOf(text, weather) : { only: false, hits: 0 }
    return only && hits >= 1 && !isInside(reading, index)
  },
)

/** `34,47% 0,05`: a rate and how it has changed, the name beside it lost. */
const BARE_RATE = /^\d[\d.,]{0,12}\s?%\s?[-+]?\d{1,3}[.,]\d{1,3}$/

/** `USD 27,10`, `DOLAR 27,10 %0,12 EURO 29,80`. */
export const currencyReading: Rule = runRule(
  {
    name: 'currency-reading',
    weight: 0.9,
    reason: 'A currency or exchange and a number: the site’s market strip.',
  },
  ({ text }, index, reading) => {
    if (text.length > 200 || isInside(reading, index) || !/\d/.test(text)) return false
    if (BARE_RATE.test(text)) return true
    if (!mayBeCurrency(reading.keys[index] as string)) return false
    const { only, hits } = madeOf(text, currency)
    return only && hits >= 1
  },
)
