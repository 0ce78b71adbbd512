import { isHandingOver } from '../mail/letter'
import { keyOf } from '../page/key'
import { isProse, isTitleLike } from '../page/prose'
import { CHAT_LINES, CHAT_NOTICES } from '../words/chat'
import { beginsWith } from '../words/mail'
import { type ChatStamp, readChatStamp } from './stamp'

export interface ChatMessage {
  /** Null for what stands before the first stamp. */
  readonly stamp: ChatStamp | null
  /** Number of its first line of text, from 0. */
  readonly from: number
  readonly lines: readonly string[]
}

/** Lines somebody may have put over what was copied, and messages a chat may have. */
const MOST_BEFORE = 3
const MOST_MESSAGES = 3000

/** The messages of a chat, or null when the lines are none: a stamp at the head, or two of them. */
export function chatMessages(lines: readonly string[]): ChatMessage[] | null {
  const messages: { stamp: ChatStamp | null; from: number; lines: string[] }[] = []
  let stamped = 0
  let before = 0
  for (const [at, line] of lines.entries()) {
    const stamp = readChatStamp(line)
    if (stamp) {
      stamped += 1
      messages.push({ stamp, from: at, lines: [stamp.rest] })
    } else if (stamped > 0) messages.at(-1)?.lines.push(line)
    else {
      before += line.trim() === '' ? 0 : 1
      if (before > MOST_BEFORE) return null
      messages.push({ stamp: null, from: at, lines: [line] })
    }
    if (messages.length > MOST_MESSAGES) return null
  }
  return stamped > (before > 0 ? 1 : 0) ? messages : null
}

/** Whether a line is the program's own, and nobody's words. */
export function isChatLine(text: string): boolean {
  if (text.length > 400) return false
  const key = keyOf(text)
  if (beginsWith(key, CHAT_NOTICES)) return true
  const isMarked = /^[<[(].*[>\])]$/u.test(text.trim()) || text.split(/\s+/).length <= 5
  if (isMarked && CHAT_LINES.has(key)) return true
  return (
    /^\S{1,80}\.(?:jpe?g|png|webp|mp4|opus|pdf|docx?|vcf|webm|gif|heic)\s?\([^()]{3,40}\)$/iu.test(text) ||
    /^<(?:attached|ekli|ek|прикреплено|вложение|тіркелген):[^<>]{1,120}>$/iu.test(text)
  )
}

const textOf = ({ lines }: ChatMessage): string =>
  lines
    .map((line) => line.trim())
    .filter((line) => line !== '' && !isChatLine(line))
    .join('\n')

const proseWords = (message: ChatMessage): number =>
  textOf(message)
    .split('\n')
    .filter(isProse)
    .reduce((sum, line) => sum + line.split(/\s+/).length, 0)

const SUBSTANTIAL = 30
/** Words of running text in a further message behind the story that still belongs to it. */
const GOING_ON = 8

/**
 * Which messages are the story: those of running text, and short ones of the same sender that stand directly before or
 * between them as its headline or a sentence of it. All of them when none says much.
 */
export function storyMessages(messages: readonly ChatMessage[]): ReadonlySet<number> {
  const words = messages.map(proseWords)
  const most = Math.max(0, ...words)
  const all = new Set(messages.keys())
  if (most < 12) return all
  const least = Math.min(SUBSTANTIAL, most)
  const bySender = new Map<string, number>()
  messages.forEach(({ stamp }, at) => {
    const sender = stamp?.sender ?? ''
    bySender.set(sender, (bySender.get(sender) ?? 0) + (words[at] ?? 0))
  })
  const main = [...bySender].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? ''
  // Somebody else's message counts when it is a text of its own, and no answer.
  const isOwn = (at: number) => messages[at]?.stamp?.sender === main
  const chosen = new Set(
    [...all].filter((at) => (words[at] ?? 0) >= (isOwn(at) ? least : Math.max(60, most * 0.5))),
  )
  const first = Math.min(...chosen)
  const lastLong = Math.max(...chosen)
  let last = lastLong
  messages.forEach((message, at) => {
    if (chosen.has(at) || !isOwn(at)) return
    const text = textOf(message)
    if (text === '') return
    const isHead = nextOwn(messages, at) === first && isHeadlineOf(text) && !hasHeadline(messages[first])
    const isBetween = at > first && at < last && isPart(text)
    // What goes on in the same breath, message after message; after a first such one small talk begins sooner.
    const fewest = last === lastLong ? 1 : GOING_ON
    const isEnd = at > last && previousOwn(messages, at) === last && (words[at] ?? 0) >= fewest
    if (isHead || isBetween || isEnd) chosen.add(at)
    if (isEnd) last = at
  })
  return chosen
}

/** Whether a message brings its own headline: a line that is none of its running text. */
function hasHeadline(message: ChatMessage | undefined): boolean {
  const [first = '', ...others] = message ? textOf(message).split('\n') : []
  return others.length > 0 && !isProse(first) && isTitleLike(first.replace(/[*_~]/g, ''))
}

/** One line of several words without a question: neither small talk nor thanks. */
function isHeadlineOf(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{N}'’-]*/gu)?.length ?? 0
  return (
    !text.includes('\n') &&
    words >= 3 &&
    !isHandingOver(text) &&
    isTitleLike(text.replace(/[*_~]/g, '')) &&
    !/[?\p{Extended_Pictographic}]\ufe0f?$/u.test(text)
  )
}

/** A sentence or a label of the story, and neither thanks nor a single sign. */
const isPart = (text: string): boolean => text.split(/\s+/).length >= 5 || /[:—]$|^[*_]/.test(text)

/** The next message that says something, skipping the program's own lines. */
function nextOwn(messages: readonly ChatMessage[], at: number): number {
  for (let index = at + 1; index < messages.length; index += 1) {
    const message = messages[index] as ChatMessage
    if (message.stamp?.sender !== '' && textOf(message) !== '') return index
  }
  return -1
}

function previousOwn(messages: readonly ChatMessage[], at: number): number {
  for (let index = at - 1; index >= 0; index -= 1) {
    const message = messages[index] as ChatMessage
    if (message.stamp?.sender !== '' && textOf(message) !== '') return index
  }
  return -1
}
