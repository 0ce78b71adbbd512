import { findPlace } from '../../places/places'
import { keyOf } from '../page/key'
import { WEATHER_WORDS } from '../words/phrases'
import { type Finding, isInside, pieceRule, type Reading, type Rule } from './rule'
import { readStamps } from './stamps'
import { madeOf } from './strips'

const weather = new Set(WEATHER_WORDS)

/** Words by which a story shows that it is about the weather itself. */
const SUBJECT =
  /meteoroloji|yağış|sağanak|hava durumu|sıcaklı|fırtına|синоптик|осадк|температур|прогноз погоды|метел|ауа райы|жауын|болжам|боран|forecast|temperature|rainfall|meteorolog/giu
const FEWEST_MENTIONS = 3
const FEWEST_PLACES = 3
const DEGREE = /\d\s?°|°\s?[CС]/u

/** The name of a place a line begins with; null when it begins with anything else. */
function placeAtHead(text: string): string | null {
  const words = text.split(/[\s:]+/).slice(0, 2)
  for (const name of [words.join(' '), words[0] ?? ''])
    if (findPlace(name.replace(/[,°\d].*$/, '').trim())) return keyOf(name.replace(/[,°\d].*$/, ''))
  return null
}

const isAboutWeather = ({ pieces, story }: Reading): boolean =>
  story !== null &&
  (pieces
    .slice(story.from, story.to + 1)
    .map(({ text }) => text.slice(0, 2000))
    .join(' ')
    .match(SUBJECT)?.length ?? 0) >= FEWEST_MENTIONS

/** `ANKARA 1°C, 5°C` / `Çok bulutlu`, several places in a row, in a story about the weather: what it reports, and no strip. */
export const weatherTable: Rule = {
  name: 'weather-table',
  weight: 0.7,
  reason: 'Places and temperatures in a row, in a story about the weather: they are what it reports.',
  read: (reading) => {
    const { pieces, story } = reading
    if (!story || !pieces.some(({ text }) => DEGREE.test(text.slice(0, 120))) || !isAboutWeather(reading))
      return []
    const findings: Finding[] = []
    for (let at = story.from + 1; at < pieces.length; at += 1) {
      const places = new Set<string>()
      let end = at
      for (; isOfTable(reading, end); end += 1) {
        const place = DEGREE.test(pieces[end]?.text ?? '') ? placeAtHead(pieces[end]?.text ?? '') : null
        if (place) places.add(place)
      }
      if (places.size >= FEWEST_PLACES) {
        const start = isOver(reading, at - 1) ? at - 1 : at
        const run = Array.from({ length: end - start }, (_, step) => start + step)
        findings.push({ pieces: run.filter((index) => reading.isFree(index)), action: 'kept' })
      }
      at = Math.max(at, end)
    }
    return findings
  },
}

/** The heading of such a table: a short line of its own directly above. */
const isOver = ({ pieces, isFree, isProse, story }: Reading, index: number): boolean => {
  const { kind, text = '' } = pieces[index] ?? {}
  const isShort = kind === 'line' && text.length <= 80 && !/[.!?]$/.test(text)
  return isShort && isFree(index) && !isProse(index) && index > (story?.from ?? 0)
}

/** A reading, or the sentence of it that says more than a strip would. */
function isOfTable({ pieces, isFree }: Reading, index: number): boolean {
  const { kind, text = '' } = pieces[index] ?? {}
  if (kind !== 'line' || !isFree(index) || text.length > 160) return false
  return (DEGREE.test(text) && placeAtHead(text) !== null) || SKY.test(text) || madeOf(text, weather).only
}
const SKY =
  /^(?:parçalı|az|çok|açık|kapalı|yer yer|переменная|облачно|пасмурно|ясно|бұлтты|ашық|cloudy|sunny|partly)(?!\p{L})/iu

/** Below the story, close behind rates or the weather: there stand the readers' city and the day somebody looked at the page. */
function isBehindStrip({ story, claimedBy }: Reading, index: number): boolean {
  if (!story || index <= story.to) return false
  return [1, 2, 3].some(
    (step) =>
      index - step > story.to &&
      /^(?:currency-reading|weather-reading|prayer-times)$/.test(claimedBy(index - step)),
  )
}

/** The city over or under the readings of a strip: it is where the site's readers live, not where the story comes from. */
export const stripPlace: Rule = pieceRule(
  {
    name: 'strip-place',
    weight: 0.85,
    reason: 'The city of the site’s weather strip.',
  },
  ({ kind, text }, index, reading) => {
    if (kind !== 'line' || text.length > 30 || isInside(reading, index)) return null
    if (isBehindStrip(reading, index) && (findPlace(text) !== null || readStamps(text).length > 0))
      return { action: 'dropped' }
    if (!findPlace(text)) return null
    const { keys } = reading
    const isOver = (at: number) =>
      keys[at] === keys[index] && /^(?:weather-reading|strip-part)$/.test(reading.claimedBy(at + 1))
    const near = [index - 3, index - 2, index - 1, index, index + 1, index + 2, index + 3]
    const isBelow = /^(?:weather-reading|strip-part)$/.test(reading.claimedBy(index - 1))
    return isOver(index) || (isBelow && near.some(isOver)) ? { action: 'dropped' } : null
  },
)
