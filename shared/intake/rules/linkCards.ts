import { fold } from '../../places/fold'
import { saidByAddress } from '../addressWords'
import { keyOf } from '../page/key'
import type { Piece } from '../page/piece'
import { isSentence, isTitleLike } from '../page/prose'
import { phrases } from '../words/labels'
import { type Finding, isBeforeStory, type Reading, type Rule } from './rule'

/** Buttons of the boxes sites set between two paragraphs for another of their stories. */
const OPEN_BUTTONS = phrases(`
içeriği görüntüle | haberi görüntüle | haberi incele | habere git | haberi aç | haberi oku | içeriğe git
посмотреть новость | открыть новость | перейти к новости | перейти к материалу | материалды ашу | жаңалықты ашу | жаңалықты көру
view content | view article | open article | read article | go to article | see the story
`)

const LONGEST = 1600
const FEWEST_WORDS = 3
const FEWEST_LETTERS = 16

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/**
 * How many phrases a line is made of when each is said twice, one after the other: the words of a picture and the headline
 * under it. 0 when it is made of anything else; the last of several may be cut off.
 */
export function twiceSaid(text: string): number {
  if (text.length > LONGEST) return 0
  if (isGlued(text)) return 1
  const words = wordsOf(text)
  let count = 0
  for (let at = 0; at < words.length; ) {
    const size = sizeOfPair(words, at)
    if (size === 0) return count >= 2 ? count : 0
    count += 1
    at += 2 * size
  }
  return count
}

/** `Sürücü yaralandıTraktör devrildi: Sürücü yaralandı`: both halves are the same, and nothing stands between them. */
function isGlued(text: string): boolean {
  const half = text.length / 2
  return half >= FEWEST_LETTERS && Number.isInteger(half) && text.startsWith(text.slice(half))
}

/** How many words from `at` on are said again right behind. */
function sizeOfPair(words: readonly string[], at: number): number {
  const most = Math.min(30, Math.floor((words.length - at) / 2))
  for (let size = FEWEST_WORDS; size <= most; size += 1) {
    if (words[at] !== words[at + size]) continue
    const own = words.slice(at, at + size)
    if (own.join('').length >= FEWEST_LETTERS && own.every((word, step) => word === words[at + size + step]))
      return size
  }
  return 0
}

/** The first half of a line that says its words twice; the whole line otherwise. */
export function saidOnce(text: string): string {
  if (twiceSaid(text) !== 1) return text
  if (isGlued(text)) return text.slice(0, text.length / 2)
  const half = text.slice(0, Math.ceil(text.length / 2) + 1)
  const words = wordsOf(text).length / 2
  for (let end = half.length; end > 0; end -= 1)
    if (/\s|$/.test(text.charAt(end)) && wordsOf(text.slice(0, end)).length === words)
      return text.slice(0, end).trim()
  return text
}

/** `Çiftçi yağmur bekliyor7 izlenme`: a headline with the number of its readers stuck to it. */
const isCounted = (text: string): boolean =>
  text.length <= 200 &&
  /\p{L}[\p{L}.!?…'"’”»]?\s?\d{1,7}\s(?:izlenme|okunma|görüntülenme|görüntüleme|okuma|просмотров|просмотра|просмотр|қаралым|views?)$/iu.test(
    text,
  )

/** `“We want the bridge, we want the bridge!”`, and sentences: a headline has no full stop, and no comma before its double. */
const isSpoken = (text: string): boolean =>
  /^["“«„‘]/.test(text) || /[^.]\.["”»’]?$/.test(text) || /[,;]$/.test(saidOnce(text))

const isLine = (piece: Piece | undefined): piece is Piece => piece?.kind === 'line' && piece.linked < 0.9

/** A headline's line: no sentence of the text. */
const isTitle = ({ pieces, isFree, isProse }: Reading, at: number): boolean => {
  const piece = pieces[at]
  return isLine(piece) && isFree(at) && isTitleLike(piece.text) && !isSentence(piece.text) && !isProse(at)
}

