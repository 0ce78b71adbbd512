import { parseFragment } from 'parse5'
import type { JsonNode } from '../../../../shared/body/parse'
import { type Element, isElement } from '../../web/elements'
import { inlineOf } from '../../web/fromInline'
import { read } from './fromBlocks'

const BLOCKS: Readonly<Record<string, string>> = {
  p: 'paragraph',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  ul: 'list',
  ol: 'list',
  blockquote: 'quote',
  hr: 'separator',
}

/**
 * A text of WordPress's older editor: paragraphs parted by empty lines, a line's end within them a break, with some
 * elements between. Published again it becomes blocks, as WordPress's own "convert to blocks" makes them. Null where
 * there is anything in it the body has no word for; it then stays as it is.
 */
export function nodesOfClassic(html: string): JsonNode[] | null {
  const nodes: JsonNode[] = []
  let loose: Element['childNodes'] = []
  const flush = () => {
    const made = paragraphs(loose)
    loose = []
    if (made) nodes.push(...made)
    return made !== null
  }
  for (const node of parseFragment(html).childNodes) {
    const name = isElement(node) ? (BLOCKS[node.tagName] ?? kindOfFigure(node)) : undefined
    if (!name || !isElement(node)) {
      loose.push(node)
      continue
    }
    const made = flush() ? read(name, node, {}) : null
    if (!made) return null
    nodes.push(made)
  }
  return flush() ? nodes.filter((node) => node.type !== 'paragraph' || node.content) : null
}

/** A figure is what stands in it: a picture or a table. */
const kindOfFigure = ({ tagName, childNodes }: Element): string | undefined => {
  const inside = tagName === 'figure' ? childNodes.find(isElement)?.tagName : undefined
  return inside === 'img' ? 'image' : inside === 'table' ? 'table' : undefined
}

/** Loose text and marks as paragraphs. A mark that reaches over an empty line is left to the site. */
function paragraphs(loose: Element['childNodes']): JsonNode[] | null {
  const lines: JsonNode[][] = [[]]
  for (const node of loose) {
    if (node.nodeName !== '#text' || !('value' in node)) {
      const inline = inlineOf([node])
      if (!inline) return null
      lines.at(-1)?.push(...inline)
      continue
    }
    const parts = node.value.split(/\r?\n[ \t]*\r?\n\s*/)
    for (const [index, part] of parts.entries()) {
      if (index > 0) lines.push([])
      const texts = part.trim() === '' ? [] : part.split(/\r?\n/)
      for (const [line, text] of texts.entries()) {
        if (line > 0) lines.at(-1)?.push({ type: 'hardBreak' })
        if (text !== '') lines.at(-1)?.push({ type: 'text', text })
      }
    }
  }
  const isBreak = (node: JsonNode | undefined) => node?.type === 'hardBreak'
  return lines.map((content) => {
    while (isBreak(content[0])) content.shift()
    while (isBreak(content.at(-1))) content.pop()
    return { type: 'paragraph', ...(content.length > 0 ? { content } : {}) }
  })
}
