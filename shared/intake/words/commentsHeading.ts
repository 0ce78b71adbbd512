import { keyOf, unrepeated } from '../page/key'
import { COMMENT_HEADINGS, COMMENT_REPLIES, phrases } from './labels'

/** `Yorumlar`, `Комментарии (3)`, `0 Comments`: a heading of comments, with or without their number. */
export const isCommentsHeading = (key: string): boolean =>
  COMMENT_HEADINGS.has(unrepeated(/\d/.test(key) ? key.replace(/^\d+ | \d+$/g, '') : key))

/** Buttons that stand beside the one for replies. */
const BESIDE = phrases(
  'цитировать | пожаловаться | нравится | спам | ссылка | beğen | şikayet et | alıntıla | paylaş | дәйексөз | ұнайды | шағымдану | quote | report | like | share',
)

/** Whether a piece is a button for replies, or a comment that ends in one: `… Ответить Цитировать`. */
export function isReply(text: string): boolean {
  const line = text.slice(-80).split('\n').at(-1) ?? ''
  const key = unrepeated(keyOf(line))
  if (COMMENT_REPLIES.has(key)) return true
  const words = key.split(' ')
  if (words.length > 5) return false
  const at = words.findIndex((word) => COMMENT_REPLIES.has(word))
  return at >= 0 && words.every((word, index) => index === at || BESIDE.has(word) || /^\d+$/.test(word))
}
