import { findAgency } from '../agencies'
import { bareCredit } from '../html/creditForms'
import { splitCaption } from '../html/credits'
import type { Piece } from '../page/piece'
import { isSentence } from '../page/prose'
import { BYLINE_LABELS } from '../words/labels'
import { labelled } from './labelled'
import type { Finding, Reading, Rule } from './rule'
import { readStamps } from './stamps'

const SIGN = /(?:foto|фото|сурет|görsel|photo|©|источник|дереккөз)/iu
const isCopied = ({ kind, main, box }: Piece): boolean => kind === 'line' && main === null && box === 0

/** `Firemen at work in Saltmere. / Photo: AA / AA` */
const SLASHED = /[.!?]\s\/\s(?:Photo|Foto|Fotoğraf|Фото|Сурет)\s?:\s[^.!?]{2,40}$/u

/** `Göl kıyısı. Fotoğraf: Ali Kaya`: a caption and its credit on one line. */
function isWhole({ pieces }: Reading, index: number): boolean {
  const { text, gap } = pieces[index] as Piece
  if (text.length <= 260 && SLASHED.test(text)) return true
  // What is printed twice is no sentence that a copy tore off the one above it.
  const isTwin = pieces[index + 1]?.text === text
  const isTorn = !isTwin && gap === 0 && index > 0 && pieces[index - 1]?.text.endsWith('.') === true
  if (text.length > 260 || (isTorn && !(SIGN.test(text) && bareCredit(text)))) return false
  // "Haber: Hakan Bulut - Foto: Merve Aydın" names who wrote the story.
  if (BYLINE_LABELS.has(labelled(text)?.label ?? '')) return false
  const { caption, credit } = splitCaption(text)
  // `03/09/2024 19:06© YAYLA HABER`: when it appeared, and where.
  if (readStamps(caption).length > 0) return false
  if (credit === '' || credit.split(/\s+/).length > 8 || caption === '') return false
  // "… dedi. (DHA)" ends a story; a caption names a person or a source for its picture.
  return !/^[\p{Lu}.]{2,6}$/u.test(credit) || SIGN.test(text)
}

/** The last paragraph, with who wrote the story for whom: `… araştırıyor. (Derya Ermiş/İHA)`. */
const isSignedEnd = (reading: Reading, index: number): boolean =>
  index === reading.story?.to &&
  reading.isProse(index - 1) &&
  findAgency(/[/–-]\s?(\p{L}{2,8})\)\.?$/u.exec(reading.pieces[index]?.text ?? '')?.[1] ?? '') !== null

/** A line that is nothing but a credit, with a short line over it that is no sentence: its caption. */
function captionAbove(reading: Reading, index: number): number {
  const { text } = reading.pieces[index] as Piece
  if (text.length > 120 || !SIGN.test(text)) return -1
  const { caption, credit } = splitCaption(text)
  const above = reading.pieces[index - 1]
  if (caption !== '' || credit === '' || !above || !isCopied(above)) return -1
  const isShort = above.text.length <= 140 && above.text.split(/\s+/).length >= 2
  const isCaption =
    isShort && !isSentence(above.text) && !/[:;,]$/.test(above.text) && !reading.isProse(index - 1)
  return isCaption && reading.isFree(index - 1) && readStamps(above.text).length === 0 ? index - 1 : -1
}

/** `Getty Images A flooded footpath beside the river`: the credit over a picture and what screen readers are told of it. */
const isDescription = (text: string): boolean =>
  text.length <= 300 &&
  /^(?:PA Media|PA|Getty Images|Reuters|AFP|EPA(?: Images)?|AP|Alamy|Shutterstock|AFP via Getty Images|Anadolu via Getty Images|NurPhoto|SNS|PA Wire)\s\p{Lu}\p{Ll}*\s/u.test(
    text,
  ) &&
  !/[.!?]$/.test(text)

/** The caption under such a line: directly below it, and no sentence. */
function captionBelow(reading: Reading, index: number): number[] {
  const { pieces } = reading
  const below = pieces[index + 1]
  const isCaption =
    below !== undefined &&
    isCopied(below) &&
    below.gap === 0 &&
    below.text.length <= 160 &&
    !isSentence(below.text) &&
    !/[?:]$/.test(below.text)
  return isCaption && reading.isFree(index + 1) ? [index + 1] : []
}

/** Lines of a copied page that are a picture's caption and its credit: the picture itself did not come along. */
export const captionLine: Rule = {
  name: 'caption-line',
  weight: 0.55,
  reason:
    'The caption of a picture, with its credit; in a copy of plain text the picture did not come along.',
  read: (reading) => {
    const { story, pieces } = reading
    if (!story) return []
    return pieces.flatMap((piece, index): Finding[] => {
      if (!reading.isFree(index) || !isCopied(piece) || index > story.to + 6) return []
      if (isWhole(reading, index) && !isSignedEnd(reading, index))
        return [{ pieces: [index], action: 'dropped' }]
      if (isDescription(piece.text))
        return [{ pieces: [index, ...captionBelow(reading, index)], action: 'dropped' }]
      const above = index > story.from && index < story.to ? captionAbove(reading, index) : -1
      return above < 0 ? [] : [{ pieces: [above, index], action: 'dropped' }]
    })
  },
}