/** Whether a line that says its words twice is the page's own headline: it stands elsewhere, or the address says it. */
function isOwnHeadline(reading: Reading, at: number): boolean {
  if (!isBeforeStory(reading, at)) return false
  const text = saidOnce(reading.pieces[at]?.text ?? '')
  const key = keyOf(text)
  const isElsewhere = reading.keys.some((other, index) => index !== at && other === key)
  if (isElsewhere || saidByAddress(reading.url, text)) return true
  // Without an address the only line above the story may well be its headline.
  return (
    reading.url === '' &&
    !reading.pieces.some(
      (_, other) => other !== at && isBeforeStory(reading, other) && isTitle(reading, other),
    )
  )
}

/** A heading of the text is shorter than most headlines. */
const FEWEST_OF_HEADLINE = 6

/** Between two paragraphs a headline and itself again directly below, with an empty line over and under the two. */
function isTwinCard({ pieces, keys, isFree, story }: Reading, at: number): boolean {
  const [own, twin, next] = [pieces[at], pieces[at + 1], pieces[at + 2]]
  if (!story || !own || !twin || !next || at <= story.from || at + 1 >= story.to || !isFree(at + 1))
    return false
  const isCopied = [own, twin].every(({ kind, main, box }) => kind === 'line' && main === null && box === 0)
  const isApart = own.gap > 0 && twin.gap === 0 && next.gap > 0
  const isHeadline =
    isTitleLike(own.text) && own.text.length <= 160 && own.text.split(/\s+/).length >= FEWEST_OF_HEADLINE
  return isCopied && isApart && isHeadline && keys[at] !== '' && keys[at] === keys[at + 1]
}

/**
 * A box for another story that a copy leaves between two paragraphs: its headline twice (under its picture and as the
 * picture's words), on one line or on two, often over a button.
 */
export const linkCard: Rule = {
  name: 'link-card',
  weight: 0.8,
  reason: 'The headline of another story, printed twice or over a button that opens it.',
  read: (reading) => {
    const { pieces, keys, isFree, story } = reading
    if (!story) return []
    return pieces.flatMap((piece, at): Finding[] => {
      if (!isFree(at) || !isLine(piece)) return []
      if (OPEN_BUTTONS.has(keys[at] ?? '')) {
        const upper = [at - 1, at - 2].filter((other) => other >= 0 && isTitle(reading, other))
        const twin = upper.length === 2 && keys[at - 1] === keys[at - 2]
        const own = twin ? [at - 2, at - 1] : upper.includes(at - 1) && at - 1 > story.from ? [at - 1] : []
        return [{ pieces: [...own, at], action: 'dropped' }]
      }
      if (
        isCounted(piece.text) &&
        at > story.from &&
        [at - 1, at + 1].some((other) => isCounted(pieces[other]?.text ?? ''))
      )
        return [{ pieces: [at], action: 'dropped' }]
      if (isTwinCard(reading, at)) return [{ pieces: [at, at + 1], action: 'dropped' }]
      return twiceSaid(piece.text) > 0 && !isSpoken(piece.text) && !isOwnHeadline(reading, at)
        ? [{ pieces: [at], action: 'dropped' }]
        : []
    })
  },
}

/** A heading between two paragraphs that the words of the picture under it repeat. */
export const repeatedHeading: Rule = {
  name: 'repeated-heading',
  weight: 0.75,
  reason: 'The heading above it again, as the words of a picture; it is kept once.',
  read: (reading) => {
    const { story, keys } = reading
    if (!story) return []
    return reading.free.flatMap((at): Finding[] =>
      at > story.from + 1 &&
      at < story.to &&
      (keys[at] ?? '').length >= 8 &&
      keys[at] === keys[at - 1] &&
      isTitle(reading, at) &&
      isTitle(reading, at - 1) &&
      (reading.isProse(at + 1) || reading.isProse(at + 2))
        ? [{ pieces: [at], action: 'dropped' }]
        : [],
    )
  },
}
