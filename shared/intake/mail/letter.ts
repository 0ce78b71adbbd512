import { isPressOffice, isStateBody } from '../attribution/names'
import { keyOf } from '../page/key'
import type { Piece } from '../page/piece'
import { isProse } from '../page/prose'
import { isPersonName } from '../people'
import { isEndMark } from '../rules/endMark'
import { labelled } from '../rules/labelled'
import { BYLINE_LABELS, CREDIT_LABELS, RELEASES, SOURCE_LABELS } from '../words/labels'
import {
  beginsWith,
  CONTACT_LABELS,
  EMBARGO,
  GREETINGS,
  HANDING_OVER,
  HANDING_OVER_FIRMLY,
  MAIL_FOOTERS,
  MAIL_WORDS,
  NEWSROOM_WORDS,
  SECRECY_WORDS,
  says,
} from '../words/mail'
import { isSignOff } from './splitLines'

/** What a piece of a mail is beside its text. */
export type LetterRole = 'greeting' | 'cover' | 'signature' | 'disclaimer' | 'footer' | 'notes'

const REACHED =
  /@[\w-]{1,60}\.\w|(?<!\p{L})(?:tel|telefon|тел|телефон|phone|faks|fax|факс|mob|моб|gsm|cep|whatsapp|dahili|вн|ұялы|ext)(?!\p{L})|(?<![\d.,:/])\+?\(?\d[\d\s()-]{7,18}\d(?![\d.,:/])/iu
const ADDRESS = /(?:https?:\/\/|www\.)\S{3,200}|^[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,40}){1,3}$/iu

/** Whether a line gives a telephone or a mail address. */
const isReached = (text: string): boolean => text.length <= 240 && REACHED.test(text)

/** Whether a line says how somebody is reached: telephone, mail, site. */
export const isContact = (text: string): boolean =>
  isReached(text) || (text.length <= 240 && ADDRESS.test(text))

/** `Kaynak: …`, `Фото: …`, `#мост`: what other rules read stands in no signature. */
function isStorysMark(text: string): boolean {
  const label = labelled(text)?.label ?? ''
  return (
    SOURCE_LABELS.has(label) || CREDIT_LABELS.has(label) || BYLINE_LABELS.has(label) || /^#\p{L}/u.test(text)
  )
}

const greetings = [...GREETINGS]

/** `Sayın Editör,`, `Уважаемые коллеги!`: nothing but whom a letter greets. */
export function isGreeting(text: string): boolean {
  const lines = text.split('\n')
  if (lines.length > 1) return lines.length <= 3 && lines.every(isGreeting)
  if (text.length > 90) return false
  const key = keyOf(text)
  const words = key.split(' ')
  const greeting = greetings.find((one) => key === one || key.startsWith(`${one} `))
  if (!greeting || words.length > 9) return false
  const isBare = words.length === greeting.split(' ').length
  // Without a sign behind it only a known form is a greeting: a headline may begin with such a word.
  return isBare || /[,!:]\s{0,3}$/.test(text) || (/\.\s{0,3}$/.test(text) && words.length <= 4)
}

export const isToNewsroom = (text: string): boolean => isGreeting(text) && says(keyOf(text), NEWSROOM_WORDS)

const SHORT_WORDS = 14

/** `Aşağıdaki bülteni yayınlamanızı rica ederiz.`: words that hand the text over and are none of it. */
export function isHandingOver(text: string): boolean {
  const count = text.length > 420 ? Number.POSITIVE_INFINITY : text.split(/\s+/).length
  if (count > 60 || /[«»“”]/.test(text)) return false
  const key = keyOf(text)
  return says(key, HANDING_OVER_FIRMLY) || (count <= SHORT_WORDS && says(key, HANDING_OVER))
}

export const isFooter = (text: string): boolean => {
  if (text.length > 600) return false
  const key = keyOf(text)
  return (
    beginsWith(key, MAIL_FOOTERS) ||
    (says(key, MAIL_FOOTERS) && (text.length <= 160 || says(key, MAIL_WORDS)))
  )
}

/** A notice of secrecy: it speaks of the mail and of whom it is for. */
export function isDisclaimer(text: string): boolean {
  const key = keyOf(text)
  const isTitle =
    key.split(' ').length <= 4 &&
    /^(yasal uyari|gizlilik|disclaimer|confidential|конфиденциал|құпиялы|uyari$|legal notice|отказ от)/u.test(
      key,
    )
  if (isTitle) return true
  if (text.length < 40 || !says(key, MAIL_WORDS)) return false
  const found = SECRECY_WORDS.filter((phrase) => ` ${key}`.includes(` ${phrase}`)).length
  return found >= 2 || (found === 1 && text.length <= 400)
}

