import type { JsonNode } from '../../body/parse'
import { isInPath } from '../addressWords'
import { endsInCredit } from '../html/credits'
import { keyOf } from '../page/key'
import { type Hint, isFurnitureHint, type Piece } from '../page/piece'
import { isSentence } from '../page/prose'
import { isPersonName, readPeople } from '../people'
import { GIVEN_NAMES } from '../words/givenNames'
import { ROLES } from '../words/labels'
import { MENU_WORDS } from '../words/rubrics'
import { bylineFinding } from './bylines'
import { isAfterStory, pieceRule, type Reading, type Rule, type Values } from './rule'
import { caseLanguage } from './signatures'
import { siteNameOf } from './siteName'
import { besideDates, readStamps } from './stamps'
import { isSummary } from './summaries'
import { placeValues, readPlaceLine } from './where'

const isFurniture = (hints: readonly Hint[]): boolean =>
  hints.some((hint) => isFurnitureHint(hint) || hint === 'caption' || hint === 'credit')
const wordsIn = (text: string): number => text.split(/\s+/).length

/** A short line set directly over the headline: its kicker. Sections are told before. */
export const overline: Rule = pieceRule(
  {
    name: 'overline',
    weight: 0.75,
    reason: 'A short line set directly over the headline.',
  },
  ({ kind, text, hints, linked, main }, index, reading) => {
    const { headline, pieces } = reading
    if (!headline || pieces[headline.at]?.kind === 'meta' || index >= headline.at || index < headline.at - 2)
      return null
    if (/\n|\d{3}|\s[/»>]\s/.test(text)) return null
    if ((kind !== 'line' && kind !== 'heading') || reading.field('kicker').length > 0) return null
    const isBetweenFree = index === headline.at - 2 && reading.isFree(headline.at - 1)
    const isMarked = hints.includes('kicker')
    if (isBetweenFree || isFurniture(hints) || !(isMarked || (main === true && linked < 0.5))) return null
    const isLabel = text.length <= 70 && wordsIn(text) <= 8 && /\p{L}{3}/u.test(text) && !/[.!?:]$/.test(text)
    if (!isLabel || readStamps(text).length > 0 || (!isMarked && wordsIn(text) < 2)) return null
    const key = keyOf(text)
    const isSite = pieces.some((one) => one.kind === 'meta' && one.name === 'site' && keyOf(one.text) === key)
    return isSite || isPersonName(text) ? null : { action: 'moved', field: 'kicker', value: text }
  },
)

/** Pieces that may stand between the headline and its summary. */
const PASSED =
  /^(headline|byline|signature|date-line|update-time|date-fragment|time-fragment|relative-time|counter|font-size-controls|page-controls|form-controls|rubric|overline|breadcrumb|trail-lines|ad-label|ad-box|useless-picture|repeated-headline|place-line|place-beside-date)$/

/** A line directly under the headline that is no part of the running text: what sites print as its summary. */
export const underline: Rule = {
  name: 'underline',
  weight: 0.7,
  reason: 'A line directly under the headline, set apart from the story: its summary.',
  read: (reading) => {
    const { headline, story, pieces } = reading
    if (!headline || !story || reading.field('standfirst').length > 0) return []
    if (pieces[headline.at]?.kind === 'meta') return []
    for (let index = headline.at + 1; index < story.from && index <= headline.at + 8; index += 1) {
      const piece = pieces[index]
      if (!piece) break
      if (!reading.isFree(index)) {
        if (PASSED.test(reading.claimedBy(index))) continue
        break
      }
      if (piece.kind === 'picture' || piece.kind === 'code') continue
      const { kind, text, hints, linked, main } = piece
      // In plain text such a line may be anything.
      if (main === null && kind !== 'heading') {
        if (isSetApart(reading, index))
          return [{ pieces: [index], action: 'moved', field: 'standfirst', value: text }]
        break
      }
      const isText = (kind === 'line' || kind === 'heading') && linked < 0.3 && !isFurniture(hints)
      const isSet = kind === 'heading' || isSentence(text) || hints.includes('summary') || wordsIn(text) >= 7
      const isLong = text.length >= 25 && text.length <= 400 && wordsIn(text) >= 5
      if (!isText || besideDates(text).stamps.length > 0) {
        if (wordsIn(text) <= 4) continue
        break
      }
      if (!isLong || !isSet || !/^\P{Ll}/u.test(text) || !isSummary(text)) {
        if (wordsIn(text) <= 4) continue
        break
      }
      return [{ pieces: [index], action: 'moved', field: 'standfirst', value: text }]
    }
    return []
  },
}

