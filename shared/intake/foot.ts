import { keyOf, unrepeated } from './page/key'
import type { Piece } from './page/piece'
import { isPersonName } from './people'
import { readStamps } from './rules/stamps'
import { isCommentsHeading } from './words/commentsHeading'
import { CONTACT_LABELS, LIST_LINKS } from './words/foot'
import { NO_COMMENTS, RELATED_HEADINGS, TAG_LABELS } from './words/labels'
import { isTermsOfUse } from './words/notices'
import { COPYRIGHT_PHRASES } from './words/phrases'
import { FEEDBACK_QUESTIONS, GUEST_NOTICES } from './words/siteNotices'

/** A mark is a label or a notice, never a paragraph. */
const LONGEST_MARK = 400
const LONGEST_LABEL = 60
/** So much running text, against that above, may stand below a mark, and below a heading of dated comments. */
const MOST_BELOW = 0.5
const MOST_COMMENTS = 4
const FEWEST_MARKS = 2

type Mark = 'comments' | 'tags' | 'notice' | 'list'

/**
 * Where a copied page goes on behind its story: at its tags, its readers' comments, its lists of other stories, its
 * imprint. Running text below is no longer the story's. A copy has no elements that could tell: several such marks
 * must agree, one of them an imprint or another notice, and hardly any running text may follow; or dated comments do.
 * -1 where nothing is certain.
 */
export function footOf(pieces: readonly Piece[], keys: readonly string[], prose: readonly boolean[]): number {
  const first = prose.indexOf(true)
  if (first < 0 || pieces.some(({ box, role }) => box !== 0 || role !== undefined)) return -1
  const marks = pieces.flatMap((piece, index): { index: number; mark: Mark }[] => {
    const mark = index > first ? markOf(piece, keys[index] ?? '') : null
    return mark ? [{ index, mark }] : []
  })
  const isTold = marks.some(({ index }) => isTerms(pieces[index]?.text ?? '', keys[index] ?? ''))
  const isText = (index: number) =>
    prose[index] === true &&
    !isNotice(pieces[index]?.text ?? '', keys[index] ?? '') &&
    !isContact(pieces[index]?.text ?? '')
  const sizes = pieces.map(({ text }, index) => (isText(index) ? text.length : 0))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const before = (index: number) => sizes.slice(0, index).reduce((sum, size) => sum + size, 0)
  const ended = marks.find(
    ({ index, mark }) =>
      mark === 'list' &&
      markOf(pieces[index - 1] as Piece, keys[index - 1] ?? '') === null &&
      (isHeadlineAgain(keys, index - 1, first) ||
        (prose[index - 2] === true &&
          isSignature(pieces[index - 1]?.text ?? '', pieces[index]?.gap ?? 0) &&
          // A list also stands between two parts of a story, of which the second is the longer.
          total - before(index) <= before(index))),
  )
  if (ended) return ended.index
  if (marks.length < FEWEST_MARKS && !isTold) return -1
  const lastNotice = marks.findLast(({ mark }) => mark === 'notice')?.index ?? -1
  let above = 0
  let done = 0
  for (const [at, { index, mark }] of marks.entries()) {
    while (done < index) above += sizes[done++] ?? 0
    const next = marks[at + 1]?.index ?? pieces.length
    // Headlines of other stories also stand between two paragraphs.
    const isOpen = sizes.slice(index, next).some((size) => size > 0)
    if (mark === 'list' && (next - index <= 2 || isOpen)) continue
    const isDiscussed = mark === 'comments' && isThread(pieces, index)
    if (!isDiscussed && lastNotice < index) continue
    if (total - above <= above * (isDiscussed ? MOST_COMMENTS : MOST_BELOW)) return index
  }
  return -1
}

/**
 * The headline once more behind the text, as the words of its pictures, and directly under it the heading of a list: agencies
 * print whole beginnings of other stories there.
 */
const isHeadlineAgain = (keys: readonly string[], at: number, firstProse: number): boolean => {
  const key = keys[at] ?? ''
  const words = key.split(' ').filter((word) => /\p{L}{2}/u.test(word))
  return at > firstProse && words.length >= 3 && keys.indexOf(key) < firstProse
}

/** The reporter's name alone behind the last paragraph, over the heading of a list that an empty line sets apart. */
const isSignature = (text: string, gap: number): boolean =>
  gap > 0 && isPersonName(text) && text !== text.toUpperCase()

function markOf({ kind, text }: Piece, key: string): Mark | null {
  if ((kind !== 'line' && kind !== 'heading') || text.length > LONGEST_MARK) return null
  if (text.length <= LONGEST_LABEL) {
    if (isCommentsHeading(key) || isCommentsHeading(keyOf(labelOf(text))) || starts(key, NO_COMMENTS))
      return 'comments'
    if (TAG_LABELS.has(key)) return 'tags'
    if (LIST_LINKS.has(unrepeated(key)) || FOLLOWERS.test(text)) return 'notice'
    if (RELATED_HEADINGS.has(unrepeated(key))) return 'list'
  }
  if (TAG_LABELS.has(keyOf(labelOf(text)))) return 'tags'
  return COPYRIGHT.test(text) || isNotice(text, key) ? 'notice' : null
}

/** What stands before the first colon; empty when it is no label. */
const labelOf = (text: string): string => /^([\p{L}\s.-]{3,24})[:：]/u.exec(text)?.[1] ?? ''
const COPYRIGHT = /^(?:©|\(c\)|copyright)[^\n]{0,80}\b(?:19|20)\d\d/iu
/** `1.2K Followers`: the box about an author. */
const FOLLOWERS = /^[\d.,]{1,8}\s?[KMkmКк]?\s(?:followers|takipçi|подписчик(?:ов|а)?)$/iu

const isContact = (text: string): boolean => CONTACT_LABELS.has(keyOf(labelOf(text)))
const isNotice = (text: string, key: string): boolean =>
  starts(key, FEEDBACK_QUESTIONS) ||
  isTermsOfUse(text, key) ||
  [...GUEST_NOTICES].some((one) => key.includes(one))

/** `При использовании материалов ссылка обязательна`: a site's terms say alone that the story has ended. */
const isTerms = (text: string, key: string): boolean =>
  text.length >= 60 &&
  /ссылк|сілтеме|kaynak göster/u.test(text) &&
  COPYRIGHT_PHRASES.some((one) => key.includes(one))

const starts = (key: string, phrases: Iterable<string>): boolean => {
  for (const phrase of phrases) if (key === phrase || key.startsWith(`${phrase} `)) return true
  return false
}

/** Whether a reader's name stands over a date below a heading of comments, which says how many there are, or an hour with it. */
function isThread(pieces: readonly Piece[], heading: number): boolean {
  const isNumbered = /\d/.test(pieces[heading]?.text ?? '')
  return pieces.slice(heading + 1, heading + 9).some(({ text }, at) => {
    const name = pieces[heading + at]?.text ?? ''
    const stamps = text.length <= 60 ? readStamps(text) : []
    const isName = at > 0 && name.length <= 40 && !/[.!?:]$/.test(name)
    return isName && stamps.some(({ time }) => isNumbered || time !== '')
  })
}