const isRule = (text: string): boolean => /^[-–—_=*~#.\s]{2,90}$/.test(text)

/** A name, an office, a title or a label as they stand in signatures. */
export const isSigner = (text: string): boolean =>
  text.length <= 110 &&
  !/[.!?…]$/.test(text) &&
  (isPersonName(text.replace(/,$/, '')) ||
    isPressOffice(text) ||
    isStateBody(text) ||
    beginsWith(keyOf(text), CONTACT_LABELS))

const isShort = (text: string): boolean =>
  text.split('\n').every((line) => line.length <= 130) && !isProse(text)

const MOST_TAIL_LINES = 24

/** From where on nothing of a story stands in the pieces: short lines, contacts, notices, pictures. */
function tailFrom(pieces: readonly Piece[]): number {
  let lines = 0
  let at = pieces.length
  for (; at > 0 && lines <= MOST_TAIL_LINES; at -= 1) {
    const { kind, text } = pieces[at - 1] as Piece
    if (kind === 'picture' || kind === 'divider' || isRule(text)) continue
    if (isStorysMark(text) || isFooter(text) || isDisclaimer(text)) continue
    if (!isShort(text) && !isContact(text)) break
    lines += text.split('\n').length
  }
  return lines <= MOST_TAIL_LINES ? at : at + 1
}

const MOST_COVER = 4

/** The roles of a mail's pieces, by their place in it; what is the story's has none. */
export function letterRoles(pieces: readonly Piece[]): (LetterRole | null)[] {
  const roles: (LetterRole | null)[] = pieces.map(() => null)
  const from = headOf(pieces, roles)
  const to = tailOf(pieces, roles, from)
  // A letter that would have nothing left is its own text.
  if (wordsIn(pieces, roles) === 0)
    return roles.map((role) => (role === 'footer' || role === 'disclaimer' ? role : null))
  for (let at = from; at < to; at += 1) {
    const { kind = 'line', text = '' } = pieces[at] ?? {}
    if (kind === 'line' && at >= to - 2 && (isFooter(text) || isDisclaimer(text))) roles[at] = 'footer'
  }
  return roles
}

/** Marks greeting and covering words at the head; answers where the text begins. */
function headOf(pieces: readonly Piece[], roles: (LetterRole | null)[]): number {
  const letter = coverEnd(pieces) || releaseAt(pieces)
  if (letter > 0) {
    for (let at = 0; at < letter; at += 1)
      roles[at] = isGreeting(pieces[at]?.text ?? '') ? 'greeting' : 'cover'
    return letter
  }
  let at = 0
  for (; at < Math.min(pieces.length, MOST_COVER); at += 1) {
    const { kind = 'line', text = '' } = pieces[at] ?? {}
    if (kind === 'picture') break
    if (isEmbargo(text)) continue
    if (isFooter(text)) roles[at] = 'footer'
    else if (isGreeting(text)) roles[at] = 'greeting'
    else if (isHandingOver(text) && isRunning(text)) roles[at] = 'cover'
    else if (kind === 'divider' || isRule(text)) {
      if (at === 0) break
      roles[at] = 'cover'
    } else break
  }
  return at
}

/** What must not be lost stands where it stands, and another rule asks about it. */
const isEmbargo = (text: string): boolean => text.length <= 200 && beginsWith(keyOf(text), EMBARGO)

/** Words of a person, with the end of a sentence or a greeting in them, and no headline. */
const isRunning = (text: string): boolean =>
  /[.!?:,;)]\s{0,3}\p{Extended_Pictographic}{0,2}$/u.test(text) || text.split(/\s+/).length <= 6

const RELEASE_LINES = 10

/** Where a line such as `FOR IMMEDIATE RELEASE` says that the text begins, under few words of a letter. 0 without one. */
function releaseAt(pieces: readonly Piece[]): number {
  const at = pieces.slice(0, RELEASE_LINES).findIndex(({ text }) => RELEASES.has(keyOf(text)))
  if (at < 1) return 0
  const before = words(pieces.slice(0, at))
  return before <= 90 && words(pieces.slice(at)) >= 40 ? at : 0
}

/**
 * Where a covering letter over the text ends, its signature included: greeting or handing over, a few words, a sign-off,
 * and then far more text. 0 when there is none.
 */
