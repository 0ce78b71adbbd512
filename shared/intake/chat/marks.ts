import type { JsonMark, JsonNode } from '../../body/parse'

/** `*bold*`, `_italic_`, `~struck out~`, as chats write them; `**bold**` and `__italic__` too. */
const MARKED =
  /(?<![\p{L}\p{N}*_~])(?<sign>\*{1,2}|_{1,2}|~{1,2})(?=\S)(?<text>[^*_~\n]{1,400}?)(?<=\S)\k<sign>(?![\p{L}\p{N}*_~])/gu
const NAMES: Readonly<Record<string, string>> = { '*': 'bold', _: 'italic', '~': 'strike' }
const LONGEST = 20_000

/** A line's text without the signs, and its runs with their marks; null when no sign of it certainly is a mark. */
export function readMarks(line: string): { text: string; content: JsonNode[]; isWholeBold: boolean } | null {
  if (line.length > LONGEST || !/[*_~]/.test(line)) return null
  const content: JsonNode[] = []
  let from = 0
  for (const match of line.matchAll(MARKED)) {
    if (match.index > from) content.push({ type: 'text', text: line.slice(from, match.index) })
    const marks: JsonMark[] = [{ type: NAMES[match.groups?.sign?.charAt(0) ?? ''] ?? 'bold' }]
    content.push({ type: 'text', text: match.groups?.text ?? '', marks })
    from = match.index + match[0].length
  }
  if (from === 0) return null
  if (from < line.length) content.push({ type: 'text', text: line.slice(from) })
  const [only] = content
  return {
    text: content.map(({ text }) => text ?? '').join(''),
    content,
    isWholeBold: content.length === 1 && only?.marks?.[0]?.type === 'bold',
  }
}
