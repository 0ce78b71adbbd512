import type { Statement } from '../html/evidence'
import { MOST_PIECES, type Page } from '../page/fromText'
import { keyOf } from '../page/key'
import type { Piece, Role } from '../page/piece'
import { isProse } from '../page/prose'
import { GREETINGS } from '../words/mail'
import { chooseMessage, type Read, readMessages } from './choose'
import { isContact, isHandingOver, isToNewsroom, letterRoles } from './letter'
import { readChain } from './messages'
import { statedSender } from './sender'
import { isSignOff, splitLines } from './splitLines'
import { subjectOf } from './subject'

/** What is known of a page before its text is looked at. */
export interface MailGiven {
  /** Whether it came as a mail, with an envelope. */
  readonly isEnvelope: boolean
  /** Whether it was fetched from an address or saved from one, as no mail is. */
  readonly isWebPage: boolean
  /** What the envelope states. */
  readonly stated: readonly Statement[]
}

/**
 * A page that is mail, its pieces told apart: which mail of the chain is the article, and what of it is greeting, signature
 * or notice. Anything that is not certainly mail comes back as it was.
 */
export function readMail(page: Page, given: MailGiven): Page {
  const isChat = page.pieces.some(({ role }) => role !== undefined)
  if (given.isWebPage || isChat || page.pieces.length === 0) return page
  const pieces = splitLines(page.pieces)
  if (pieces.length > MOST_PIECES || linesIn(pieces) > MOST_LINES) return page
  const depths = pieces.map(({ quoted, hints }) => quoted ?? (hints.includes('mail-quote') ? 1 : 0))
  const chain = readChain(pieces, depths, given.isEnvelope)
  const hasMarks = pieces.some(({ hints }) => hints.includes('mail-signature'))
  if (!given.isEnvelope && !chain.isMail && !hasMarks) return isLetter(page.pieces) ? asLetter(page) : page
  // Answers between quoted questions are an interview, and the questions are a part of it.
  if (chain.returns > 1 && isConversation(pieces, depths)) return page
  const messages = readMessages(chain, pieces)
  const chosen = chooseMessage(messages, pieces)
  const own = messages[0] as Read
  const isStory = !given.isEnvelope && chosen === 0 && messages.length > 1 && !hasMarks
  // A news text that quotes a mail has neither a mail's head nor its end.
  if (isStory && own.head.length === 0 && own.roles.every((role) => role === null) && !hasQuotes(depths))
    return page
  const roles = rolesOf(messages, chosen, pieces.length)
  const told = withOwnMain(
    pieces.map((piece, at) => (roles[at] ? { ...piece, role: roles[at] } : piece)),
    messages[chosen] as Read,
  )
  return { ...page, pieces: told, stated: statedBy(messages, chosen, pieces, given.stated) }
}

const MOST_LINES = 12_000
const linesIn = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { text }) => sum + (text.match(/\n/g)?.length ?? 0) + 1, 0)

const hasQuotes = (depths: readonly number[]): boolean => depths.some((depth) => depth > 0)

/** At least two answers of running text, and two quoted parts that ask. */
function isConversation(pieces: readonly Piece[], depths: readonly number[]): boolean {
  const answers = pieces.filter(({ text }, at) => depths[at] === 0 && isProse(text))
  const questions = pieces.filter(({ text }, at) => (depths[at] ?? 0) > 0 && /\?\s{0,3}$/.test(text))
  return answers.length >= 2 && questions.length >= 2
}

function rolesOf(messages: readonly Read[], chosen: number, size: number): (Role | undefined)[] {
  const roles: (Role | undefined)[] = new Array(size).fill(undefined)
  messages.forEach(({ head, text, roles: own }, index) => {
    const all: Role | null = index < chosen ? 'mail-cover' : index > chosen ? 'mail-quoted' : null
    for (const at of head) roles[at] = all ?? 'mail-head'
    text.forEach((at, place) => {
      const role = own[place]
      if (all ?? role) roles[at] = all ?? `mail-${role ?? 'quoted'}`
    })
  })
  return roles
}

/** General extraction may have taken another mail of the chain for the story; then it has no say. */
function withOwnMain(pieces: readonly Piece[], { text }: Read): Piece[] {
  const isRight = text.some((at) => {
    const piece = pieces[at]
    return piece?.main === true && piece.role === undefined && isProse(piece.text)
  })
  const isOther = pieces.some(({ main, role }) => main === true && /^mail-(cover|quoted)$/.test(role ?? ''))
  return pieces.map((piece) => (isRight && !isOther ? piece : { ...piece, main: null }))
}

/** Subject, sender and date of the mail the article is; those of the envelope when it is the newest. */
function statedBy(
  messages: readonly Read[],
  chosen: number,
  pieces: readonly Piece[],
  envelope: readonly Statement[],
): Statement[] {
  const { header, text, roles } = messages[chosen] as Read
  const head = text
    .filter((_, place) => roles[place] === null)
    .slice(0, 3)
    .map((at) => pieces[at]?.text ?? '')
    .join(' ')
  const { subject } = subjectOf(header.subject, head)
  const kept =
    chosen > 0 ? envelope.filter(({ name }) => !/^(published|author|site|sender)$/.test(name)) : envelope
  const told: Statement[] = [
    ...(subject ? [{ name: 'title' as const, text: subject }] : []),
    ...(header.sent ? [{ name: 'published' as const, text: header.sent }] : []),
    ...statedSender(header.sender),
  ]
  return [...told, ...kept.filter(({ name }) => !told.some((one) => one.name === name))]
}

/** A text that greets a newsroom and ends with somebody's name and telephone, pasted without its header. */
function isLetter(pieces: readonly Piece[]): boolean {
  const seen = pieces.filter(({ kind }) => kind !== 'meta' && kind !== 'code')
  if (handsOver(seen[0]?.text ?? '')) return true
  const greets = isToNewsroom(seen[0]?.text ?? '')
  const sign = seen.findLastIndex(({ text }) => isSignOff(text.split('\n', 1)[0] ?? '') || text === '--')
  const isSigned = sign > 0 && seen.slice(sign).some(({ text }) => isContact(text))
  return (greets && sign > 0) || (isSigned && sign > seen.length / 2)
}

/** `Коллеги, ниже текст для сайта.`: one line that greets and hands over. */
function handsOver(text: string): boolean {
  const key = keyOf(text)
  return text.length <= 200 && [...GREETINGS].some((one) => key.startsWith(`${one} `)) && isHandingOver(text)
}

function asLetter(page: Page): Page {
  const pieces = splitLines(page.pieces)
  const seen = pieces.flatMap(({ kind }, at) => (/^(meta|code|hidden|note)$/.test(kind) ? [] : [at]))
  const roles = letterRoles(seen.map((at) => pieces[at] as Piece))
  const byPiece = new Map(seen.map((at, place) => [at, roles[place] ?? null]))
  return {
    ...page,
    pieces: pieces.map((piece, at) => {
      const role = byPiece.get(at)
      return role ? { ...piece, role: `mail-${role}` as const } : piece
    }),
  }
}
