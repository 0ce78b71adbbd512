import type { JsonNode } from '../body/parse'
import type { BodyJson } from './article'
import { graphemes } from './graphemes'

/**
 * Words a grown-up of 18 to 35 reads aloud in a minute: Trauzettel-Klosinski and Dietz, "Standardized Assessment of Reading
 * Performance: the New International Reading Speed Texts IReST", IOVS 53 (2012), 5452-5461, its means by language. It is the
 * one study with Turkish and Russian in it. Silent reading is faster (English non-fiction 238 against 183 aloud: Brysbaert,
 * "How many words do we read per minute?", 2019), so that a minute too many is said rather than one too few. Kazakh was not
 * measured; its words are built as Turkish ones are. 200 elsewhere is a round figure near the study's mean of 184.
 */
const PER_MINUTE: Readonly<Record<string, number>> = {
  tr: 166,
  ru: 184,
  kk: 166,
  en: 228,
  ar: 138,
  de: 179,
  es: 218,
  fr: 195,
}

export interface Measure {
  readonly words: number
  /** Characters a person sees, spaces between words included, ends of blocks not. */
  readonly characters: number
  /** The same without any spaces. */
  readonly withoutSpaces: number
  /** Whole minutes of reading, at least 1 when there is a word. */
  readonly minutes: number
}

/** How long a body is. Counts what readers read: text of all blocks and the captions of pictures. */
export function measure(body: BodyJson, language: string): Measure {
  let words = 0
  let characters = 0
  let withoutSpaces = 0
  const pending: JsonNode[] = [...((body.content ?? []) as JsonNode[])].reverse()
  for (let node = pending.pop(); node; node = pending.pop()) {
    const text = ownText(node)
    if (text !== null) {
      words += text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’\-.,]*/gu)?.length ?? 0
      const seen = graphemes(text)
      characters += seen
      withoutSpaces += seen - (text.match(/\s/g)?.length ?? 0)
    } else pending.push(...(node.content ?? []).toReversed())
  }
  const pace = PER_MINUTE[language.split('-', 1)[0] ?? ''] ?? 200
  return {
    words,
    characters,
    withoutSpaces,
    minutes: words === 0 ? 0 : Math.max(1, Math.round(words / pace)),
  }
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
