import { findPlace } from '../../places/places'
import { inOneAlphabet } from '../../text/alphabets'
import { cleanAddress, hostOf } from '../address'
import { detectLanguage } from '../language'
import type { Piece } from '../page/piece'
import type { Reading } from './rule'

const BY_COUNTRY: Readonly<Record<string, string>> = {
  tr: 'Europe/Istanbul',
  ru: 'Europe/Moscow',
  kz: 'Asia/Almaty',
  uk: 'Europe/London',
  ie: 'Europe/Dublin',
  az: 'Asia/Baku',
  kg: 'Asia/Bishkek',
  uz: 'Asia/Tashkent',
  by: 'Europe/Minsk',
  in: 'Asia/Kolkata',
}
const KAZAKHSTAN =
  /казахстан|алмат|астан[аеыу]|нур-султан|шымкент|тенге|акимат|акима?(?![а-яё])|мажилис|токаев|акорд|караганд|темиртау|актоб|актау|атырау|павлодар|костана|кокшетау|кызылорд|тараз|туркестан|талдыкорган|усть-каменогор|семе[йя](?![а-яё])/giu
const RUSSIA = /росси|москв|петербург|рубл|губернатор|госдум|кремл|путин|(?<![а-яё])рф(?![а-яё])/giu

const zones = new WeakMap<readonly Piece[], string>()

/**
 * The zone in which a page's clocks stand: by the country of its host, of the language it says it is in, or of the
 * language and the places it writes about. Empty for English pages of unknown country, since nobody can tell.
 */
export function zoneOfPage(reading: Reading): string {
  const known = zones.get(reading.pieces)
  if (known !== undefined) return known
  const zone = findZone(reading)
  zones.set(reading.pieces, zone)
  return zone
}

function findZone({ pieces, url, story }: Reading): string {
  const said = (name: string) => pieces.find((one) => one.kind === 'meta' && one.name === name)?.text ?? ''
  for (const address of [url, said('canonical')]) {
    const country = /\.([a-z]{2})$/.exec(hostOf(cleanAddress(address) ?? ''))?.[1] ?? ''
    if (Object.hasOwn(BY_COUNTRY, country)) return BY_COUNTRY[country] ?? ''
  }
  const tags = pieces
    .filter((one) => one.kind === 'meta' && one.name === 'lang')
    .map(({ text }) => text.toLowerCase())
  const region = tags.map((tag) => /[-_](tr|ru|kz)$/.exec(tag)?.[1] ?? '').find(Boolean)
  // Themes call every Russian page `ru_RU`, also in Almaty: only the other countries are believed at once.
  if (region && region !== 'ru') return BY_COUNTRY[region] ?? ''
  const text = sample(pieces, story ? story.from : 0)
  const language = detectLanguage(text, '')
  const page = tags.map((tag) => tag.slice(0, 2)).find((tag) => tag === 'tr' || tag === 'kk') ?? language
  // A Turkish site's buttons are Turkish whatever it republishes.
  if (page === 'tr' || detectLanguage(furniture(pieces, story), '') === 'tr') return 'Europe/Istanbul'
  if (page === 'kk') return 'Asia/Almaty'
  return language === 'ru' ? zoneOfRussian(pieces, text) : ''
}

/** The short lines around the story. */
const furniture = (pieces: readonly Piece[], story: Reading['story']): string =>
  pieces
    .filter(
      ({ kind, text }, index) =>
        /^(line|item|heading)$/.test(kind) &&
        text.length <= 60 &&
        (!story || index < story.from || index > story.to),
    )
    .map(({ text }) => text)
    .join('\n')
    .slice(0, 5000)

/** Russian is written in Moscow and in Astana: the page's own words tell which. */
function zoneOfRussian(pieces: readonly Piece[], text: string): string {
  const all = inOneAlphabet(`${text}\n${sample(pieces, 0)}`)
  const count = (form: RegExp) => (all.match(form) ?? []).length
  const hosts = /\.kz(?![a-z])/i.test(all) ? 3 : 0
  const head = findPlace(/^\p{Lu}[\p{L}-]{2,30}/u.exec(all)?.[0] ?? '')
  const place = head?.countryCode === 'KZ' ? 3 : 0
  return count(KAZAKHSTAN) + hosts + place > count(RUSSIA) ? 'Asia/Almaty' : 'Europe/Moscow'
}

const sample = (pieces: readonly Piece[], from: number): string =>
  pieces
    .slice(from)
    .filter(({ kind }) => kind !== 'code' && kind !== 'hidden')
    .map(({ text }) => text.slice(0, 2000))
    .join('\n')
    .slice(0, 20_000)
