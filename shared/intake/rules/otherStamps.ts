import { isoMoment, type Moment } from '../../dateline/moment'
import { keyOf } from '../page/key'
import { COUNTER_PHRASES } from '../words/phrases'
import type { Reading } from './rule'
import { besideDates, type Stamp } from './stamps'

/** The moments of a line that says nothing else but how often the page was read, or whose the text is. */
export function countedStamps(text: string): Stamp[] {
  if (text.length > 100 || !/\d/.test(text)) return []
  const { parts, stamps } = besideDates(text)
  // The right of a house may be stuck to the hour: `19:06© YAYLA HABER`.
  const isOwned = parts.length === 1 && /\d\s?©\s?\p{L}[^.!?]{1,60}$/u.test(text)
  const isKnown = parts.length > 0 && stamps[0]?.date.length === 10
  return isKnown && (isOwned || parts.every(isCounted)) ? stamps : []
}

const COUNTERS = new Set(COUNTER_PHRASES)
const isCounted = (part: string): boolean =>
  /\d/.test(part) && COUNTERS.has(keyOf(part.replace(/\d[\d.,]*\s?[кkmbмб]?(?!\p{L})/giu, ' ')))

/** `This page was last edited on 4 May 2024, at 11:27 (UTC).`: what programs print below everything else. */
const EDITED =
  /last (?:edited|modified|changed|updated) (?:on|by)|последн\p{L}{2,4} (?:изменени|редакти|правк)|en son .{4,60} (?:değiştiril|düzenlen)|соңғы (?:рет )?(?:өзгер|түзет|өңде)/iu

export function editedBelow({ pieces, story }: Reading): Stamp | undefined {
  const below = pieces.slice((story?.to ?? pieces.length) + 1)
  const line = below.find(({ kind, text }) => kind !== 'meta' && text.length <= 200 && EDITED.test(text))
  return line && besideDates(line.text).stamps.find(({ date }) => date.length === 10)
}

/** A machine's moment as the clocks of an offset show it, to the minute. */
export function onClocksText(machine: Moment, offset: string): string {
  const instant = Date.parse(isoMoment(machine, ''))
  const [, sign = '+', hours = '0', minutes = '0'] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? []
  const shift = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60_000 : 60_000)
  return Number.isNaN(instant) ? '' : new Date(instant + shift).toISOString().slice(0, 16)
}

/** Whether one ISO moment comes before another, or is the same; of days alone, whether it is an earlier day. */
export const isBefore = (a: string, b: string): boolean =>
  a.length > 10 && b.length > 10 ? Date.parse(a) <= Date.parse(b) : a.slice(0, 10) < b.slice(0, 10)
