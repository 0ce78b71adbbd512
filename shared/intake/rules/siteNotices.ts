import { unrepeated } from '../page/key'
import { holding, mayHold, startingWith } from '../words/finders'
import { CURRENCY_WORDS, WEATHER_WORDS } from '../words/phrases'
import {
  FEEDBACK_ANSWERS,
  FEEDBACK_QUESTIONS,
  GUEST_NOTICES,
  PLAYER_TEXTS,
  PRAYER_WORDS,
  STRIP_HEADS,
} from '../words/siteNotices'
import { isAfterStory, isInside, pieceRule, type Reading, type Rule, runRule } from './rule'
import { madeOf } from './strips'

const asksReaders = startingWith(FEEDBACK_QUESTIONS)
const holdsGuests = holding(GUEST_NOTICES)
const isOfPlayer = startingWith(PLAYER_TEXTS)
const mayPray = mayHold(PRAYER_WORDS)

const FEEDBACK = {
  name: 'feedback-box',
  weight: 0.88,
  reason: 'The site asks its readers about the page: a question, its answers, a rating or a poll.',
}

const isQuestion = (reading: Reading, index: number): boolean =>
  (reading.pieces[index]?.text.length ?? 0) <= 220 &&
  !isInside(reading, index) &&
  asksReaders(reading.keys[index] as string)

/** `12`, `%45`, `4.8 / 5`, `👍 211`: what stands under a question beside its answers. */
const NUMBER = /^[%+\s]{0,3}\d{1,7}(?:[.,]\d{1,2})?\s?%?(?:\s?\/\s?\d{1,3})?$/
const isBareNumber = (text: string): boolean =>
  text.length <= 16 && NUMBER.test(text.replace(/\p{Extended_Pictographic}|\ufe0f|[()★☆*]/gu, ' ').trim())

/** How far under the question its answers stand. */
const ANSWERS_BELOW = 14

/** `Осы бет пайдалы болды ма?` `Иә` `Жоқ`; stars and numbers of a rating behind the story. */
export const feedbackBox: Rule = runRule(FEEDBACK, (piece, index, reading) => {
  if (piece.kind === 'picture' || piece.kind === 'code' || !isAfterStory(reading, index)) return false
  if (isQuestion(reading, index)) return true
  const key = unrepeated(reading.keys[index] as string)
  if (isBareNumber(piece.text)) return true
  if (piece.text.length > 40 || !FEEDBACK_ANSWERS.has(key.replace(/ ?\d+ ?/g, ''))) return false
  for (let above = index - 1; above >= Math.max(0, index - ANSWERS_BELOW); above -= 1) {
    if (isQuestion(reading, above)) return true
    if (!isBareNumber(reading.pieces[above]?.text ?? '') && (reading.pieces[above]?.text.length ?? 0) > 60)
      return false
  }
  return false
})

/** `Қонақтар тобындағы пайдаланушылар … пікір қалдыра алмайды`, `Yorum yapmak için üye girişi yapınız`. */
export const guestNotice: Rule = runRule(
  {
    name: 'guest-notice',
    weight: 0.88,
    reason: 'What the site tells visitors about its comments and accounts.',
  },
  ({ text }, index, reading) =>
    text.length <= 400 &&
    !isInside(reading, index) &&
    reading.pieces.length > 3 &&
    index > (reading.story?.from ?? 0) &&
    holdsGuests(reading.keys[index] as string),
)

const PROGRAM =
  /comments powered by|view the comments|просмотра комментариев|комментарии загружаются|yorumları (?:görmek|görüntülemek)|yorumlar yükleniyor|пікірлерді көру|пікірлер жүктелуде/iu

/** `Please enable JavaScript to view the comments`: a program of others prints them, and takes new ones. */
export const commentsProgram: Rule = pieceRule(
  {
    name: 'comments-program',
    weight: 0.85,
    reason: 'The place where a program of others prints the comments: the article takes them.',
  },
  ({ kind, text }) =>
    (kind === 'hidden' || kind === 'line') && text.length <= 200 && PROGRAM.test(text)
      ? { action: 'moved', field: 'comments', value: 'open' }
      : null,
)

/** `Video yükleniyor`, `Ваш браузер не поддерживает видео`. */
export const playerText: Rule = pieceRule(
  {
    name: 'player-text',
    weight: 0.9,
    reason: 'What the page shows where a film should play.',
  },
  ({ text, kind, node }, index, { keys }) =>
    text.length <= 110 && kind !== 'picture' && node?.type !== 'figure' && isPlayerText(keys[index] as string)
      ? { action: 'dropped' }
      : null,
)

export const isPlayerText = (key: string): boolean => isOfPlayer(unrepeated(key))

/** `İmsak 05:12 Güneş 06:40 Öğle 12:58`. */
export const prayerTimes: Rule = runRule(
  {
    name: 'prayer-times',
    weight: 0.92,
    reason: 'The site’s strip of prayer times.',
  },
  ({ text }, index, reading) => {
    if (text.length > 200 || isInside(reading, index) || !/\d{1,2}[:.]\d{2}/.test(text)) return false
    if (!mayPray(reading.keys[index] as string)) return false
    const { only, hits } = madeOf(text, PRAYER_WORDS)
    return only && hits >= 1
  },
)

const STRIPS = /^(weather-reading|currency-reading|prayer-times|region-menu)$/
const strip = new Set([...WEATHER_WORDS, ...CURRENCY_WORDS, ...PRAYER_WORDS])

/** `HAVA DURUMU` over the degrees, and the words or numbers of a strip that a copy tore off their neighbours. */
export const stripParts: Rule = {
  name: 'strip-part',
  weight: 0.85,
  reason: 'A part of the site’s strip of weather, rates or times.',
  read: (reading) => {
    const { pieces, keys } = reading
    const found = new Set<number>()
    const isStrip = (index: number) => STRIPS.test(reading.claimedBy(index)) || found.has(index)
    const isPart = (index: number): boolean => {
      const { text = '', kind } = pieces[index] ?? {}
      if (!kind || kind === 'picture' || text.length > 40 || isInside(reading, index)) return false
      if (reading.isFree(index) === false) return false
      const key = keys[index] as string
      if (STRIP_HEADS.has(key)) return true
      if (/\d/.test(text) && /^[%+\-−▲▼↑↓$€₺₸₽\d.,:°/ ]{1,24}$/.test(text)) return true
      const { only, hits } = madeOf(text, strip)
      return only && hits >= 1
    }
    for (const step of [1, -1]) {
      const order = step === 1 ? [...pieces.keys()] : [...pieces.keys()].toReversed()
      for (const index of order) if (isStrip(index - step) && isPart(index)) found.add(index)
    }
    return [...found]
      .toSorted((a, b) => a - b)
      .map((index) => ({ pieces: [index], action: 'dropped' as const }))
  },
}
