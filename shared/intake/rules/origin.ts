import { cleanAddress, hostOf } from '../address'
import { findAgency } from '../agencies'
import { keyOf } from '../page/key'
import { BYLINE_LABELS, CREDIT_LABELS, DESKS, SOURCE_LABELS } from '../words/labels'
import { type Finding, isAfterStory, isInside, pieceRule, type Rule } from './rule'
import { besidesDates } from './when'

// A label of at most four words, then a colon, a dash, or nothing before an address.
const LABELLED =
  /^([\p{L}’' ]{2,40}?)\s{0,2}(?:[:：]|\s[-–—]\s|[-–—](?=https?:)|(?=https?:\/\/))\s{0,3}(.{1,2000})$/iu
const ADDRESS = /https?:\/\/[^\s<>"«»]{3,2000}/i
const BARE_HOST = /^(www\.)?([a-z0-9-]{2,60}\.){1,4}[a-z]{2,12}(\/\S{0,400})?$/i

const labelled = (text: string): { label: string; rest: string } | null => {
  const match = LABELLED.exec(text.slice(0, 2100))
  return match ? { label: keyOf(match[1] ?? ''), rest: (match[2] ?? '').trim() } : null
}

const sourceValue = (rest: string): Pick<Finding, 'value' | 'values'> | null => {
  const found = ADDRESS.exec(rest)?.[0] ?? (BARE_HOST.test(rest) ? `https://${rest}` : '')
  const url = found ? cleanAddress(found) : null
  const name = rest
    .replace(ADDRESS, ' ')
    .replace(/^[\s\-–—:,(]+|[\s\-–—:,(.)]+$/g, '')
    .trim()
  if (url) return { value: url, values: { publisher: name && !BARE_HOST.test(name) ? name : hostOf(url) } }
  if (!name || name.split(/\s+/).length > 9 || /[.!?]\s/.test(name)) return null
  return { value: name, values: { publisher: name } }
}

/** `kaynak:https://…`, `Kaynak – DHA`, `Источник: akorda.kz`, `Source: Reuters`, or a label with the address below. */
export const sourceLine: Rule = {
  name: 'source-line',
  weight: 0.95,
  reason: 'A line that names where the text came from; it is the article’s source.',
  read: (reading) => {
    const findings: Finding[] = []
    reading.pieces.forEach((piece, index) => {
      if (!reading.isFree(index) || piece.kind === 'list') return
      const found = labelled(piece.text)
      if (found && SOURCE_LABELS.has(found.label)) {
        const value = sourceValue(found.rest)
        const isAddress = value?.value?.startsWith('http') === true
        // Between two paragraphs a name alone may be the source of a quotation or of a table.
        if (value && (isAddress || !isInside(reading, index))) {
          findings.push({ pieces: [index], action: 'moved', field: 'sources', ...value })
        }
        return
      }
      const next = reading.pieces[index + 1]
      if (SOURCE_LABELS.has(reading.keys[index] as string) && next && reading.isFree(index + 1)) {
        const value = /^\S+$/.test(next.text) ? sourceValue(next.text) : null
        if (value?.value?.startsWith('http')) {
          findings.push({ pieces: [index, index + 1], action: 'moved', field: 'sources', ...value })
        }
      }
    })
    return findings
  },
}

/** `Фото: akorda.kz`, `Fotoğraf: AA`. */
export const photoCredit: Rule = pieceRule(
  {
    name: 'photo-credit',
    weight: 0.85,
    reason: 'The credit of a picture.',
  },
  ({ text, kind }, index, reading) => {
    if (kind !== 'line' || text.length > 160 || reading.isProse(index)) return null
    const found = labelled(text)
    if (!found || !CREDIT_LABELS.has(found.label) || found.rest.split(/\s+/).length > 12) return null
    return { action: 'dropped', values: { credit: found.rest } }
  },
)

/** `Haber Merkezi - 04.06.2023 14:30`: who wrote it and when, on one line. */
export const signature: Rule = pieceRule(
  {
    name: 'signature',
    weight: 0.85,
    reason: 'A line that names who wrote the story, and when.',
  },
  (piece, index, reading) => {
    if (piece.kind !== 'line' || piece.text.length > 120 || isInside(reading, index)) return null
    const { rest, date } = besidesDates(piece.text)
    if (date === '' || rest === '') return null
    const name = labelled(rest)?.rest ?? rest.replace(/^(by|yazar|автор)\s/i, '')
    const key = keyOf(name)
    const isStated = reading.pieces.some((one) => one.name === 'author' && keyOf(one.text) === key)
    const who = DESKS.has(key) ? 'desk' : findAgency(name) ? 'agency' : isStated ? 'person' : null
    return who ? { action: 'moved', field: 'bylines', value: name, values: { kind: who, date } } : null
  },
)

const PERSON = /^\p{Lu}[\p{L}.'’-]{0,30}(?:\s\p{Lu}[\p{L}.'’-]{0,30}){1,3}$/u

const bylineKind = (name: string): 'person' | 'agency' | 'desk' | null => {
  if (DESKS.has(keyOf(name))) return 'desk'
  if (findAgency(name)) return 'agency'
  return PERSON.test(name) ? 'person' : null
}

/** `Haber Merkezi`, `Автор: Айгуль Сапарова`, `By Jane Smith`. */
export const byline: Rule = pieceRule(
  {
    name: 'byline',
    weight: 0.88,
    reason: 'A line that names who wrote the story.',
  },
  (piece, index, reading) => {
    const { text, kind } = piece
    if ((kind !== 'line' && kind !== 'item') || text.length > 120 || isInside(reading, index)) return null
    const found = labelled(text)
    const english = /^by\s(.{3,80})$/i.exec(text)
    const isLabelled = (found !== null && BYLINE_LABELS.has(found.label)) || english !== null
    const name = (english?.[1] ?? (isLabelled ? found?.rest : text) ?? '').replace(/[,.\s]+$/, '')
    const who = bylineKind(name)
    if (!isLabelled && who !== 'desk' && !(who && piece.hints.includes('author'))) return null
    if (!who) return null
    if (isAfterStory(reading, index) && who === 'agency' && !isLabelled) return null
    return { action: 'moved', field: 'bylines', value: name, values: { kind: who } }
  },
)
