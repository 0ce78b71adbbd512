import type { JsonNode } from '../../body/parse'
import { keyOf, unrepeated } from '../page/key'
import type { Piece } from '../page/piece'
import { isSentence, isTitleLike } from '../page/prose'
import { isCommentsHeading, isReply } from '../words/commentsHeading'
import { COMMENT_FORM, COMMENTS_CLOSED, NO_COMMENTS, RELATED_HEADINGS } from '../words/labels'
import { COOKIE_PHRASES, COPYRIGHT_PHRASES, NEWSLETTER_PHRASES } from '../words/phrases'
import {
  type Finding,
  isAfterStory,
  isBeforeStory,
  isInside,
  pieceRule,
  type Reading,
  type Rule,
  runRule,
  runsOf,
} from './rule'

const starts = (key: string, phrases: Iterable<string>): boolean => {
  for (const phrase of phrases) if (key === phrase || key.startsWith(`${phrase} `)) return true
  return false
}
const holds = (key: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => key.includes(phrase))

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
    !isAmongParagraphs(reading, index) &&
    (holds(reading.keys[index] as string, COOKIE_PHRASES) ||
      /^cookies on \S+(?: \S+){0,3}$/.test(reading.keys[index] as string) ||
      (piece.hints.includes('cookie') && !reading.isProse(index))),
)

export const newsletterBox: Rule = runRule(
  {
    name: 'newsletter-box',
    weight: 0.88,
    reason: 'An invitation to subscribe to the site or its channels.',
  },
  (piece, index, reading) =>
    piece.text.length <= 220 &&
    reading.pieces.length > 3 &&
    !isAmongParagraphs(reading, index) &&
    (holds(reading.keys[index] as string, NEWSLETTER_PHRASES) ||
      (piece.hints.includes('newsletter') && !reading.isProse(index))),
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
    if (/^(©|\(c\)\s|copyright\s)/iu.test(text)) return text.length <= 200 || reading.pieces.length > 3
    const isLast = index >= reading.pieces.length - 5 && text.length <= 200 && !reading.isProse(index)
    if (isLast && reading.pieces.length > 3 && /©/.test(text) && isAfterStory(reading, index)) return true
    return reading.pieces.length > 3 && holds(reading.keys[index] as string, COPYRIGHT_PHRASES)
  },
)

export const emptyComments: Rule = pieceRule(
  {
    name: 'empty-comments',
    weight: 0.96,
    reason: 'The words an empty comments block shows; the page says its own.',
  },
  ({ text }, index, reading) =>
    text.length <= 160 && starts(reading.keys[index] as string, NO_COMMENTS) ? { action: 'dropped' } : null,
)

export const commentsClosed: Rule = pieceRule(
  {
    name: 'comments-closed',
    weight: 0.95,
    reason: 'The page says that it takes no comments.',
  },
  ({ text }, index, reading) =>
    text.length <= 160 && starts(reading.keys[index] as string, COMMENTS_CLOSED)
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
      return isCommentsHeading(reading.keys[index] as string) ? [index] : []
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
      const holdsProse = pieces.some((index) => reading.isProse(index))
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
        !starts(keyOf(text), COMMENTS_CLOSED),
    )
    return at < 0 ? [] : [{ pieces: [at], action: 'moved', field: 'comments', value: 'open' }]
  },
}

const MOST_FOLLOWERS = 20

/** A heading such as `İlgili Haberler` or `Читайте также`, with the headlines of other stories under it. */
export const relatedBlock: Rule = {
  name: 'related-block',
  weight: 0.88,
  reason: 'Headlines of other stories under a heading that says so.',
  read: (reading) => {
    const findings: Finding[] = []
    reading.pieces.forEach((piece, index) => {
      if (!reading.isFree(index) || piece.text.length > 300) return
      const first = piece.text.split(/[:：\n]/, 1)[0] ?? ''
      const isHeading =
        RELATED_HEADINGS.has(unrepeated(reading.keys[index] as string)) || isMoreHeading(reading, index)
      const isOneLine = !isHeading && /:\s/.test(piece.text) && RELATED_HEADINGS.has(keyOf(first))
      if (isOneLine && !reading.isProse(index)) findings.push({ pieces: [index], action: 'dropped' })
      if (isHeading && !isBeforeStory(reading, index)) {
        findings.push({ pieces: [index, ...followers(reading, index)], action: 'dropped' })
      }
    })
    const hinted = runRule(
      relatedBlock,
      (piece, index) => piece.hints.includes('related') && !reading.isProse(index),
    ).read(reading)
    return [...findings, ...hinted]
  },
}

const MORE =
  /^(?:more (?:on|from|about|in|stories|news|like this)|related (?:stories|articles|coverage|content|reading|news|topics|items|links)|latest (?:in|from|on|stories)|further reading|external links|see also|read (?:more|next|also)|recommended|you (?:may|might) (?:also )?like|most (?:read|popular|viewed))\b/i

/** `More on the Environment` over links: a heading that says so in other words than the known ones. */
function isMoreHeading({ pieces }: Reading, index: number): boolean {
  const { text = '', kind } = pieces[index] ?? {}
  if (text.length > 70 || !(kind === 'heading' || kind === 'line') || !MORE.test(text)) return false
  const next = pieces[index + 1]
  return next !== undefined && isLinks(next)
}

/** Links, or a list of which every item begins with one. */
function isLinks({ linked, node, kind }: Piece): boolean {
  if (linked > 0.7) return true
  const items = kind === 'list' ? (node?.content ?? []) : []
  return items.length > 0 && items.every((item) => isLinkAtHead(item))
}

function isLinkAtHead(item: JsonNode): boolean {
  const first = item.content?.[0]?.content?.[0]
  return first?.marks?.some(({ type }) => type === 'link') === true
}

/** The one headline under a small label such as `Read also`, on a page that has no links to be seen. */
function isLoneTitle({ pieces }: Reading, index: number, heading: number): boolean {
  const { kind, text = '', main = null } = pieces[index] ?? {}
  return (
    index === heading + 1 &&
    main !== null &&
    kind === 'line' &&
    pieces[heading]?.kind !== 'heading' &&
    isTitleLike(text) &&
    !isSentence(text) &&
    text.split(/\s+/).length >= 3
  )
}

/** Lines under a related heading that are no running text. Inside the story only links and lines without a gap count. */
export function followers(reading: Reading, heading: number): number[] {
  const found: number[] = []
  for (let index = heading + 1; index <= heading + MOST_FOLLOWERS; index += 1) {
    const piece = reading.pieces[index]
    // Its own buttons may stand between the heading and its links.
    if (index === heading + 1 && reading.claimedBy(index) === 'page-controls') continue
    if (!piece || !reading.isFree(index)) break
    if (piece.kind === 'list' && index === heading + 1 && isLinks(piece)) {
      found.push(index)
      continue
    }
    if (reading.isProse(index) || piece.text.length > 260) break
    if (piece.kind === 'line' && /[.…]$/.test(piece.text) && piece.linked < 0.8) break
    const isLink = piece.linked > 0.7 || isLoneTitle(reading, index, heading)
    if (isInside(reading, index) && !isLink && (piece.gap > 0 || piece.kind === 'heading')) break
    found.push(index)
  }
  return found
}