/**
 * In a copy or a document: a line directly under the headline that stands over the writer's name or the date, or is the
 * only one in italics.
 */
function isSetApart(reading: Reading, index: number): boolean {
  const { headline, pieces } = reading
  const { kind, text, linked, node } = pieces[index] ?? { kind: 'meta', text: '', linked: 0, node: null }
  const before = pieces[index - 1]
  const isUnder = index - 1 === headline?.at || keyOf(before?.text ?? '') === headline?.key
  if (kind !== 'line' || !isUnder || linked > 0 || wordsIn(text) < 6 || text.length > 200) return false
  if (/:$|\n|^[–—-]/.test(text) || !isSummary(text) || besideDates(text).stamps.length > 0) return false
  if (isItalic(node)) return !isItalic(pieces[index + 1]?.node ?? null) && index === (headline?.at ?? 0) + 1
  const next = index + 1
  const isName = isPersonName(pieces[next]?.text ?? '')
  return isName || /^(?:byline|signature|date-line|photo-credit|source-line)$/.test(reading.claimedBy(next))
}

const isItalic = (node: JsonNode | null): boolean =>
  node?.type === 'paragraph' &&
  (node.content ?? []).length > 0 &&
  (node.content ?? []).every(({ marks }) => marks?.some(({ type }) => type === 'italic') === true)

/** How far above the headline, and below the story, a name alone may stand. */
const ABOVE = 4
const BELOW = 2

/**
 * A person's name alone on a line at the head or directly behind the story, when it is the only such line and the story
 * does not speak of that person: its author.
 */
export const loneName: Rule = {
  name: 'lone-name',
  weight: 0.65,
  reason: 'A person’s name alone beside the headline or behind the last paragraph: who wrote the story.',
  read: (reading) => {
    if (reading.field('bylines').length > 0 || !reading.story || !reading.headline) return []
    const found = reading.pieces.flatMap((piece, index) =>
      mayBeAuthor(reading, index) ? [{ index, name: nameIn(piece) }] : [],
    )
    const names = new Set(found.map(({ name }) => keyOf(name)))
    // Of several names the one beside the date is the author's, or the one over an address, or printed twice.
    const dated = found.filter(({ index }) => isDated(reading, index))
    const told = found.filter(({ index }) => isAddressed(reading, index))
    const kept = names.size > 1 ? (dated.length > 0 ? dated : told) : found
    const [first] = kept
    if (!first || (names.size > 1 && kept.length > 1) || isSpokenOf(first.name, reading)) return []
    const people = readPeople(first.name, caseLanguage(reading))
    const place = first.index + 1
    const isFollowed =
      /,$/.test(reading.pieces[first.index]?.text ?? '') &&
      first.index > reading.story.to &&
      reading.isFree(place) &&
      wordsIn(reading.pieces[place]?.text ?? '') <= 5
    const run = isFollowed ? [first.index, place] : [first.index]
    if (people.length === 0 || !people.every(({ kind }) => kind === 'person')) return []
    const read = readPlaceLine(reading.pieces[first.index]?.parts?.[1] ?? '')
    const also: Values = read?.known ? { 'also.dateline.place': read.place, ...placeValues(read.known) } : {}
    const { values, ...finding } = bylineFinding(people)
    return [{ pieces: run, ...finding, values: { ...values, ...also } }]
  },
}

/** Whether a mail address or a handle stands directly below. */
const isAddressed = ({ pieces }: Reading, index: number): boolean =>
  /^@?[\w.+-]{2,60}(?:@[\w-]{1,60}(?:\.[\w-]{2,20}){1,4})?$/.test(pieces[index + 1]?.text ?? '') &&
  /@/.test(pieces[index + 1]?.text ?? '')

const isDated = (reading: Reading, index: number): boolean =>
  [index - 1, index + 1].some(
    (at) =>
      /^(date-line|counter|relative-time)$/.test(reading.claimedBy(at)) &&
      (reading.pieces[index]?.kind !== 'item' || reading.pieces[at]?.kind === 'item'),
  )

/** `58 секунд Алина Гордеева`: how long the text takes, and who wrote it. */
const READING_TIME =
  /^\d{1,3}\s(?:секунд[аы]?|сек\.?|минут[аы]?|мин\.?|секунд|минут|min read|dk okuma)\s(?=\p{Lu})/u

