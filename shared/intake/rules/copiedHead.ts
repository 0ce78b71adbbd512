import { saidByAddress } from '../addressWords'
import { findAgency } from '../agencies'
import { keyOf } from '../page/key'
import type { Piece } from '../page/piece'
import { isPersonName, readPeople } from '../people'
import { isRelativeTime } from '../words/phrases'
import type { Reading } from './rule'
import { besideDates, readStamps } from './stamps'

/** The name of an office as its pages print it at their top, more than once. */
export const isOffice = ({ box, text }: Piece): boolean =>
  box === 0 &&
  text.length <= LONGEST &&
  text.split(/\s+/).length <= 6 &&
  (OFFICE.test(text) || findAgency(text) !== null)
/** Six words; a longer line is something else, and a pattern over megabytes without a space ends the program. */
const LONGEST = 200
const OFFICE =
  /^(?:\S+\s){0,4}(?:министерство|администрация|правительство|акимат|департамент|комитет|управление|\p{L}*министрлігі|әкімдігі|басқармасы|департаменті|комитеті|belediyesi|valiliği|kaymakamlığı|bakanlığı|müdürlüğü|ministry|department|council|government)(?!\p{L})/iu

/** What speaks for and against a line of a copied page, which has no headings. */
export function likeness({ pieces, claimedBy }: Reading, index: number): number {
  const { box, text = '' } = pieces[index] ?? {}
  if (box !== 0) return 0
  const isSummed = claimedBy(index + 1) === 'standfirst'
  const isLabelled = /[:：]$/.test(pieces[index - 1]?.text ?? '')
  const isTwoSentences = /\p{L}{2}[\p{L}\d»”"]\. \p{Lu}/u.test(text)
  return (isSummed ? 12 : 0) - (isLabelled ? 20 : 0) - (isTwoSentences ? 25 : 0)
}

/** Claims of what stands between a summary and the story: dates, names, buttons, credits. */
const HEAD_MARKS =
  /^(?:byline|signature|date-line|counter|page-controls|font-size-controls|photo-credit|copyright-line|caption-line|source-line)$/

/** Whether a piece is what heads of pages hold under their headline, as far as is known. */
function isHeadPiece(reading: Reading, index: number): boolean {
  const text = reading.pieces[index]?.text ?? ''
  if (HEAD_MARKS.test(reading.claimedBy(index))) return true
  if (text.length > 120) return false
  const people = text.length <= 60 ? readPeople(text, 'en') : []
  const isDated = readStamps(text).length > 0 || besideDates(text).stamps.length > 0
  return isDated || isPersonName(text) || (people.length > 1 && people.every(({ kind }) => kind === 'person'))
}

/** Whether a line is the very first of a copy, and half its words are those of what follows: no site's motto. */
function isFirstOfTwo({ pieces, isFree }: Reading, upper: number): boolean {
  if (pieces.findIndex(({ kind }) => kind !== 'meta') !== upper || !isFree(upper + 1)) return false
  const stems = (text: string) =>
    keyOf(text.slice(0, 2000))
      .split(' ')
      .filter((word) => word.length >= 6)
      .map((word) => word.slice(0, 6))
  const own = stems(pieces[upper]?.text ?? '')
  const said = new Set(pieces.slice(upper + 1, upper + 5).flatMap(({ text }) => stems(text)))
  return own.length >= 2 && own.filter((stem) => said.has(stem)).length >= own.length / 2
}

/**
 * Of two lines of a copied page that may both be headlines, one directly under the other, the upper is it and the lower
 * sums the story up, when a date or a name follows.
 */
export function upperOf<
  One extends { readonly index: number; readonly piece: Piece; readonly score: number },
>(best: One, candidates: readonly One[], reading: Reading): One {
  const { index, piece, score } = best
  const upper = candidates.find((one) => one.index === index - 1)
  if (!upper || piece.box !== 0 || score >= 60) return best
  if (!isHeadPiece(reading, index + 1) && !isFirstOfTwo(reading, index - 1)) return best
  const isLong = (at: number) => (reading.pieces[at]?.text.split(/\s+/).length ?? 0) >= 5
  return isLong(index - 1) && !(isLong(index - 2) && reading.isFree(index - 2)) ? upper : best
}

/** Whether a short line of plain text stands in a row of such lines, as the names of a menu do. */
export function isInList({ pieces, isFree }: Reading, index: number): boolean {
  const isShort = (at: number) => {
    const { kind, text = '', main } = pieces[at] ?? {}
    return kind === 'line' && main === null && text.length <= 30 && text.split(/\s+/).length <= 3
  }
  if (!isShort(index)) return false
  const near = [-3, -2, -1, 1, 2, 3].filter((step) => isShort(index + step) && isFree(index + step))
  return near.length >= 3
}

/** Heads of lists of stories, of archives and of what a site says of its own rights and age. */
const LISTS =
  /^(?:all news|news archive|archives?|haber arşivi|yazar arşivi|etiket arşivi|kategori arşivi|tüm haberler|архив|архив новостей|все новости|мұрағат|барлық жаңалықтар|(?:tag|category|author|monthly|daily|yearly|topic)s? archives?(?:\s?[:–—-].{1,60})?|(?:tag|etiket|тег|метка)\s?:.{1,60})$/iu

/** `Новости Заречного`, `Последние новости`, `Соңғы жаңалықтар`: what the whole page of a site is called. */
const NEWS_OF =
  /^(?:(?:[Пп]оследние|[Сс]вежие|[Гг]лавные|[Вв]се)\s[Нн]овости|[Нн]овости\s\p{Lu}[\p{L}-]{2,24}(?:\s(?:области|края|района|республики))?|(?:[Сс]оңғы|[Бб]асты|[Бб]арлық)\sжаңалықтар|\p{Lu}[\p{L}-]{2,20}\sжаңалықтары)$/u

/** `Dr. Ayşe Dağ - Prof. Dr. Can Er`: nobody but people, signs between them. */
const isNames = (text: string): boolean => {
  if (text.length > 120 || !/\s[-–—/|]\s/.test(text)) return false
  const people = text.split(/\s[-–—/|]\s/).map((part) => part.trim())
  return people.length > 1 && people.every((name) => isPersonName(name))
}

/** Whether a line stands over many stories, or is a path, a copyright or an age. */
export const isListHead = ({ kind, name, text }: Piece): boolean =>
  kind !== 'heading' &&
  name === '' &&
  text.length <= 160 &&
  (LISTS.test(text) ||
    NEWS_OF.test(text) ||
    /^(?:©|\(c\)\s)/i.test(text) ||
    /^[^<>›»]{2,60}(?:\s[>›»]\s[^<>›»]{2,90}){1,6}$/u.test(text) ||
    isRelativeTime(text))

/** Whether a line is no story's headline: a list's, or nothing but names of people. */
export const isHeadOfList = (piece: Piece, { pieces }: Reading): boolean =>
  isListHead(piece) ||
  (piece.kind !== 'heading' &&
    isNames(piece.text) &&
    pieces.some((one) => one.kind === 'line' && keyOf(one.text) !== keyOf(piece.text)))

/** Whether a line of a copy, below the first paragraph, is what the address is made of, and none above is. */
function isLower({ pieces, url, story, isProse }: Reading, index: number): boolean {
  const { box, text = '' } = pieces[index] ?? {}
  if (url === '' || box !== 0 || isProse(index) || !saidByAddress(url, text)) return false
  return !pieces.slice(0, story?.from ?? 0).some((one) => saidByAddress(url, one.text))
}

/** `Hafta sonu hava nasıl olacak?` over a copied story: a question that is long enough to read like a paragraph. */
function isAsked({ pieces, isProse }: Reading, index: number): boolean {
  const { kind, box, main, text = '' } = pieces[index] ?? {}
  const isOne = /^[^.!?…]{20,150}[?!]$/.test(text) && text.split(/\s+/).length <= 18
  return kind === 'line' && box === 0 && main === null && isOne && isProse(index + 1)
}

/** Whether a headline of a copied page stands where its story already is: below the first paragraph, or as a question in its place. */
export function isBelowHead(reading: Reading, index: number): boolean {
  const { story } = reading
  if (!story || index < story.from) return false
  return index === story.from ? isAsked(reading, index) : isLower(reading, index)
}
