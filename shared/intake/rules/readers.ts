import { keyOf } from '../page/key'
import { COUNTER_PHRASES } from '../words/phrases'
import { type Finding, isInside, type Reading, type Rule } from './rule'

const counters = new Set(COUNTER_PHRASES)
const withoutNumbers = (text: string): string => keyOf(text.replace(/\d[\d.,]*/g, ' '))

/** How many lines the words of a counter may be broken into. */
const MOST_LINES = 4

/** `4236 рет` over `көрсетілді`, `24 мин` over `оқу үшін`: the words of a counter that a copy broke. */
export const brokenCounter: Rule = {
  name: 'broken-counter',
  weight: 0.85,
  reason: 'The words of a counter of the old site, broken over several lines.',
  read: (reading) => {
    const { pieces, isFree } = reading
    const isShort = (at: number) => pieces[at]?.kind === 'line' && (pieces[at]?.text.length ?? 99) <= 24
    const findings: Finding[] = []
    for (let at = 0; at < pieces.length; at += 1) {
      if (!isShort(at) || !/\d/.test(pieces[at]?.text ?? '') || isInside(reading, at)) continue
      if (!isFree(at) && reading.claimedBy(at) !== 'counter') continue
      let text = pieces[at]?.text ?? ''
      for (let size = 2; size <= MOST_LINES; size += 1) {
        const next = at + size - 1
        if (!isShort(next) || !isFree(next) || /\d/.test(pieces[next]?.text ?? '')) break
        text = `${text} ${pieces[next]?.text ?? ''}`
        if (!counters.has(withoutNumbers(text))) continue
        findings.push({ pieces: Array.from({ length: size }, (_, step) => at + step), action: 'dropped' })
        break
      }
    }
    return findings
  },
}

const READING_TIME =
  /^(?:примерное |среднее )?время (?:чтения|прочтения|на чтение)(?: (?:меньше|около|до) (?:одной )?минуты| (?:одна )?минута)?$|^(?:около|меньше|менее) (?:одной )?минуты$|^(?:шамамен )?оқу уақыты (?:бір )?минуттан аз$/u

/** `Примерное время чтения: меньше минуты`: a reading time without a number. */
export const readingTime: Rule = {
  name: 'reading-time',
  weight: 0.9,
  reason: 'How long the old site thinks the text takes to read.',
  read: (reading) =>
    reading.free
      .filter((at) => READING_TIME.test(reading.keys[at] ?? '') && !isInside(reading, at))
      .map((at) => ({ pieces: [at], action: 'dropped' as const })),
}

const NUMBER = /^\d{1,3}(?:[\s.,]?\d{3}){0,2}(?:[.,]\d)?\s?[KkMmКкМм]?$/u
/** How far over the headline such a number may stand, between it and the date. */
const ABOVE = 3

/** `917` alone between the headline and the story, or between the date and the headline: a sign of an eye stood beside it. */
export const bareNumber: Rule = {
  name: 'bare-number',
  weight: 0.7,
  reason: 'A number alone at the head of the page: how often it was read or commented.',
  read: (reading) => {
    const { headline, story, pieces } = reading
    if (!headline || !story || pieces[headline.at]?.kind === 'meta') return []
    return reading.free
      .filter((at) => {
        const { kind = 'meta', text = '', main = null } = pieces[at] ?? {}
        const isNear = at < story.from && at >= headline.at - ABOVE && at !== headline.at
        return (
          isNear && /^(line|item)$/.test(kind) && main === null && NUMBER.test(text) && isBeside(reading, at)
        )
      })
      .map((at) => ({ pieces: [at], action: 'dropped' as const }))
  },
}

/** Over the headline only beside its date; a number in a menu or a bulletin is something else. */
const isBeside = (reading: Reading, at: number): boolean =>
  at > (reading.headline?.at ?? 0) ||
  [at - 1, at - 2, at + 1].some((near) => /^(date-line|signature)$/.test(reading.claimedBy(near)))
