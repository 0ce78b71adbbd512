import type { JsonNode } from '../../body/parse'
import { isPressOffice } from '../attribution/names'
import { keyOf } from '../page/key'
import type { Piece } from '../page/piece'
import { beginsWith, MAIL_FOOTERS, SIGN_OFFS } from '../words/mail'
import { readHeaderLine } from './header'
import { forwardLine, introIn } from './seams'

/**
 * Pieces of several lines, of which one is a mail's (a header, `wrote:`, a sign-off), cut into a piece for each line: mail
 * programs break lines where other programs begin a paragraph.
 */
export const splitLines = (pieces: readonly Piece[]): Piece[] =>
  pieces.flatMap((piece) => (mayHoldSeam(piece) ? linesOf(piece) : [piece]))

function mayHoldSeam({ kind, text }: Piece): boolean {
  if ((kind !== 'line' && kind !== 'heading') || !text.includes('\n') || text.length > 20_000) return false
  const lines = text.split('\n')
  return lines.some(
    (line) =>
      forwardLine(line) !== null ||
      introIn(line) !== null ||
      isSignOff(line) ||
      line.trim() === '--' ||
      beginsWith(keyOf(line), MAIL_FOOTERS) ||
      readHeaderLine(line)?.field === 'from',
  )
}

/**
 * `Saygılarımla,`, `С уважением, Ирина Гай`, `Bilgilerinize sunar, iyi çalışmalar dileriz.`: a line that ends a letter, with
 * at most a name or an office behind it.
 */
export function isSignOff(line: string): boolean {
  if (line.length > 100 || /[?:]\s{0,3}$/.test(line)) return false
  const key = keyOf(line)
  if (SIGN_OFFS.has(key)) return true
  const words = key.split(' ')
  if (words.length > 9) return false
  if ([4, 3, 2].some((size) => SIGN_OFFS.has(words.slice(-size).join(' ')))) return true
  const signer = signerOf(line)
  return signer !== '' && (isPressOffice(signer) || isNameLike(signer)) && !/\.\s{0,3}$/.test(line)
}

/** Who is named behind the words that end a letter, on their own line; empty when nobody is. */
export function signerOf(line: string): string {
  const comma = line.indexOf(',')
  const isEnd = comma > 0 && SIGN_OFFS.has(keyOf(line.slice(0, comma)))
  return isEnd ? line.slice(comma + 1).trim() : ''
}

const isNameLike = (text: string): boolean =>
  text.split(/\s+/).length <= 5 && text.split(/\s+/).every((word) => /^\P{L}{0,2}\p{Lu}/u.test(word))

function linesOf(piece: Piece): Piece[] {
  const nodes = piece.node ? brokenAt(piece.node) : null
  const texts = piece.text.split('\n')
  const { parts: _, ...bare } = piece
  return texts.flatMap((text, index): Piece[] => {
    const trimmed = text.trim()
    if (trimmed === '') return []
    const node = nodes?.length === texts.length ? (nodes[index] as JsonNode) : null
    return [{ ...bare, text: trimmed, node, gap: index === 0 ? piece.gap : 0 }]
  })
}

/** A text block cut at its line breaks. */
function brokenAt(node: JsonNode): JsonNode[] {
  const groups: JsonNode[][] = [[]]
  for (const child of node.content ?? []) {
    if (child.type === 'hardBreak') groups.push([])
    else groups.at(-1)?.push(child)
  }
  return groups.map((content) => ({ ...node, content }))
}
