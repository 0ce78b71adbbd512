import type { JsonNode } from '../body/parse'
import type { BodyJson } from './article'

/** Words a grown-up reads in a minute. Turkish, Russian and Kazakh words are longer than English ones. */
const PER_MINUTE: Readonly<Record<string, number>> = { tr: 170, ru: 180, kk: 165, en: 230 }

export interface Measure {
  readonly words: number
  /** Characters of the text, spaces between words included, blocks not. */
  readonly characters: number
  /** Whole minutes of reading, at least 1 when there is a word. */
  readonly minutes: number
}

/** How long a body is. Counts what readers read: text of all blocks and the captions of pictures. */
export function measure(body: BodyJson, language: string): Measure {
  let words = 0
  let characters = 0
  const pending: JsonNode[] = [...((body.content ?? []) as JsonNode[])].reverse()
  for (let node = pending.pop(); node; node = pending.pop()) {
    const text = ownText(node)
    if (text !== null) {
      words += text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’\-.,]*/gu)?.length ?? 0
      characters += text.length
    } else pending.push(...(node.content ?? []).toReversed())
  }
  const pace = PER_MINUTE[language.split('-', 1)[0] ?? ''] ?? 200
  return { words, characters, minutes: words === 0 ? 0 : Math.max(1, Math.round(words / pace)) }
}

/** The text of a block whose words stand together, or null when its blocks are to be counted one by one. */
function ownText(node: JsonNode): string | null {
  if (node.type === 'embed') return ''
  if (node.type === 'figure') return String(node.attrs?.caption ?? '')
  if (node.text !== undefined) return node.text
  const content = node.content ?? []
  const isInline = content.some((child) => child.text !== undefined || child.type === 'hardBreak')
  return isInline
    ? content.map((child) => (child.type === 'hardBreak' ? ' ' : (child.text ?? ''))).join('')
    : null
}
