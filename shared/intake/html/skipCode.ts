import type { Tokenizer } from 'parse5'

const ENDS = { script: /<\/script/gi, style: /<\/style/gi }

/**
 * Moves a tokenizer that has just read the start tag of a script or a style to its end tag, without reading what is
 * between: on many pages that is most of what they weigh. A script that may hold a comment is read letter by letter,
 * since its end tag may be part of it.
 */
export function skipCode({ preprocessor }: Tokenizer, tag: 'script' | 'style'): void {
  const { html, pos } = preprocessor
  const ends = ENDS[tag]
  ends.lastIndex = pos
  const end = ends.exec(html)?.index ?? -1
  if (end < 0) return
  if (tag === 'script' && html.slice(pos, end).includes('<!--')) return
  preprocessor.pos = end - 1
}
