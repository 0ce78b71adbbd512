import type { Statement } from '../html/evidence'
import { MOST_PIECES, type Page, pageFromText } from '../page/fromText'
import { normalise } from '../page/normalise'
import { type Piece, textPiece } from '../page/piece'
import { isSentence } from '../page/prose'
import { FORWARDED_FROM, IN_REPLY } from '../words/chat'
import { readMarks } from './marks'
import { type ChatMessage, chatMessages, isChatLine, storyMessages } from './messages'
import { withoutMarks } from './stamp'

const MOST_LINES = 12_000
const EDITED =
  /\s?<(?:this message was edited|bu mesaj düzenlendi|(?:это |данное )?сообщение изменено|бұл хабарлама (?:өзгертілді|өңделді))>$/iu
const LEADING_SIGNS =
  /^(?:[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}](?:\ufe0f|\u200d|[\u{1f3fb}-\u{1f3ff}]){0,3}\s?){1,4}(?=\s?[\p{L}\p{N}«"“*_])/u
const BULLET =
  /^(?:[-•·–—\u25aa\u25ab\u25fe\u25fd\u{1f538}\u{1f539}\u{1f536}\u{1f537}\u2705\u2714\u2796\u{1f4cd}\u{1f449}\u{1f53a}\u{1f53b}\u25b6\u27a1]\ufe0f?)\s{1,3}(?=\S)/u

/** The copy or the export of a chat, its messages told apart; null when a text is none. */
export function pageFromChat(raw: string): Page | null {
  if (!/\d[:.]\d{2}/.test(raw.slice(0, 4000))) return null
  const lines = normalise(raw).split('\n').map(withoutMarks)
  if (lines.length > MOST_LINES) return null
  const messages = chatMessages(lines)
  if (!messages) return null
  const story = storyMessages(messages)
  const pieces = messages.flatMap((message, at) => piecesOf(message, at + 1, story.has(at)))
  if (pieces.length > MOST_PIECES) return null
  const stated = statedBy(messages.filter((_, at) => story.has(at)))
  return { kind: 'text', pieces: withLists(pieces), lines: lines.length, rest: [], stated }
}

function piecesOf({ stamp, from, lines }: ChatMessage, number: number, isStory: boolean): Piece[] {
  const pieces: Piece[] = []
  if (stamp) {
    const isNotice = stamp.sender === ''
    pieces.push({
      ...textPiece(isNotice ? `${stamp.text} ${stamp.rest}` : stamp.text, [from + 1, from + 1], 1),
      role: isNotice ? 'chat-notice' : 'chat-stamp',
      box: number,
    })
    if (isNotice) return [...pieces, ...textPieces(lines.slice(1), from + 1, number, isStory)]
  }
  return [...pieces, ...textPieces(lines, from, number, isStory)]
}

function textPieces(lines: readonly string[], from: number, box: number, isStory: boolean): Piece[] {
  let isHead = isStory
  return pageFromText(lines.join('\n')).pieces.flatMap((piece): Piece[] => {
    const [first, last] = piece.lines
    const own: Piece = { ...piece, lines: [first + from, last + from], box }
    if (isChatLine(piece.text)) return [{ ...own, role: 'chat-notice' }]
    if (!isStory) return [{ ...own, role: 'chat-other' }]
    const edited = EDITED.exec(own.text)?.[0] ?? ''
    const body = edited ? { ...own, text: own.text.slice(0, own.text.length - edited.length) } : own
    const isLabel = FORWARDED_FROM.test(body.text) || IN_REPLY.test(body.text)
    const told = isHead && !isLabel ? withoutSigns(body) : [body]
    if (!isLabel) isHead = false
    const marked = told.map((one) => (one.role ? one : withMarks(one)))
    return edited ? [...marked, { ...own, text: edited.trim(), role: 'chat-notice' }] : marked
  })
}

/** `⚡️ Мост закрыли`: the signs before a headline are no part of it. */
function withoutSigns(piece: Piece): Piece[] {
  const signs = LEADING_SIGNS.exec(piece.text)?.[0] ?? ''
  if (signs === '' || isSentence(piece.text)) return [piece]
  return [
    { ...piece, text: signs.trim(), role: 'chat-notice' },
    { ...piece, text: piece.text.slice(signs.length).trim(), gap: 0 },
  ]
}

/** Stars and underscores become what they stand for; a line that is bold as a whole is a heading. */
function withMarks(piece: Piece): Piece {
  const found = readMarks(piece.text)
  if (!found) return piece
  const { text, content, isWholeBold } = found
  if (!isWholeBold || isSentence(text) || text.length > 160) {
    return { ...piece, text, node: { type: 'paragraph', content } }
  }
  return {
    ...piece,
    kind: 'heading',
    text,
    node: { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] },
  }
}

/** Lines next to each other that begin with a bullet, or with a sign used as one, become a list. */
function withLists(pieces: readonly Piece[]): Piece[] {
  const isItem = (at: number) => {
    const piece = pieces[at]
    return piece?.kind === 'line' && piece.role === undefined && BULLET.test(piece.text)
  }
  let group = 0
  return pieces.map((piece, at) => {
    if (!isItem(at) || !(isItem(at - 1) || isItem(at + 1))) return piece
    if (!isItem(at - 1)) group += 1
    const text = piece.text.replace(BULLET, '')
    return { ...piece, kind: 'item', text, node: null, group, name: 'ul' }
  })
}

/**
 * When the story was posted and by which channel. A private message only tells the day: its hour is when the text was sent
 * to the newsroom.
 */
function statedBy(story: readonly ChatMessage[]): Statement[] {
  const stamp = story.find((message) => message.stamp !== null)?.stamp
  if (!stamp) return []
  const { app, date, time, sender } = stamp
  const published = app === 'telegram' ? `${date}T${time}` : date
  return [
    { name: 'published', text: published },
    ...(app === 'telegram' && sender ? [{ name: 'site' as const, text: sender }] : []),
  ]
}
