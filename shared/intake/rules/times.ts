import { datesAgree } from '../../dateline/dates'
import { isoMoment, type Moment, onClocksOf, readMoment } from '../../dateline/moment'
import { editedBelow, isBefore, onClocksText } from './otherStamps'
import { zoneOfPage } from './pageZone'
import { type Printed, printedMoments } from './printedMoments'
import type { Reading } from './rule'
import { readClockLine, readStamps, type Stamp } from './stamps'

export interface Settled {
  /** The piece that says when the story appeared, printed or stated; -1 when none does. */
  readonly at: number
  readonly date: string
  /** ISO 8601, as precise as is known; empty when not known. */
  readonly published: string
  readonly updated: string
  /** Whether another date of the page says otherwise. */
  readonly isDoubted: boolean
  /** Whether the line it stands on also says what no rule knows. */
  readonly isMixed: boolean
  /** Whether the page states another day for machines than it shows. */
  readonly isOverruled: boolean
}

const isFull = ({ date }: Moment): boolean => date.length === 10

const appearanceOf = (stamps: readonly Stamp[]): Stamp | undefined =>
  // `2025-08-24 23.08.2025, 09:53`: the site's own day stands before the one that has an hour.
  stamps.find((stamp) => isFull(stamp) && !stamp.isUpdate && stamp.time !== '') ??
  stamps.find((stamp) => isFull(stamp) && !stamp.isUpdate) ??
  stamps.find(({ date, isUpdate }) => date !== '' && !isUpdate)

/** `Oct 20, 2025`: a day told to machines as people write it. In numbers alone nobody knows which is the month. */
function writtenDay(text: string): Moment | null {
  const [only, more] = text.length <= 40 && /\p{L}{3}/u.test(text) ? readStamps(text) : []
  return only && isFull(only) && !more ? only : null
}

/** What the page states for machines under a name, each as a moment. */
const stated = (reading: Reading, name: string): { at: number; moment: Moment }[] =>
  reading.pieces.flatMap(({ kind, name: own, text }, at) => {
    const moment = kind === 'meta' && own === name ? (readMoment(text) ?? writtenDay(text)) : null
    return moment ? [{ at, moment }] : []
  })

/** Whether two moments may be the same day, on the page's clocks or as they were written. */
const sameDay = (a: Moment, b: Moment, zone: string): boolean =>
  datesAgree(a.date, b.date) || datesAgree(onClocksOf(a, zone).date, onClocksOf(b, zone).date)

/**
 * When the page says the story appeared and was last changed. What it shows its readers is believed before what it
 * tells machines when the two differ by a day, for templates state today's date or that of another story; the hour and
 * the zone are taken from whichever knows them.
 */
export function settleTimes(reading: Reading): Settled {
  const zone = zoneOfPage(reading)
  const printed = printedMoments(reading)
  const machine = stated(reading, 'published')[0]
  const dated = printed.flatMap((line) => {
    const confirmed = line.stamps.find(
      (stamp) => isFull(stamp) && !stamp.isUpdate && machine && sameDay(stamp, machine.moment, zone),
    )
    const stamp = confirmed ?? appearanceOf(line.stamps)
    return stamp ? [{ ...line, stamp }] : []
  })
  const agrees = ({ stamp }: { stamp: Stamp }) =>
    isFull(stamp) && machine !== undefined && sameDay(stamp, machine.moment, zone)
  const isToTheMinute = ({ stamp }: { stamp: Stamp }) =>
    onClocksOf(stamp, zone).time.slice(0, 5) === onClocksOf(machine?.moment ?? stamp, zone).time.slice(0, 5)
  const shown =
    dated.find((one) => agrees(one) && one.stamp.time !== '' && isToTheMinute(one)) ??
    dated.find((one) => agrees(one) && one.stamp.time !== '') ??
    dated.find(agrees) ??
    dated.find(({ stamp }) => isFull(stamp)) ??
    dated[0]
  const updated = updateOf(reading, printed, zone)
  const doubt = { isDoubted: false, isMixed: false, isOverruled: false }
  if (!shown || (machine && shown.rank > 0 && !sameDay(shown.stamp, machine.moment, zone))) {
    const only = machine ?? soleTime(reading)
    if (!only) {
      // Some pages print only when they were last changed; the day is the best that is known.
      const change = printed.find(({ rank, stamps }) => rank === 0 && stamps.some((stamp) => isFull(stamp)))
      const date = change?.stamps.find((stamp) => isFull(stamp))?.date ?? ''
      return {
        at: change?.index ?? -1,
        date,
        published: '',
        updated,
        ...doubt,
        isDoubted: change !== undefined,
      }
    }
    const { date } = onClocksOf(only.moment, zone)
    return { at: only.at, date, published: isoMoment(only.moment, zone), updated, ...doubt }
  }
  const stamp = withClockOf(dated, withClockBeside(reading, shown.index, shown.stamp))
  const agreeing = machine && sameDay(stamp, machine.moment, zone) ? machine.moment : undefined
  // Where nobody knows the page's zone, its own `time` element of that very minute tells it.
  const element = timeElement(reading, stamp, zone)
  const isOwn = zone === '' && element?.zone !== '' && element?.time.slice(0, 5) === stamp.time.slice(0, 5)
  const machineSays = isOwn ? element : (agreeing ?? element)
  // What a line of several things gives as a time may be that of a change.
  const isFirm = shown.isAlone || !agreeing || agreeing.time === ''
  const precise = isFull(stamp) ? (isFirm ? joined(stamp, machineSays, zone) : agreeing) : stamp
  const others = dated.filter((one) => one.index !== shown.index && one.rank <= 2)
  return {
    at: shown.index,
    date: isFull(stamp) ? stamp.date : agreeing ? agreeing.date : stamp.date,
    published: isoMoment(precise, zone),
    updated,
    isDoubted: !agreeing && others.some((one) => !datesAgree(one.stamp.date, stamp.date)),
    isMixed: !shown.isAlone,
    isOverruled: machine !== undefined && !agreeing,
  }
}