function coverEnd(pieces: readonly Piece[]): number {
  const sign = pieces.slice(0, 12).findIndex(({ text }) => isSignOff(text.split('\n', 1)[0] ?? ''))
  if (sign < 1) return 0
  const above = pieces.slice(0, sign)
  const isLetter = above.some(({ text }) => isGreeting(text) || isHandingOver(text))
  const before = words(above)
  if (!isLetter || before > 90) return 0
  let end = sign + 1
  while (end < pieces.length && end < sign + 8) {
    const { kind = 'line', text = '' } = pieces[end] ?? {}
    const isNamed = end === sign + 1 && isShort(text) && text.split(/\s+/).length <= 5 && !/[.!?]$/.test(text)
    if (
      !(
        kind === 'divider' ||
        isRule(text) ||
        isContact(text) ||
        isSigner(text) ||
        isNamed ||
        isOverContact(pieces, end)
      )
    )
      break
    end += 1
  }
  const after = words(pieces.slice(end))
  return after >= 30 && after >= before * 1.5 ? end : 0
}

/** A firm or a title on the line above a telephone. */
const isOverContact = (pieces: readonly Piece[], at: number): boolean => {
  const { text = '', kind = 'line' } = pieces[at] ?? {}
  const isShortLine = kind === 'line' && text.split(/\s+/).length <= 8 && !/[.!?…:]$/.test(text)
  return isShortLine && isReached(pieces[at + 1]?.text ?? '')
}

const FEWEST_BEFORE_END = 25

/** Where a release says that it ends; what stands below is for the newsroom. The end of the pieces when it does not. */
function endMark(pieces: readonly Piece[], from: number): number {
  const at = pieces.findIndex(({ text }, index) => index > from && isEndMark(text))
  return at > 0 && words(pieces.slice(from, at)) >= FEWEST_BEFORE_END ? at : pieces.length
}

/** Marks notes, signature, notices and footers at the end; answers where they begin. */
function tailOf(pieces: readonly Piece[], roles: (LetterRole | null)[], from: number): number {
  const tail = tailStart(pieces, from)
  const end = endMark(pieces, from)
  for (let at = Math.min(tail, end); at < pieces.length; at += 1) {
    const text = pieces[at]?.text ?? ''
    if (isStorysMark(text)) continue
    const isNote = at < tail && !(isFooter(text) || isDisclaimer(text))
    roles[at] = isNote
      ? 'notes'
      : isDisclaimer(text)
        ? 'disclaimer'
        : isFooter(text) && !isSigner(text)
          ? 'footer'
          : 'signature'
  }
  return Math.min(tail, end)
}

function tailStart(pieces: readonly Piece[], from: number): number {
  for (let at = Math.max(from, 1, tailFrom(pieces)); at < pieces.length; at += 1) {
    const { text = '', hints = [], kind = 'line' } = pieces[at] ?? {}
    const first = text.split('\n', 1)[0] ?? ''
    const opens =
      /^[-–—]{2}$/.test(text) ||
      isSignOff(first) ||
      hints.includes('mail-signature') ||
      isDisclaimer(text) ||
      isFooter(text) ||
      (kind === 'line' && isSigner(first) && contactSoon(pieces, at)) ||
      (kind === 'line' && isReached(text) && isShort(text) && !isStorysMark(text))
    if (opens || isFirstName(pieces, at)) return ruleAbove(pieces, at, from)
  }
  return pieces.length
}

/** `Ivy`, alone under a mail. */
const isFirstName = (pieces: readonly Piece[], at: number): boolean =>
  at === pieces.length - 1 && at > 1 && /^\p{Lu}\p{Ll}{1,14}$/u.test(pieces[at]?.text ?? '')

/** Whether a contact stands within the next four pieces. */
const contactSoon = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.text.includes('\n') && isContact(pieces[at]?.text ?? '')
    ? true
    : pieces.slice(at + 1, at + 5).some(({ text, kind }) => kind !== 'picture' && isReached(text))

/** A line drawn over the signature goes with it. */
function ruleAbove(pieces: readonly Piece[], at: number, from: number): number {
  const above = pieces[at - 1]
  return above && at - 1 > from && (above.kind === 'divider' || isRule(above.text)) ? at - 1 : at
}

const words = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { kind, text }) => sum + (kind === 'picture' ? 0 : countWords(text)), 0)

const countWords = (text: string): number =>
  text.slice(0, 20_000).match(/\p{L}[\p{L}\p{N}'’-]*/gu)?.length ?? 0

/** How many words of a mail are its text's. */
export const wordsIn = (pieces: readonly Piece[], roles: readonly (LetterRole | null)[]): number =>
  words(pieces.filter((_, at) => roles[at] === null))
