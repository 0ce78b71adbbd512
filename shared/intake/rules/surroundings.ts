import { keyOf, unrepeated } from '../page/key'
import type { Piece } from '../page/piece'
import { isProse } from '../page/prose'
import { isCommentsHeading, isReply } from '../words/commentsHeading'
import { startingWith } from '../words/finders'
import { COMMENT_FORM, COMMENTS_CLOSED, NO_COMMENTS } from '../words/labels'
import { isCookieNotice, isInvitation, isTermsOfUse } from '../words/notices'
import { countedStamps } from './otherStamps'
import {
  type Finding,
  isAfterStory,
  isInside,
  pieceRule,
  type Reading,
  type Rule,
  runRule,
  runsOf,
} from './rule'

const saysEmpty = startingWith(NO_COMMENTS)
const saysClosed = startingWith(COMMENTS_CLOSED)

/** Whether a page's notices may stand here: not between two paragraphs, and not in running text of any length. */
const mayBeNotice = (reading: Reading, index: number, longest: number): boolean =>
  !isInside(reading, index) && (reading.pieces[index]?.text.length ?? 0) <= longest

/** Whether a line is a paragraph among paragraphs of the story: there it speaks of such things and asks for nothing. */
const isAmongParagraphs = (reading: Reading, index: number): boolean => {
  const { home, main, box, hints } = reading.pieces[index] as Piece
  if (home !== true || main !== true || hints.length > 1) return false
  const beside = [-3, -2, -1, 1, 2, 3].filter(
    (step) => reading.pieces[index + step]?.box === box && reading.isProse(index + step),
  )
  return beside.length >= 2 && beside.some((step) => step > 0)
}

export const cookieNotice: Rule = runRule(
  {
    name: 'cookie-notice',
    weight: 0.9,
    reason: 'The site’s notice about cookies or personal data.',
  },
  (piece, index, reading) =>
    mayBeNotice(reading, index, 500) &&
    reading.pieces.length > 3 &&
    (isCookieNotice(piece.text, reading.keys[index] as string) ||
      /^cookies on \S+(?: \S+){0,3}$/.test(reading.keys[index] as string) ||
      (piece.hints.includes('cookie') && !reading.isProse(index))) &&
    !isAmongParagraphs(reading, index),
)

/** `The inside track on harbour politics` over an invitation, in a box that holds nothing else. */
function isHeadOfInvitation({ pieces, keys, headline, isProse }: Reading, index: number): boolean {
  const [head, next] = [pieces[index], pieces[index + 1]]
  if (head?.kind !== 'heading' || index === headline?.at || !next || head.box === 0 || head.box !== next.box)
    return false
  const asks = (at: number) => isInvitation(pieces[at]?.text ?? '', keys[at] ?? '')
  return asks(index + 1) && !pieces.some(({ box }, at) => box === head.box && isProse(at) && !asks(at))
}

/** `Подписывайтесь на «Реку» в Дзен`, `Следите за новостями reka.kz в:`: the whole line asks to follow the site somewhere. */
const FOLLOW =
  /^\P{L}{0,4}(?:(?:подписывайтесь|подпишитесь) на|читайте нас|следите за (?:нами|нашими|новостями)|присоединяйтесь к)\s.{0,70}(?:(?:telegram|телеграм|дзен|whatsapp|instagram|youtube|facebook|google\s?news|max|вконтакте|одноклассник|канал)\p{L}{0,3}|\sв|\svk|\sвк)\s?[:.!»]?$/iu
const LONGEST_CALL = 110

export const newsletterBox: Rule = runRule(
  {
    name: 'newsletter-box',
    weight: 0.88,
    reason: 'An invitation to subscribe to the site or its channels.',
  },
  (piece, index, reading) =>
    isHeadOfInvitation(reading, index) ||
    (piece.text.length <= 220 &&
      reading.pieces.length > 3 &&
      (isInvitation(piece.text, reading.keys[index] as string) ||
        (piece.text.length <= LONGEST_CALL && FOLLOW.test(piece.text)) ||
        (piece.hints.includes('newsletter') && !reading.isProse(index))) &&
      !isAmongParagraphs(reading, index)),
)

const isTerms = ({ pieces, keys }: Reading, index: number): boolean =>
  isTermsOfUse(pieces[index]?.text ?? '', keys[index] ?? '')

/** Running text directly under and over running text that is no notice: a story has not ended between its own paragraphs. */
const isBetweenParagraphs = (reading: Reading, index: number): boolean =>
  [index - 1, index, index + 1].every(
    (at) =>
      reading.isProse(at) &&
      reading.pieces[at]?.box === reading.pieces[index]?.box &&
      (at === index || !isTerms(reading, at)),
  )

