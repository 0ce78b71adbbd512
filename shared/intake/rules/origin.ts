import { cleanAddress, hostOf } from '../address'
import { agencyIn, isMedia, isPressOffice, isStateBody } from '../attribution/names'
import { bareCredit } from '../html/creditForms'
import { keyOf } from '../page/key'
import type { Piece } from '../page/piece'
import { isDesk, isPersonName } from '../people'
import { CREDIT_LABELS, SOURCE_LABELS } from '../words/labels'
import { labelled } from './labelled'
import { type Finding, isInside, pieceRule, type Reading, type Rule, type Values } from './rule'

const ADDRESS = /https?:\/\/[^\s<>"«»]{3,2000}/i
const BARE_HOST = /^(www\.)?([a-z0-9-]{2,60}\.){1,4}[a-z]{2,12}(\/\S{0,400})?$/i

/** A label that only the markup sets apart: `Источник` and a link behind it. */
function labelApart({ parts }: Piece): { label: string; rest: string } | null {
  const [label = '', ...rest] = parts ?? []
  return rest.length > 0 && SOURCE_LABELS.has(keyOf(label))
    ? { label: keyOf(label), rest: rest.join(' ') }
    : null
}

/** `Based on materials from TASS`, alone on a line: a label without a colon. */
function basedOn({ text }: Piece): { label: string; rest: string } | null {
  const rest =
    /^based on (?:the )?(?:materials?|reports?|information|reporting) (?:from|by|of) (.{2,60}?)\.?$/iu.exec(
      text,
    )
  if (rest) return { label: 'source', rest: rest[1] ?? '' }
  const own = /^по (?:материалам|сообщени[юям]{1,2}|информации|данным) (.{2,60}?)\.?$/iu.exec(text)?.[1] ?? ''
  return agencyIn(own) !== '' || isMedia(own) ? { label: 'source', rest: own } : null
}

/** The first link in a piece that leads to another site's page; empty when there is none. */
function linkIn({ node }: Piece): string {
  const marks = (node?.content ?? []).flatMap((child) => child.marks ?? [])
  return (
    marks.map(({ type, attrs }) => (type === 'link' ? String(attrs?.href ?? '') : '')).find(Boolean) ?? ''
  )
}

const sourceValue = (rest: string, link = ''): Pick<Finding, 'value' | 'values'> | null => {
  const bare = /^[«"“]([^«»"“”\s]{4,200})[»"”]$/u.exec(rest)?.[1] ?? rest
  const found =
    ADDRESS.exec(rest)?.[0] ?? (link || (BARE_HOST.test(bare) ? `https://${bare.toLowerCase()}` : ''))
  const url = found ? cleanAddress(found) : null
  // A department speaks, and beside it the person at its head.
  const name = rest
    .replace(/ and (?:The )?(?:Rt Hon|Sir|Dame|Lord|Baroness) .{2,80}$/, '')
    .replace(ADDRESS, ' ')
    .replace(/^[\s\-–—:,(]+|[\s\-–—:,(.)]+$/g, '')
    .replace(/^[«"“]([^«»"“”]{2,60})[»"”]$/u, '$1')
    .trim()
  // Of several named in a row an agency comes first.
  const publisher =
    agencyIn(name) ||
    name
      .split(/[,/;()]|\s[-–—]\s/)
      .map(agencyIn)
      .find(Boolean) ||
    name
  const relation: Values = isPressOffice(name) ? { relation: 'handout' } : {}
  if (url) {
    const shown = publisher && !BARE_HOST.test(publisher) && publisher.length <= 100 ? publisher : hostOf(url)
    return { value: url, values: { publisher: shown, ...relation } }
  }
  if (!name || name.split(/\s+/).length > 9 || /[.!?]\s/.test(name)) return null
  return { value: publisher, values: { publisher, ...relation } }
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
      const found = labelled(piece.text) ?? labelApart(piece) ?? basedOn(piece)
      if (found && SOURCE_LABELS.has(found.label)) {
        // The newsroom itself is no source: `Kaynak: Haber Merkezi` says who wrote.
        if (
          isDesk(found.rest) &&
          !isPressOffice(found.rest) &&
          linkIn(piece) === '' &&
          !isInside(reading, index)
        ) {
          const values = { kind: 'desk' }
          findings.push({ pieces: [index], action: 'moved', field: 'bylines', value: found.rest, values })
          return
        }
        // Under a picture regional portals call its author so.
        if (isPersonName(found.rest) && linkIn(piece) === '' && isUnderCaption(reading, index)) {
          findings.push({ pieces: [index], action: 'dropped', reason: 'Who took the picture above it.' })
          return
        }
        const below = addressBelow(reading, index, found.rest)
        const value = sourceValue(found.rest, linkIn(piece) || below)
        const isAddress = value?.value?.startsWith('http') === true
        // Between two paragraphs a name alone may be the source of a quotation or of a table.
        if (value && (isAddress || !isInside(reading, index))) {
          const own = below === '' ? [index] : [index, index + 1]
          findings.push({ pieces: own, action: 'moved', field: 'sources', ...value })
          if (isAddress) findings.push(...furtherAddresses(reading, (own.at(-1) ?? index) + 1))
        }
        return
      }
      const next = reading.pieces[index + 1]
      const isLabel = SOURCE_LABELS.has(reading.keys[index] as string) || isFrom(piece)
      if (isLabel && next && reading.isFree(index + 1)) {
        const isNamed = isStatedBelow(reading, index)
        const value = isNamed || /^\S+$/.test(next.text) ? sourceValue(next.text) : null
        if (value?.value && (isNamed || value.value.startsWith('http'))) {
          findings.push({ pieces: [index, index + 1], action: 'moved', field: 'sources', ...value })
        }
      }
    })
    return findings
  },
}

