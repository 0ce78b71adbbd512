import { isAbbreviation } from './abbreviations'
import type { SpellingLanguage } from './language'

/** A word of a text, in UTF-16 units. */
export interface Word {
  readonly from: number
  readonly to: number
  readonly text: string
}

/**
 * What is no word (addresses, names of files and sites, @names, #tags), or a word: letters and digits, joined by
 * apostrophes, hyphens and dots inside. Every part is bounded, so that no text is walked twice.
 */
const PIECE =
  /(?:https?:\/\/|www\.)[^\s<>"«»“”]{1,2000}|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,200}|[@#][\p{L}\p{M}\p{N}_]{1,100}|([\p{L}\p{M}\p{N}\u00ad]+(?:['’ʼ‘`´.\-‐‑][\p{L}\p{M}\p{N}\u00ad]+)*)/gu
const SITE =
  /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|info|gov|edu|tr|ru|kz|uk|eu|tv|io|html?|pdf|docx?)$/i
const LATIN = /\p{Script=Latin}/u
const CYRILLIC = /\p{Script=Cyrillic}/u

/**
 * The words of a text that a dictionary may be asked about. Left out: addresses and @names, whatever holds a digit,
 * single letters, abbreviations with their dot, and words in the other script (a foreign name as it is written at
 * home). A word that mixes the two scripts stays in: one of its letters was typed on the wrong keyboard.
 */
export function wordsIn(text: string, language: SpellingLanguage): Word[] {
  const foreign = language === 'ru' || language === 'kk' ? LATIN : CYRILLIC
  const own = language === 'ru' || language === 'kk' ? CYRILLIC : LATIN
  const words: Word[] = []
  for (const { 1: piece, index } of text.matchAll(PIECE)) {
    if (piece === undefined || /\p{N}/u.test(piece) || SITE.test(piece)) continue
    if (!own.test(piece) && foreign.test(piece)) continue
    for (const part of partsOf(piece)) {
      const from = index + part.from
      const to = from + part.text.length
      if (isLetter(part.text) || isAbbreviation(part.text, text[to] === '.', language)) continue
      words.push({ from, to, text: part.text })
    }
  }
  return words
}

/** Sentences that were run together over a dot are two words; `т.е` and `U.S` are one. */
function partsOf(piece: string): { from: number; text: string }[] {
  if (!piece.includes('.') || /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(piece)) return [{ from: 0, text: piece }]
  let from = 0
  return piece.split('.').map((text) => {
    const part = { from, text }
    from += text.length + 1
    return part
  })
}

const isLetter = (text: string): boolean => /^\p{L}\p{M}*$/u.test(text)
