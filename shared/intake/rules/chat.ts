import { keyOf } from '../page/key'
import type { Role } from '../page/piece'
import { FOLLOW_WORDS, FORWARDED_FROM, IN_REPLY } from '../words/chat'
import { isCommentsHeading } from '../words/commentsHeading'
import { COMMENT_HEADINGS } from '../words/labels'
import { says } from '../words/mail'
import { COUNTER_PHRASES } from '../words/phrases'
import {
  type Finding,
  holdsAny,
  isAfterStory,
  isBeforeStory,
  pieceRule,
  type Reading,
  type Rule,
  runRule,
} from './rule'

const roleRule = (role: Role, rule: Omit<Rule, 'read'>): Rule => {
  const ofRole = runRule(rule, (piece) => piece.role === role)
  return { ...ofRole, read: (reading) => (holdsAny(reading, role) ? ofRole.read(reading) : []) }
}

export const chatStamp = roleRule('chat-stamp', {
  name: 'chat-stamp',
  weight: 0.9,
  reason: 'Who sent the message and when, as the chat program writes it.',
})

const notice = roleRule('chat-notice', {
  name: 'chat-notice',
  weight: 0.9,
  reason: 'A line of the chat program, or of the channel: no word of the text.',
})

export const chatOther = roleRule('chat-other', {
  name: 'chat-other',
  weight: 0.65,
  reason: 'Other messages of the chat; they are not the article.',
})

/** `[Forwarded from X]`: the channel the post comes from. */
const forwardLine: Rule = pieceRule(
  { name: 'source-line', weight: 0.85, reason: 'The channel the message was passed on from.' },
  ({ kind, text, box }, index, reading) => {
    if (kind !== 'line' || text.length > 140 || isAfterStory(reading, index)) return null
    if (IN_REPLY.test(text)) return { action: 'dropped' }
    const found = FORWARDED_FROM.exec(text)?.groups
    const name = (found?.name ?? found?.named ?? '').trim()
    if (name === '' || !(box > 0 || /^\[/.test(text))) return null
    return { action: 'moved', field: 'sources', value: name, values: { publisher: name } }
  },
)

export const chatForward: Rule = {
  ...forwardLine,
  read: (reading) => [...brokenForwards(reading), ...forwardLine.read(reading)],
}

/** A copy sets the name on a line of its own, below the words for it. */
function brokenForwards({ free, pieces, isFree, story }: Reading): Finding[] {
  return free.flatMap((index): Finding[] => {
    const [label, below] = [pieces[index], pieces[index + 1]]
    if (label?.kind !== 'line' || below?.kind !== 'line' || label.box > 0 || label.text.length > 40) return []
    if (!isFree(index + 1) || (story !== null && index > story.from) || FORWARDED_FROM.test(label.text))
      return []
    const name = FORWARDED_FROM.exec(`${label.text} ${below.text}`)?.groups?.name
    return name === below.text
      ? [
          {
            pieces: [index, index + 1],
            action: 'moved',
            field: 'sources',
            value: name,
            values: { publisher: name },
          },
        ]
      : []
  })
}

const REACTIONS =
  /^(?:\p{Extended_Pictographic}(?:\ufe0f|\u200d|\p{Extended_Pictographic}){0,6}\s?\d[\d.,]{0,8}[KkКк]?\s{0,3}){1,20}$/u
const HANDLE = /(?<![\w.@])@[A-Za-z][\w]{3,40}(?![\w.]*@)/
const CHANNEL =
  /(?:t\.me|telegram\.me|wa\.me|chat\.whatsapp\.com|whatsapp\.com\/channel|vk\.com|max\.ru)\/[\w+/?=&.-]{2,120}/i

/** Reactions, and lines under a post that lead to its channel: `📲 Подписывайтесь: t.me/…`, `@kanal`. */
export const chatNotice: Rule = {
  ...notice,
  read: (reading) => [
    ...notice.read(reading),
    ...runRule(notice, ({ kind, text }, index) => {
      if (kind !== 'line' || text.length > 220 || reading.isProse(index)) return false
      if (/\d/.test(text) && REACTIONS.test(text)) return true
      if (isBeforeStory(reading, index) || !(HANDLE.test(text) || CHANNEL.test(text))) return false
      const rest = keyOf(
        text
          .replace(CHANNEL, ' ')
          .replace(HANDLE, ' ')
          .replace(/https?:\/\//, ' '),
      )
      return isAfterStory(reading, index) && (rest.split(' ').length <= 3 || says(rest, FOLLOW_WORDS))
    }).read(reading),
  ],
}

/** `💬 46 комментариев`: the post takes comments. */
export const chatComments: Rule = pieceRule(
  { name: 'comments-heading', weight: 0.8, reason: 'The post counts its comments: the article takes them.' },
  ({ kind, text }) => {
    if (kind !== 'line' || !/^💬\s?\d/u.test(text) || text.length > 40) return null
    const key = keyOf(text.replace(/\d[\d.,]*(?:\s?[KkКк](?!\p{L}))?/gu, ' '))
    const isCount = isCommentsHeading(key) || COMMENT_HEADINGS.has(key) || COUNTER_PHRASES.includes(key)
    return isCount ? { action: 'moved', field: 'comments', value: 'open' } : null
  },
)

export const CHAT_RULES: readonly Rule[] = [chatStamp, chatOther, chatNotice, chatForward, chatComments]
