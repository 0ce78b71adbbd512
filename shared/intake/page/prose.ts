import { remembered } from './remembered'

const SAMPLE = 3000
// A sentence may be followed by the sign of a note: `said.[1]`, `said.[iv]`.
const SENTENCE_END = /[.!?…؟۔।։။።][»”"’')\]]{0,3}(?:\[(?:\d{1,3}|[a-z*†]{1,5})\]){0,3}$/
const PARAGRAPH_END = /[.!?…:;,؟۔।،؛։။።][»”"’')\]]{0,3}(?:\[(?:\d{1,3}|[a-z*†]{1,5})\]){0,3}$/
/** `Заречная обл.`, `Тихий р-н.`: a word cut short ends no paragraph. */
const CUT_SHORT = /\s(?:обл|респ|р-н|г|ул)\.$/u
const SENTENCE_ENDS = /[\p{L}\p{N}\p{M})»”"%][.!?…؟۔।։።]+[»”")]{0,2}(?=\s|\[[\da-z*†]|$)/gu

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu
const MAY_BE_UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/
const FULL_STOPS = /[。．！？!?၊။។]/g
const COMMAS = /[、，,；：\s]/g
/** Letters of a paragraph in a script that writes no spaces between words. */
const FEWEST_LETTERS = 18

/** Whether a text is mostly in a script without spaces between words: its letters are counted, not its words. */
function isUnspaced(text: string): boolean {
  if (!MAY_BE_UNSPACED.test(text.slice(0, 200))) return false
  const letters = text.slice(0, 200).match(UNSPACED)?.length ?? 0
  return letters >= 4 && letters >= Math.min(text.length, 200) * 0.4
}

function isUnspacedProse(sample: string): boolean {
  if (sample.length < FEWEST_LETTERS) return false
  const stops = sample.match(FULL_STOPS)?.length ?? 0
  const pauses = sample.match(COMMAS)?.length ?? 0
  // Thai ends no sentence with a sign; a menu of this length would be full of gaps.
  return stops > 0 || (sample.length >= 60 && pauses <= sample.length / 12)
}

const isUnspacedSentence = (end: string): boolean =>
  /[。．！？][」』”’）)]{0,2}$/.test(end) && end.length >= 8 && isUnspaced(end)

/** `… служит дольше сосны. Автор сюжета: Анна Зимина`: one long sentence, and who wrote it or took the picture behind a label. */
const SIGNATURE = /[.!?…][»”"]?\s{1,3}\p{Lu}[\p{L}\s]{2,24}:\s{1,3}\p{Lu}[\p{L}\s./«»-]{2,50}$/u
const isBeforeSignature = (text: string, capitals: number): boolean =>
  capitals < 0.5 && text.split(/\s+/).length >= 16 && SIGNATURE.test(text.slice(-120))
/** `… söyledi. (DHA)`: the code of an agency stands behind the end of the last sentence. */
const CODE = /(?<=[.!?…”"»])\s{0,2}[([/]\s?(?:[^()[\]/]{4,90}[/–-]\s?)?\p{Lu}[\p{L}.]{1,11}\s?[)\]/]\.?$/u
/** `… söyledi. Haber Merkezi`, `… söyledi. - KASTAMONU`, `… söyledi. İHA` */
const SIGNED =
  /(?<=[.!?…”"»])\s{1,3}(?:Haber Merkezi|HABER MERKEZİ|AA|İHA|DHA|ANKA|İLKHA|İGFA|[-–—]\s{1,2}\p{Lu}{3,20})$/u
const endOf = (text: string, size: number): string =>
  text
    .slice(-size - 120)
    .replace(CODE, '')
    .replace(SIGNED, '')
    .slice(-size)

/**
 * `…, сообщает Reka.kz`, `… деп хабарлайды Reka.kz`: a first paragraph whose full stop somebody forgot behind the name of whom it
 * is from. Shorter ones may be headlines.
 */
const TOLD_BY =
  /(?:,\s(?:как\s)?(?:сообща|переда[её]|информиру|пиш)\p{L}{1,3}|\s(?:деп|dep)\s(?:хабарла|жаза|habarla|jaza|xabarla)\p{L}{1,5})\s[^,.;:!?\n]{0,60}[^,;:!?\n]{2,30}$/u
const SHORTEST_TOLD = 90
const isToldBy = (text: string, capitals: number): boolean =>
  text.length >= SHORTEST_TOLD && capitals < 0.5 && TOLD_BY.test(text.slice(-120))

/** Running text a journalist wrote: a paragraph, not a headline, a menu or a label. */
export const isProse = remembered((text: string): boolean => {
  const sample = text.slice(0, SAMPLE)
  if (isUnspaced(sample)) return isUnspacedProse(sample)
  const words = sample.split(/\s+/)
  if (words.length < 9) return false
  const capitals = words.filter((word) => /^\P{L}{0,3}\p{Lu}/u.test(word)).length / words.length
  const isCut = CUT_SHORT.test(text.slice(-12))
  const ends = sample.match(SENTENCE_ENDS)?.length ?? 0
  if (capitals > 0.8) return words.length >= 15 && ends >= 1 && /[,;]/.test(sample)
  if (ends >= (isCut ? 3 : 2)) return true
  if (!isCut && PARAGRAPH_END.test(endOf(text, 24))) return true
  if (ends === 1 && isBeforeSignature(text, capitals)) return true
  if (isToldBy(text, capitals)) return true
  // A paragraph whose last full stop somebody forgot.
  if (ends === 1 && words.length >= 24 && capitals < 0.75 && /[,;]/.test(sample)) return true
  return words.length >= 28 && capitals < 0.55
})

/** A short sentence: it may be a paragraph of the story, and is no headline. */
export const isSentence = (text: string): boolean =>
  isUnspacedSentence(text.slice(-60)) ||
  (SENTENCE_END.test(endOf(text, 24)) &&
    /\s\S+\s/.test(text.slice(0, 300)) &&
    /\p{L}{2}/u.test(text.slice(0, 300)))

/** A line that could be a headline: some words, not too many, and no full stop; three of them leave it open. */
export function isTitleLike(text: string): boolean {
  if (text.length < 6 || text.length > 260 || !/\p{L}{3}/u.test(text)) return false
  const words = text.split(/\s+/).length
  const isLongEnough = words >= 2 || isUnspaced(text)
  return isLongEnough && words <= 35 && (/\p{L}\.{3}$/u.test(text) || !/[.;,:。、，；：]$/.test(text))
}