/** A short line without a full stop directly above, and no end of a story: what stood under a picture. */
function isUnderCaption({ pieces, isProse, story }: Reading, index: number): boolean {
  const { kind, text = '' } = pieces[index - 1] ?? {}
  const isInStory = story !== null && index > story.from && index < story.to
  return isInStory && kind === 'line' && !isProse(index - 1) && text.length <= 160
}

/** `Kaynak: КазТАГ` over nothing but an address: the name's page. Empty where there is none. */
function addressBelow({ pieces, isFree }: Reading, index: number, rest: string): string {
  const { kind, text = '', gap = 1 } = pieces[index + 1] ?? {}
  const isAlone = kind === 'line' && gap === 0 && isFree(index + 1) && ADDRESS.exec(text)?.[0] === text.trim()
  return isAlone && !ADDRESS.test(rest) ? text.trim() : ''
}

/** Addresses alone on the lines below a source's: further sources. */
function furtherAddresses({ pieces, isFree, story }: Reading, from: number): Finding[] {
  const findings: Finding[] = []
  for (let at = from; at >= (story?.to ?? 0) && isFree(at); at += 1) {
    const { kind, text = '', gap = 1 } = pieces[at] ?? {}
    const isAlone = kind === 'line' && gap === 0 && ADDRESS.exec(text)?.[0] === text.trim()
    const value = isAlone ? sourceValue(text.trim()) : null
    if (!value) break
    findings.push({ pieces: [at], action: 'moved', field: 'sources', ...value })
  }
  return findings
}

/** `From:` as governments print it over the department that speaks. */
const isFrom = ({ text }: Piece): boolean => /^from:$/i.test(text)

/** Whether the line below a label with a colon is a name outside the story: an agency's, a medium's, a state body's. */
function isStatedBelow(reading: Reading, index: number): boolean {
  const name = reading.pieces[index + 1]?.text ?? ''
  // A wire of releases prints the sender's name under these words, whoever that is.
  if (reading.keys[index] === 'news provided by')
    return !isInside(reading, index) && name.length <= 100 && /^\p{Lu}/u.test(name)
  return (
    (/[:：]$/.test(reading.pieces[index]?.text ?? '') || agencyIn(name) !== '') &&
    !isInside(reading, index) &&
    name.length <= 100 &&
    (agencyIn(name) !== '' || isMedia(name) || isStateBody(name) || isPressOffice(name))
  )
}

/** A line that says itself that it is about a picture, and is no copyright of the site. */
const SIGNED = /^[([]?\s?(?:фото|снимок|снимки|сурет|foto|görsel|photo)/iu

/** `Images | Ministry of Bridges` */
const BARRED = /^(?:images?|photos?|pictures?|foto(?:ğraf)?|görsel|фото|сурет(?:тер)?)\s?\|\s?(.{2,90})$/iu
const HELD_BY =
  /^(?:фото|сурет)\s((?:с|из|от)\s(?:сайта\s)?(?:[a-z0-9-]{2,40}\.){1,3}[a-z]{2,8}|\p{Lu}{2,5}\s[«"][^»"]{2,40}[»"])$/iu

/** `Фото: akorda.kz`, `Fotoğraf: AA`, `Фото Игоря Сабельникова`. */
export const photoCredit: Rule = pieceRule(
  {
    name: 'photo-credit',
    weight: 0.85,
    reason: 'The credit of a picture.',
  },
  ({ text, kind }, index, reading) => {
    if (kind !== 'line' || text.length > 220 || reading.isProse(index)) return null
    const barred = BARRED.exec(text)?.[1]
    if (barred) return { action: 'dropped', values: { credit: barred } }
    const bare = text.length <= 120 ? bareCredit(text) : null
    if (bare && bare.length >= text.length && SIGNED.test(text))
      return { action: 'dropped', values: { credit: bare.credit } }
    // `фото ФК «Кайрат»`, `фото с site.example`: no colon, and nobody's name.
    const held = text.length <= 60 && !/[.!?]$/.test(text) ? HELD_BY.exec(text)?.[1] : undefined
    if (held) return { action: 'dropped', values: { credit: held } }
    // `Фото инспекции рыбного хозяйства`: an office in the genitive.
    const body =
      text.length <= 120 && !/[.!?:]/.test(text)
        ? /^(?:фото|сурет)\s(.{3,110})$/iu.exec(text)?.[1]
        : undefined
    if (body && isStateBody(body)) return { action: 'dropped', values: { credit: body } }
    const found = labelled(text)
    if (!found || !CREDIT_LABELS.has(found.label)) return null
    if (found.rest.split(/\s+/).length <= 12) return { action: 'dropped', values: { credit: found.rest } }
    // `Фото: МИД. Встреча в министерстве`: the credit stands before the caption.
    const before = /^([^.]{2,40})\.\s\p{Lu}[^.]{20,200}\.?$/u.exec(found.rest)?.[1]
    return before ? { action: 'dropped', values: { credit: before } } : null
  },
)
