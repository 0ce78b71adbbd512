import { isStateBody } from '../attribution/names'
import { keyOf } from '../page/key'
import { isFurnitureHint, type Piece } from '../page/piece'
import { HOME, RELATED_HEADINGS, RELEASES } from '../words/labels'
import { beginsWith, CONTACT_LABELS } from '../words/mail'
import { ABOUT, BODY, NOTE_HEADINGS } from '../words/release'
import { MENU_WORDS, RUBRICS } from '../words/rubrics'
import { isEndMark } from './endMark'
import { releaseContact, releaseFoot } from './releaseFoot'
import type { Finding, Reading, Rule } from './rule'

/** A release before its end has so many paragraphs' worth of words. */
const FEWEST_WORDS = 25
/** Notes below an end are so many pieces at most. */
const MOST_NOTES = 14
const MOST_ABOUT = 2

const isLine = ({ kind }: Piece): boolean => kind === 'line' || kind === 'heading' || kind === 'item'
const isShown = ({ kind }: Piece): boolean => !/^(?:meta|code|hidden|note)$/.test(kind)

const isNotes = (text: string): boolean => {
  const [first = ''] = text.slice(0, 200).split('\n', 1)
  const key = keyOf(first)
  return first.length <= 80 && (NOTE_HEADINGS.has(key) || beginsWith(key, CONTACT_LABELS))
}

/** `[1] …`: a note the text refers to is read by readers, wherever the release ends. */
const isReference = (text: string, { pieces }: Reading): boolean => {
  const sign = /^\[[\p{L}\p{N}*]{1,4}\](?=\s)/u.exec(text)?.[0]
  return sign !== undefined && pieces.some((piece) => piece.text !== text && piece.text.includes(sign))
}

/** Whom a line such as `About the Water Board:` is about; null when it is no such line. */
function aboutIn({ kind, text }: Piece): string | null {
  if (kind !== 'line' && kind !== 'heading') return null
  const head = text.slice(0, 120)
  // Words before a colon, or the whole of a short line.
  if (head.indexOf(':') < 0 && text.length > 100) return null
  for (const form of ABOUT) {
    const found = form.exec(head)
    if (found) return (found[1] ?? '').replace(/^["«“]|["»”]$/g, '').trim()
  }
  return null
}

/** What ends the notes: other parts of a page. */
const isElsewhere = ({ linked, hints, text, kind }: Piece): boolean =>
  kind === 'picture' ||
  linked > 0.7 ||
  hints.some(isFurnitureHint) ||
  RELATED_HEADINGS.has(keyOf(text.slice(0, 80)))

/** The piece that ends the release: `ENDS`, `###`; -1 without one. */
function endOf({ pieces, isFree }: Reading): number {
  let words = 0
  for (const [index, piece] of pieces.entries()) {
    if (words >= FEWEST_WORDS && isLine(piece) && isFree(index) && isEndMark(piece.text)) return index
    if (isShown(piece) && piece.kind !== 'picture') words += piece.text.split(/\s+/, 200).length
  }
  return -1
}

/** Notes to editors, contacts and the like, below the line that ends a release. */
export const releaseNotes: Rule = {
  name: 'release-notes',
  weight: 0.55,
  reason: 'It stands below the line that ends the release: notes for the newsroom, not for readers.',
  read: (reading) => {
    const { pieces, isFree } = reading
    const end = endOf(reading)
    if (end < 0) return []
    const notes: number[] = []
    let isTold = false
    for (let at = end + 1; at < pieces.length && notes.length < MOST_NOTES; at += 1) {
      const piece = pieces[at]
      if (!piece || !isShown(piece)) continue
      if (reading.claimedBy(at) === releaseAbout.name) {
        isTold = true
        continue
      }
      if (isReference(piece.text, reading)) continue
      if (!isFree(at) || isElsewhere(piece)) break
      isTold ||= isNotes(piece.text)
      notes.push(at)
    }
    return isTold ? [{ pieces: [end, ...notes], action: 'dropped' }] : []
  },
}

/** Firms that send out releases name themselves in the dateline. */
const WIRE =
  /[/(]\s?(?:PRNewswire|PR Newswire|BUSINESS WIRE|GLOBE NEWSWIRE|EINPresswire(?:\.com)?|ACCESS ?(?:WIRE|Newswire))\s?[/)]/i

/** Whether the page says that it is a release: over its text, or by how it ends. */
const isRelease = (reading: Reading): boolean =>
  labelAt(reading) >= 0 ||
  reading.pieces.some(({ text }) => WIRE.test(text.slice(0, 160))) ||
  reading.pieces.some(({ text }, index) => text.length <= 40 && isEndMark(text) && index > 2)

