import { isPressOffice, isStateBody } from '../attribution/names'
import { keyOf } from '../page/key'
import type { Piece } from '../page/piece'
import { isSentence } from '../page/prose'
import { isPersonName } from '../people'
import { RELEASES } from '../words/labels'
import { beginsWith, CONTACT_LABELS } from '../words/mail'
import { CLOSING_WORDS } from '../words/releaseFoot'
import type { Finding, Reading, Rule } from './rule'
import { readStamps } from './stamps'
import { placeValues, readPlaceLine } from './where'

/** So many pieces at the end of a text may be its foot. */
const MOST = 8
const LONGEST = 160
const REACHED = /@[\w-]{1,60}\.|(?:\d[\s().-]{0,3}){6,}/

const isLine = ({ kind }: Piece): boolean => kind === 'line' || kind === 'heading'

/** `SOURCE Harbor Foods`: how a wire of releases ends each of them. */
const SENDER = /^SOURCE:?\s(?=\p{Lu})/u

type Part = 'closing' | 'office' | 'place' | 'contact'

/** `İrtibat: …`, `Контактное лицо`, with how to reach them on the same line or alone. */
function isContact(text: string): boolean {
  const first = text.split('\n', 1)[0] ?? ''
  return beginsWith(keyOf(first), CONTACT_LABELS) && (REACHED.test(text) || text === first)
}

/** What a line at the end of a release is; null when it may be the text's own. */
function partOf({ text }: Piece): Part | null {
  if (text.length > LONGEST) return null
  if (CLOSING_WORDS.has(keyOf(text))) return 'closing'
  if (SENDER.test(text)) return 'office'
  if (REACHED.test(text) && text.split(/\s+/).length <= 12 && readStamps(text).length === 0) return 'contact'
  const isName = /^\p{Lu}/u.test(text) && text.split(/\s+/).length <= 12 && !/[.!?:;]$/.test(text)
  if (isName && !REACHED.test(text) && (isPressOffice(text) || isStateBody(text))) return 'office'
  if (isContact(text)) return 'contact'
  return readPlaceLine(text)?.date.length === 10 ? 'place' : null
}

const isNote = (text: string): boolean => /^\[[\p{L}\p{N}*]{1,4}\]\s/u.test(text)

/** The last pieces of a text that are its foot, in order; notes below may follow. */
function footOf({ pieces, isFree, story, isProse }: Reading): { at: number; part: Part }[] {
  const foot: { at: number; part: Part }[] = []
  for (let at = pieces.length - 1; at > (story?.from ?? 0) && foot.length < MOST; at -= 1) {
    const piece = pieces[at] as Piece
    if (!isFree(at) || isNote(piece.text)) continue
    // The name of whom to ask stands between the words for it and the address.
    const isAsked = isPersonName(piece.text) && isContact(pieces[at - 1]?.text ?? '')
    const part = isAsked ? 'contact' : isLine(piece) && !isProse(at) ? partOf(piece) : null
    if (part === null) break
    foot.unshift({ at, part })
  }
  return foot
}

/**
 * How an office signs what it sends out as a document or in a chat: `Kamuoyuna saygıyla duyurulur.`, place and day, its
 * name, whom to ask. The office is the source. A page has a foot of its own.
 */
export const releaseFoot: Rule = {
  name: 'release-foot',
  weight: 0.8,
  reason: 'How the sender signs the release: closing words, place and date, the office, whom to ask.',
  read: (reading) => {
    const { pieces, story, isFree } = reading
    if (!story || reading.url !== '') return []
    const foot = footOf(reading)
    // Whom to ask, with the words for it and how to reach them, is nobody's last paragraph.
    const isAsked = ({ at, part }: (typeof foot)[number]) =>
      part === 'contact' && isContact(pieces[at]?.text ?? '') && REACHED.test(pieces[at]?.text ?? '')
    const isSigned = foot.some((one) => one.part === 'office' || one.part === 'closing' || isAsked(one))
    const above = pieces[(foot[0]?.at ?? 0) - 1]
    const isBehindText = above !== undefined && (above.kind === 'item' || isSentence(above.text))
    if (!isSigned || !isBehindText) return []
    const last = foot.at(-1)?.at ?? 0
    // Readers read the notes of the text, which stand below the foot.
    const notes = pieces.flatMap((piece, at): Finding[] =>
      at > last && isFree(at) && isNote(piece.text)
        ? [{ pieces: [at], action: 'kept', reason: 'A note the text refers to.' }]
        : [],
    )
    let hasSource = reading.field('sources').length > 0
    const found = foot.map(({ at, part }): Finding => {
      const text = pieces[at]?.text ?? ''
      const place = part === 'place' ? readPlaceLine(text) : null
      if (place?.known) {
        const values = { ...placeValues(place.known), 'also.dateline.date': place.date }
        return { pieces: [at], action: 'moved', field: 'dateline.place', value: place.place, values }
      }
      if (part !== 'office' || hasSource) return { pieces: [at], action: 'dropped' }
      hasSource = true
      // `Қосымша ақпарат: …`: what the line is for is no part of the office's name.
      const office = text.replace(SENDER, '').replace(/^[^:]{3,40}:\s(?=\p{Lu})/u, '')
      const values = { publisher: office, relation: 'handout' }
      return { pieces: [at], action: 'moved', field: 'sources', value: office, values }
    })
    return [...found, ...notes]
  },
}

/** Whether words of their own over the text call it a release. */
const isLabelled = ({ keys, story }: Reading): boolean =>
  keys.slice(0, story?.from ?? 0).some((key) => key.includes(' ') && RELEASES.has(key))

/** `Contact: …` with a telephone or an address, over the headline of a release. */
export const releaseContact: Rule = {
  name: 'release-contact',
  weight: 0.8,
  reason: 'Whom the newsroom may ask about the release; it stands over its headline.',
  read: (reading) => {
    const { pieces, story, isFree } = reading
    if (!story || !isLabelled(reading)) return []
    return pieces.flatMap((piece, at): Finding[] =>
      at < story.from && isFree(at) && isLine(piece) && isContact(piece.text) && REACHED.test(piece.text)
        ? [{ pieces: [at], action: 'dropped' }]
        : [],
    )
  },
}