/** A credit may stand under the name: `Екатерина Дятлова` / `Фото Игоря Сабельникова`. */
const nameIn = ({ text: printed, parts }: Pick<Piece, 'text' | 'parts'>): string => {
  const [name = '', place = '', ...more] = parts ?? []
  // The name in one element and the place beside it in another.
  const isPlaced = more.length === 0 && isPersonName(name) && readPlaceLine(place)?.known
  const text = isPlaced ? name : printed.replace(READING_TIME, '')
  const [first = '', second = '', ...others] = text.split('\n')
  const isCredited = second === '' || /^(фото|foto|photo|сурет)(?!\p{L})/iu.test(second)
  if (!isCredited || others.length > 0) return ''
  const people = readPeople(first, 'en')
  // `M. Kemal Uzunırmak / Yazar`
  const [only] = people
  if (people.length === 1 && only?.kind === 'person' && /\s[/|]\s/.test(first)) return only.name
  // `Аружан Дарибай Корреспондент`: what the writer is stands behind the name.
  if (
    only?.kind === 'person' &&
    first.startsWith(`${only.name} `) &&
    ROLES.has(keyOf(first.slice(only.name.length)))
  )
    return only.name
  // `Иван Петров, научный сотрудник`: a role may follow.
  const named = first.split(',', 1)[0] ?? ''
  return people.length === 1 && isPersonName(named.trim()) ? named.trim() : first.trim()
}

/** `Tom Ashworth and Leila Farouk`. */
function isSeveral(name: string): boolean {
  const people = readPeople(name, 'en')
  return people.length > 1 && people.every(({ kind }) => kind === 'person')
}

function mayBeAuthor(reading: Reading, index: number): boolean {
  const { pieces, story, headline } = reading
  const piece = pieces[index]
  if (!piece || !story || !headline || !reading.isFree(index) || isFurniture(piece.hints)) return false
  const isLine = piece.kind === 'line' || piece.kind === 'item' || /^h[4-6]$/.test(piece.name)
  // A summary that reads like the story's first paragraph may stand over the name.
  const isUnderSummary =
    index === story.from + 1 &&
    story.from === headline.at + 1 &&
    reading.isProse(reading.claimedBy(index + 1) === 'lost-label' ? index + 2 : index + 1)
  const isHead =
    index >= headline.at - ABOVE && (index < story.from || isUnderSummary) && index !== headline.at
  const isFoot = isAfterStory(reading, index) && index <= story.to + BELOW
  // Several links run together are a menu, however like a name they read.
  if (!isLine || piece.links.length > 1 || !(isHead || isFoot) || pieces[headline.at]?.kind === 'meta')
    return false
  // Among the items of a menu a name is a menu's; beside a date it is an author's.
  if (piece.kind === 'item' && !isDated(reading, index)) return false
  const name = nameIn(piece)
  if (keyOf(name) === keyOf(siteNameOf(pieces)) || MENU_WORDS.has(keyOf(name))) return false
  if (isSeveral(name)) return isDated(reading, index) || Math.abs(index - headline.at) === 1
  return (
    isPersonName(name) &&
    (name !== name.toUpperCase() || isDated(reading, index) || isOwn(name, reading, index))
  )
}

/** A name in capitals that a folder of the address has, or one that begins as people's names do and stands over the story. */
function isOwn(name: string, { url, story, headline, pieces }: Reading, index: number): boolean {
  const words = name.split(' ')
  if (isInPath(url, words.at(-1) ?? '') || isInPath(url, name)) return true
  const isAlone = headline !== null && story !== null && index > headline.at && index < story.from
  const isSubheading = pieces.some(({ kind }, at) => kind === 'heading' && at > index)
  return isAlone && !isSubheading && GIVEN_NAMES.has(keyOf(words[0] ?? ''))
}

/** The name, with an office at most behind it. */
const isNameLine = (text: string, name: string): boolean =>
  keyOf(text) === keyOf(name) || (text.startsWith(name) && text.length <= name.length + 30)

/** Whether the story itself mentions the person by any part of the name. */
function isSpokenOf(name: string, { pieces, story }: Reading): boolean {
  // Behind a copied story another person of that first name is no hint.
  const isBehind =
    pieces[story?.to ?? 0]?.box === 0 &&
    pieces.slice((story?.to ?? 0) + 1).some(({ text }) => keyOf(text) === keyOf(name))
  const words = keyOf(name)
    .split(' ')
    .slice(isBehind ? 1 : 0)
    .filter((word) => word.length > 3)
  // Who took a picture may be who wrote the text.
  const inside = pieces
    .slice(story?.from, (story?.to ?? 0) + 1)
    .filter(({ text }) => !endsInCredit(text) && !isNameLine(text, name))
    .map(({ text }) => keyOf(text.slice(0, 4000)))
  return words.some((word) => inside.some((key) => ` ${key} `.includes(` ${word}`)))
}
