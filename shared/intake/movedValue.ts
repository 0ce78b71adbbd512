import { findDates, isoDate } from '../dateline/dates'
import { barePlace } from '../places/barePlace'
import { findPlace } from '../places/places'
import { cleanAddress, hostOf } from './address'
import { findAgency } from './agencies'
import { keyOf } from './page/key'
import { collapse } from './page/normalise'
import type { Values } from './rules/rule'
import { BYLINE_LABELS, CREDIT_LABELS, DESKS, SOURCE_LABELS } from './words/labels'

/** Where a person may move a text to. The last two belong to the picture nearest to it. */
export const MOVABLE_FIELDS = [
  'headline',
  'kicker',
  'standfirst',
  'dateline.place',
  'dateline.date',
  'bylines',
  'rubrics',
  'tags',
  'sources',
  'picture.credit',
  'picture.caption',
] as const
export type MovableField = (typeof MOVABLE_FIELDS)[number]

interface Value {
  readonly value: string
  readonly values: Values
}

const LABELLED = /^([\p{L}’' ]{2,40}?)\s{0,2}(?:[:：]|\s[-–—]\s)\s{0,3}(.{1,4000})$/u
const ADDRESS = /https?:\/\/[^\s<>"«»]{3,2000}/i

/** `Kaynak: AA` without the words that say what it is, where they say just that. */
function withoutLabel(text: string, labels: ReadonlySet<string>): string {
  const match = LABELLED.exec(text)
  return match && labels.has(keyOf(match[1] ?? '')) ? (match[2] ?? '').trim() : text
}

const said = (value: string, longest: number): Value | null =>
  value ? { value: value.slice(0, longest), values: {} } : null

const list = (text: string, between: RegExp, joint: string): Value | null =>
  said(
    text
      .split(between)
      .map((part) => part.trim().replace(/^#/, '').slice(0, 200))
      .filter(Boolean)
      .slice(0, 50)
      .join(joint),
    10_000,
  )

/** What a text becomes in a field when a person moves it there; null when the field cannot hold it. */
export function movedValue(field: string, text: string): Value | null {
  const line = collapse(text).replaceAll('\n', ' ')
  switch (field) {
    case 'headline':
    case 'kicker':
    case 'picture.caption':
      return said(line, 2000)
    case 'picture.credit':
      return said(withoutLabel(line, CREDIT_LABELS), 2000)
    case 'standfirst':
      return said(line, 4000)
    case 'rubrics':
      return list(collapse(text), /\n|\s[>›»/|]\s|,\s/, ' > ')
    case 'tags':
      return list(withoutTagLabel(collapse(text)), /[\n,;|#]/, ', ')
    case 'bylines':
      return bylineValue(withoutLabel(line, BYLINE_LABELS))
    case 'sources':
      return sourceValue(withoutLabel(line, SOURCE_LABELS))
    case 'dateline.place':
      return placeValue(line)
    case 'dateline.date':
      return said(findDates(line.slice(0, 400)).map(isoDate).find(Boolean) ?? '', 10)
    default:
      return null
  }
}

/** Tags may stand behind a word of their own, `Etiketler:`; a colon inside a tag is rare enough. */
const withoutTagLabel = (text: string): string => text.replace(/^\p{L}{3,20}\s?:\s*/u, '')

function bylineValue(text: string): Value | null {
  const value = text.replace(/[,.\s]+$/, '').slice(0, 300)
  if (!value) return null
  const kind = DESKS.has(keyOf(value)) ? 'desk' : findAgency(value) ? 'agency' : 'person'
  return { value, values: { kind } }
}

function sourceValue(text: string): Value | null {
  const url = cleanAddress(ADDRESS.exec(text)?.[0] ?? '')
  const name = text
    .replace(ADDRESS, ' ')
    .replace(/^[\s\-–—:,(]+|[\s\-–—:,(.)]+$/g, '')
    .slice(0, 2000)
  if (url && url.length <= 4000) return { value: url, values: { publisher: name || hostOf(url) } }
  return name ? { value: name, values: { publisher: name } } : null
}

function placeValue(text: string): Value | null {
  const { name } = barePlace(text)
  const place = findPlace(name)
  const facts: Values = place
    ? { country: place.country, countryCode: place.countryCode, zone: place.zone }
    : {}
  return name ? { value: name.slice(0, 2000), values: { ...facts, asPrinted: text.slice(0, 2000) } } : null
}