/** A `time` element of the same day, which may know the hour or the zone that the text does not print. */
const timeElement = (reading: Reading, stamp: Moment, zone: string): Moment | undefined =>
  stated(reading, 'time').find(({ moment }) => moment.time !== '' && sameDay(moment, stamp, zone))?.moment

/** The only moment the page's `time` elements give, when nothing else tells when it appeared. */
function soleTime(reading: Reading): { at: number; moment: Moment } | undefined {
  const all = stated(reading, 'time')
  const days = new Set(all.map(({ moment }) => `${moment.date}T${moment.time}`))
  return days.size === 1 ? all[0] : undefined
}

/** The hour of another line of the same day near the story, where the first prints the day alone. */
function withClockOf(dated: readonly (Printed & { stamp: Stamp })[], stamp: Stamp): Stamp {
  if (stamp.time !== '' || !isFull(stamp)) return stamp
  const other = dated.find(
    (one) => one.isAlone && one.rank <= 1 && one.stamp.date === stamp.date && one.stamp.time !== '',
  )?.stamp
  return other ? { ...stamp, time: other.time, zone: other.zone } : stamp
}

/** `14:30` on the line beside the date. */
function withClockBeside(reading: Reading, index: number, stamp: Stamp): Stamp {
  if (stamp.time !== '') return stamp
  for (const at of [index + 1, index - 1]) {
    const isBeside = reading.isFree(at) || reading.claimedBy(at) === 'time-fragment'
    const { kind, text } = reading.pieces[at] ?? { kind: 'meta', text: '' }
    const clock = isBeside && kind !== 'meta' ? readClockLine(text) : null
    if (clock) return { ...stamp, time: clock.time, zone: clock.zone }
  }
  return stamp
}

/** The printed moment with the hour and zone stated for machines, where the two do not contradict each other. */
function joined(shown: Moment, machine: Moment | undefined, zone: string): Moment {
  if (!machine || machine.time === '') return shown
  if (shown.time === '') {
    // Programs that know only the day state midnight, or noon at Greenwich.
    const isNoon = machine.time === '12:00' && machine.zone === '+00:00'
    const isMidnight = isNoon || machine.time === '00:00' || onClocksOf(machine, zone).time === '00:00'
    return isMidnight ? shown : machine
  }
  const isSameMinute =
    shown.zone !== '' && isoMoment(shown, zone).slice(0, 16) === onClocksText(machine, shown.zone)
  if (shown.zone !== '') return isSameMinute ? machine : shown
  const minute = shown.time.slice(0, 5)
  const isSameWall = machine.time.slice(0, 5) === minute && machine.date === shown.date
  // Programs write local time and call it Greenwich's: the reader's clock is right.
  const isMislabelled =
    machine.zone === '+00:00' && zone !== '' && onClocksOf(machine, zone).time !== machine.time
  if (isSameWall && !isMislabelled) return machine
  return onClocksOf(machine, zone).time.slice(0, 5) === minute ? machine : shown
}

/** `Last updated: 20 February 2025` alone, among the first things a copied page prints behind its story. */
const isAtFoot = ({ footAt }: Reading, { index, isAlone }: Printed): boolean =>
  isAlone && footAt >= 0 && index > footAt && index <= footAt + FOOT

const FOOT = 6

/** When the page says it was last changed: printed, else stated. */
function updateOf(reading: Reading, printed: readonly Printed[], zone: string): string {
  const changes = printed
    .filter((line) => line.rank < 3 || isAtFoot(reading, line))
    .flatMap(({ stamps }) => stamps.filter(({ isUpdate, date }) => isUpdate && date.length === 10))
  // One line may print the day of the change, and another its hour.
  const shown = changes.find(({ date, time }) => date === changes[0]?.date && time !== '') ?? changes[0]
  const machine = stated(reading, 'modified')[0]?.moment
  if (!shown && machine) return isoMoment(machine, zone)
  if (!shown) {
    const edited = editedBelow(reading)
    return edited ? isoMoment(edited, zone) : ''
  }
  // Of one page both are printed by the same clock.
  const own = [...stated(reading, 'published'), ...stated(reading, 'time')].find(
    ({ moment }) => moment.zone !== '' && moment.date === shown.date,
  )?.moment
  if (!machine && shown.zone === '' && zone === '' && own && own.zone !== 'Z')
    return isoMoment({ ...shown, zone: own.zone }, zone)
  return isoMoment(machine && sameDay(shown, machine, zone) ? joined(shown, machine, zone) : shown, zone)
}

/** When the page says it appeared and was changed, once its lines are claimed; empty when no line or statement said so. */
export function timesOf(reading: Reading): { published: string; updated: string } {
  const isDated =
    reading.field('dateline.date').length > 0 ||
    reading.pieces.some((_, index) => reading.claimedBy(index) === 'update-time')
  if (!isDated) {
    const edited = editedBelow(reading)
    return { published: '', updated: edited ? isoMoment(edited, zoneOfPage(reading)) : '' }
  }
  const { published, updated } = settleTimes(reading)
  // Programs state a change at the very moment of publication, or before it when they state another story's.
  const isChange = updated !== published && !(published !== '' && isBefore(updated, published))
  return { published, updated: isChange ? updated : '' }
}