export const copyrightLine: Rule = runRule(
  {
    name: 'copyright-line',
    weight: 0.88,
    reason: 'The old site’s copyright or imprint.',
  },
  ({ text }, index, reading) => {
    // At the foot of the page; a page ends with its imprint, and a story does not.
    if (text.length > 500 || index === 0) return false
    if (/^(?:©|\(c\))\s/iu.test(text) && text.length <= 120 && isAfterStory(reading, index)) return true
    if (index < reading.pieces.length - 15) return false
    if (/^(?:©|\(c\)\s)/iu.test(text)) return text.length <= 200 || reading.pieces.length > 3
    // The hour it appeared stands before the sign: the rules of dates read it.
    if (countedStamps(text).length > 0) return false
    const isLast = index >= reading.pieces.length - 5 && text.length <= 200 && !reading.isProse(index)
    if (isLast && reading.pieces.length > 3 && /©/.test(text) && isAfterStory(reading, index)) return true
    return reading.pieces.length > 3 && isTerms(reading, index) && !isBetweenParagraphs(reading, index)
  },
)

export const emptyComments: Rule = pieceRule(
  {
    name: 'empty-comments',
    weight: 0.96,
    reason: 'The words an empty comments block shows; the page says its own.',
  },
  ({ text }, index, reading) =>
    text.length <= 160 && saysEmpty(reading.keys[index] as string) ? { action: 'dropped' } : null,
)

export const commentsClosed: Rule = pieceRule(
  {
    name: 'comments-closed',
    weight: 0.95,
    reason: 'The page says that it takes no comments.',
  },
  ({ text }, index, reading) =>
    text.length <= 160 && saysClosed(reading.keys[index] as string)
      ? { action: 'moved', field: 'comments', value: 'closed' }
      : null,
)

/** `YORUMLAR`, `Комментарии (0)`: the page takes comments. */
export const commentsHeading: Rule = {
  name: 'comments-heading',
  weight: 0.94,
  reason: 'The heading of the comments block: the article takes comments.',
  read: (reading) => {
    const at = reading.pieces.flatMap(({ text }, index) => {
      if (!reading.isFree(index) || text.length > 80 || isInside(reading, index)) return []
      // The heading and the empty block's words may stand in one box, a line each.
      const [first = '', second = ''] = text.split('\n')
      const isWithWords = second !== '' && saysEmpty(keyOf(second)) && isCommentsHeading(keyOf(first))
      return isWithWords || isCommentsHeading(reading.keys[index] as string) ? [index] : []
    })
    // One heading opens the comments, unless the page says elsewhere that they are closed.
    const first = reading.field('comments').length > 0 ? -1 : at.find((index) => isAfterStory(reading, index))
    return at.map((index) =>
      index === first
        ? { pieces: [index], action: 'moved', field: 'comments', value: 'open' }
        : { pieces: [index], action: 'dropped' },
    )
  },
}

const COMMENTS_BLOCK = {
  name: 'comments-block',
  weight: 0.85,
  reason: 'The form and the readers’ comments under the story.',
}
const formLines = runRule(COMMENTS_BLOCK, (piece, index, reading) => {
  if (!isAfterStory(reading, index) && !piece.hints.includes('comments')) return false
  if (piece.hints.includes('comments')) return !reading.isProse(index)
  const key = reading.keys[index] as string
  return piece.text.length <= 120 && COMMENT_FORM.has(unrepeated(key)) && isUnderHeading(reading, index)
})

/** What stands under a comments heading: a form's labels, and comments down to the last reply button. */
export const commentsBlock: Rule = {
  ...COMMENTS_BLOCK,
  read: (reading) => {
    const last = reading.pieces.findLastIndex(({ text, kind }) => kind !== 'meta' && isReply(text))
    const thread = runsOf(
      reading,
      (_, index) => reading.commentsAt >= 0 && index > reading.commentsAt && index <= last,
    )
    const findings = thread.map((pieces): Finding => {
      // Whole sentences leave the page here: a person should know.
      const holdsProse = pieces.some((index) => isProse(reading.pieces[index]?.text ?? ''))
      return { pieces, action: 'dropped', ...(holdsProse ? { weight: 0.5 } : {}) }
    })
    return [...findings, ...formLines.read(reading)]
  },
}

const isUnderHeading = (reading: Reading, index: number): boolean => {
  for (let above = index - 1; above >= Math.max(0, index - 40); above -= 1) {
    if (reading.claimedBy(above) === 'comments-heading') return true
  }
  return false
}

const SHUT = /отключен|закрыт|не могут|kapalı|kapatıl|closed|turned off|disabled|жабық/i

/** A form or a thread the page calls its comments, where no heading says so. */
export const commentsForm: Rule = {
  name: 'comments-form',
  weight: 0.8,
  reason: 'The page has a place for comments: the article takes them.',
  read: (reading) => {
    if (reading.field('comments').length > 0 || !reading.story) return []
    const block = reading.pieces.filter(
      ({ hints, kind }, index) =>
        hints.includes('comments') && kind !== 'meta' && isAfterStory(reading, index),
    )
    // One mark alone may be a counter, or a remark in the margin; closed comments say so somewhere.
    if (block.length < 2 || block.some(({ text }) => SHUT.test(text))) return []
    const at = reading.pieces.findIndex(
      ({ hints, kind, text }, index) =>
        hints.includes('comments') &&
        kind !== 'meta' &&
        reading.isFree(index) &&
        isAfterStory(reading, index) &&
        !saysClosed(keyOf(text)),
    )
    return at < 0 ? [] : [{ pieces: [at], action: 'moved', field: 'comments', value: 'open' }]
  },
}
