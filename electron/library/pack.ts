import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Article } from '../../shared/article/article'

/** What deflate can look back on, less what it keeps for itself. */
const WINDOW = 32_000

/** An article as lines: its fields, then each block of its body. A change of a word is a change of one line. */
export function articleLines(article: Article): string {
  const { content, ...body } = article.body
  const fields = JSON.stringify({ ...article, body: content ? { ...body, content: [] } : body })
  return [fields, ...(content ?? []).map((block) => JSON.stringify(block))].join('\n')
}

/** The stored article of such lines; not yet checked. */
export function readLines(text: string): unknown {
  const [fields = '', ...blocks] = text.split('\n')
  const article = JSON.parse(fields) as { body?: object }
  return blocks.length === 0
    ? article
    : { ...article, body: { ...article.body, content: blocks.map((block): unknown => JSON.parse(block)) } }
}

/** Lines of the base from one on, so many; or a line of one's own. */
type Piece = readonly [number, number] | string

/**
 * Packs lines against those of another text, of which they repeat most: repeated lines are named, the others deflated
 * with the base's first line as a dictionary. Without a base the text is deflated as it is.
 */
export function pack(text: string, base: string | null): Uint8Array {
  if (base === null) return deflateRawSync(text)
  const known = base.split('\n')
  const places = new Map(known.map((line, index) => [line, index]))
  const pieces: Piece[] = []
  for (const line of text.split('\n')) {
    const last = pieces.at(-1)
    const next = typeof last === 'object' ? last[0] + last[1] : -1
    const place = places.get(line)
    if (typeof last === 'object' && known[next] === line) pieces[pieces.length - 1] = [last[0], last[1] + 1]
    else pieces.push(place === undefined ? line : [place, 1])
  }
  return deflateRawSync(JSON.stringify(pieces), dictionary(known))
}

/** The text that was packed against `base`. Throws on content that suffered damage. */
export function unpack(content: Uint8Array, base: string | null): string {
  if (base === null) return inflateRawSync(content).toString()
  const known = base.split('\n')
  const pieces = JSON.parse(inflateRawSync(content, dictionary(known)).toString()) as Piece[]
  return pieces
    .flatMap((piece) => (typeof piece === 'string' ? piece : known.slice(piece[0], piece[0] + piece[1])))
    .join('\n')
}

/** The first line as it stands inside the pieces: written as JSON once more. */
function dictionary([first = '']: readonly string[]): { dictionary?: Buffer } {
  const line = Buffer.from(JSON.stringify(first)).subarray(0, WINDOW / 2)
  return line.length > 0 ? { dictionary: line } : {}
}