/** `About X: …` behind the text, as every release of that body has it. It names who sent the release out. */
export const releaseAbout: Rule = {
  name: 'release-about',
  weight: 0.55,
  reason: 'What a release says of its sender each time; it stands behind the text.',
  read: (reading) => {
    const { pieces, story } = reading
    if (!story) return []
    const at = pieces.findLastIndex(
      (piece, index) =>
        reading.isFree(index) && isShown(piece) && index > story.from && aboutIn(piece) !== null,
    )
    const head = pieces[at]
    if (!head || !isRelease(reading)) return []
    const run = [at]
    const isWhole = head.text.slice(0, 120).includes(':') && head.text.length > head.text.indexOf(':') + 20
    for (let next = at + 1; !isWhole && run.length <= MOST_ABOUT; next += 1) {
      const piece = pieces[next]
      if (!piece || !reading.isFree(next) || !isLine(piece) || piece.kind === 'heading' || isElsewhere(piece))
        break
      if (isNotes(piece.text)) break
      run.push(next)
    }
    // Below the end of a release nothing is the story's; without one, it goes on where paragraphs follow.
    const last = run.at(-1) ?? at
    const end = endOf(reading)
    const isBelowEnd = end >= 0 && end < at
    if (
      !isBelowEnd &&
      pieces.some((_, index) => index > last && reading.isFree(index) && reading.isProse(index))
    )
      return []
    if (!isWhole && run.length === 1) return []
    const name = aboutIn(head) ?? ''
    return [
      name !== '' && isAbout(name, reading) && reading.field('sources').length === 0
        ? {
            pieces: run,
            action: 'moved',
            field: 'sources',
            value: name,
            values: { publisher: name, relation: 'handout' },
          }
        : { pieces: run, action: 'dropped' },
    ]
  },
}

/** Whom the notes behind a release are about: a body the text mentions, or whoever it mentions under the release's label. */
const isAbout = (name: string, reading: Reading): boolean =>
  isMentioned(name, reading) && (BODY.test(name) || isStateBody(name) || labelAt(reading) >= 0)

/** A body's name: called what bodies are called, or that of a state body; others must be mentioned in the text. */
const isSender = (name: string, reading: Reading): boolean =>
  isStateBody(name) || (BODY.test(name) && (reading.url === '' || isMentioned(name, reading)))

const isMentioned = (name: string, { pieces, isProse }: Reading): boolean =>
  pieces.some(({ text }, index) => isProse(index) && ` ${keyOf(text)} `.includes(` ${keyOf(name)} `))

const LABEL_LINES = 10

/** `PRESS RELEASE` or `For immediate release: 30 January` over the text; -1 without one. */
function labelAt({ pieces, keys, story }: Reading): number {
  const head = pieces.findIndex((piece) => isShown(piece))
  return pieces.findIndex((piece, index) => {
    if (index > head + LABEL_LINES || index >= (story?.from ?? 0) || !isLine(piece) || piece.text.length > 80)
      return false
    const key = keys[index] as string
    return RELEASES.has(key) || [...RELEASES].some((one) => one.includes(' ') && key.startsWith(`${one} `))
  })
}

/** The name and the address at the head of a release, over the words that say what it is. */
export const letterhead: Rule = {
  name: 'letterhead',
  weight: 0.75,
  reason: 'The head of the sender’s paper, over the words that call the text a release: it is the source.',
  read: (reading) => {
    const { pieces } = reading
    // A page has its own head.
    if (reading.url !== '') return []
    const first = pieces.findIndex((piece) => isShown(piece))
    const label = labelAt(reading)
    if (label <= first || label > first + 4 || !(reading.keys[label] as string).includes(' ')) return []
    const run = pieces.flatMap((piece, index) =>
      index >= first && index < label && isShown(piece) ? [index] : [],
    )
    const isHead = run.every((index) => {
      const piece = pieces[index] as Piece
      const key = reading.keys[index] as string
      const isMenu = HOME.has(key) || MENU_WORDS.has(key) || RUBRICS.has(key)
      return isLine(piece) && reading.isFree(index) && piece.text.length <= 90 && !isMenu
    })
    const names = run.flatMap((index) => (pieces[index]?.text ?? '').split(/\n|\s[·•|]\s/))
    const name = names.map((one) => one.trim()).find((one) => isSender(one, reading))
    if (!isHead || name === undefined) return []
    const found: Finding = {
      pieces: run,
      action: 'moved',
      field: 'sources',
      value: name,
      values: { publisher: name, relation: 'handout' },
    }
    return [found]
  },
}

/** What is told of a release before anything else is looked for, in this order. */
export const RELEASE_RULES: readonly Rule[] = [
  releaseAbout,
  releaseNotes,
  letterhead,
  releaseFoot,
  releaseContact,
]
