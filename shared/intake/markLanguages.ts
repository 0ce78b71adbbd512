import type { JsonNode } from '../body/parse'
import { textOf } from './blocks'
import type { Entry } from './entry'
import { certainLanguage } from './language'

const KNOWN = new Set(['tr', 'ru', 'kk', 'en'])

/** Paragraphs and headings of the story that are certainly in another language than the article say so. */
export function markLanguages(story: readonly Entry[], language: string): Entry[] {
  if (!KNOWN.has(language)) return [...story]
  return story.map((entry) =>
    entry.decision.action === 'kept' && entry.nodes.length > 0
      ? { ...entry, nodes: entry.nodes.map((node) => marked(node, language, 0)) }
      : entry,
  )
}

function marked(node: JsonNode, language: string, depth: number): JsonNode {
  if (node.type === 'paragraph' || node.type === 'heading') {
    const own = certainLanguage(textOf(node))
    return own === '' || own === language ? node : { ...node, attrs: { ...node.attrs, lang: own } }
  }
  const isHolder = /^(quote|bulletList|orderedList|listItem)$/.test(node.type)
  if (!isHolder || depth > 8 || !node.content) return node
  return { ...node, content: node.content.map((child) => marked(child, language, depth + 1)) }
}
