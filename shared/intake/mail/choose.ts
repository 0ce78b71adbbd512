import type { Piece } from '../page/piece'
import { isHandingOver, type LetterRole, letterRoles, wordsIn } from './letter'
import type { Chain, Message } from './messages'

export interface Read extends Message {
  /** The role of each piece of its text. */
  readonly roles: readonly (LetterRole | null)[]
  /** Words of its text without greeting, signature and the like. */
  readonly words: number
}

export const readMessages = ({ messages }: Chain, pieces: readonly Piece[]): Read[] =>
  messages.map((message) => {
    const own = message.text.map((at) => pieces[at] as Piece)
    const roles = letterRoles(own)
    return { ...message, roles, words: wordsIn(own, roles) }
  })

/** A mail that was passed on, and one that was only answered, say at least so many words to be an article. */
const FEWEST_PASSED = 10
const FEWEST_ANSWERED = 30

/**
 * Which mail of a chain the article is: the newest that is no cover note. A few words over a mail that was passed on, or
 * over one that is answered, are a cover note when the mail below says far more.
 */
export function chooseMessage(messages: readonly Read[], pieces: readonly Piece[]): number {
  let chosen = 0
  while (chosen < messages.length - 1) {
    const later = messages.slice(chosen + 1)
    const most = Math.max(...later.map(({ words }) => words))
    if (!isCover(messages[chosen] as Read, later[0] as Read, most, pieces)) break
    chosen += 1
  }
  return chosen
}

function isCover({ words, text }: Read, next: Read, most: number, pieces: readonly Piece[]): boolean {
  const isForward = next.kind === 'forward'
  const isHanding = text.some((at) => isHandingOver(pieces[at]?.text ?? ''))
  if (words === 0) return most > 0
  const fewest = isForward || isHanding ? FEWEST_PASSED : FEWEST_ANSWERED
  if (most < Math.max(fewest, words * 2)) return false
  if (words < 20) return true
  if (words < 60 && (isForward || isHanding)) return true
  return words < 140 && isForward && isHanding
}
