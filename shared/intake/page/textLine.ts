/** A line of a plain text that is not empty. */
export interface TextLine {
  /** Without white space at its ends. */
  readonly text: string
  /** As it stood, without white space at its end: tabs before it are empty cells. */
  readonly raw: string
  /** First and last line of the text, from 1. */
  readonly lines: readonly [number, number]
  /** Empty lines before it; lines of nothing but no-break spaces are empty too. */
  readonly gap: number
  /** Spaces before it, a tab counted as four. */
  readonly indent: number
}

export function textLine(raw: string, number: number, gap: number): TextLine {
  const head = /^[\s]{0,60}/.exec(raw)?.[0] ?? ''
  return {
    text: raw.trim(),
    raw: raw.trimEnd(),
    lines: [number, number],
    gap,
    indent: head.replaceAll('\t', '    ').length,
  }
}

/** Ends of a sentence or of what introduces something, closing signs behind it. */
const CLOSED = /[.!?…:;؟۔。][»”"’')\]]{0,3}(?:\[[\w*]{1,5}\]){0,2}$/
const OPENING = /^[«“"„'‘([]{0,2}/
const MARKED = /^(?:[-•*–—·▪◦●‣>]|\d{1,3}[.)]|\p{L}\))\s/u

/** Whether a line may end a paragraph. */
export const isClosed = (text: string): boolean => CLOSED.test(text.slice(-24))
/** Whether a line goes on in the middle of a sentence: it begins with a small letter. */
export const isSmall = (text: string): boolean => /^\p{Ll}/u.test(text.replace(OPENING, ''))
/** Small words after which no sentence ends: prepositions, conjunctions, articles. */
const LEADING_ON = new Set(
  `в во на с со к ко по из от до за у о об и а но или что чтобы как для при над под без через между около
ve ile için ya veya ki bir bu şu o her hem de da en daha
және мен пен бен немесе әрі туралы үшін бір бұл осы сол әр
a an the of in on at to for with and or but by from into that than as its their his her my our`.split(/\s+/),
)
/** Whether a line ends in a word that leads on to the next one. */
export const leadsOn = (text: string): boolean =>
  LEADING_ON.has(/(?:^|\s)(\p{Ll}{1,6})$/u.exec(text.slice(-12))?.[1] ?? '')
/** Whether a line begins an item of a list, or somebody's turn in a dialogue. */
export const isMarked = (text: string): boolean => MARKED.test(text)
/** `kent8HABER`, `eBay`: a name that begins with a small letter wherever it stands. */
const isBrand = (text: string): boolean => /^\p{Ll}{1,8}[\p{Lu}\d]\S/u.test(text)
/** Whether a sentence certainly runs from one line into the next. */
export const isTorn = (before: string, after: string): boolean =>
  !isClosed(before) && isSmall(after) && !isBrand(after) && !isMarked(after) && !isMarked(before)
