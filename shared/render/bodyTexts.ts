import type { Node } from '@tiptap/pm/model'
import type { BodyJson, Source } from '../article/article'
import { citedSources } from '../body/citations'
import { readBody } from './readBody'

/** White space as a reader sees it: one space. */
export const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim()

/**
 * Text of each block a reader reads, in order: paragraphs, headings, list items, quotes, cells, boxes with their titles.
 * No captions, no slots. With `sources` citations are written as `[1]`.
 */
export function bodyTexts(body: BodyJson, sources: readonly Source[] = []): string[] {
  const texts: string[] = []
  const doc = readBody(body)
  const cited = doc && sources.length > 0 ? citedSources(doc, sources) : []
  const cite = (node: Node) => {
    const number = cited.findIndex(({ id }) => id === node.attrs.source) + 1
    return number > 0 ? `[${number}]` : ''
  }
  doc?.descendants((node) => {
    if (node.type.name === 'factBox') texts.push(collapse(String(node.attrs.title)))
    if (node.isTextblock) texts.push(blockText(node, cite))
    return !node.isTextblock
  })
  return texts.filter(Boolean)
}

function blockText(block: Node, cite: (node: Node) => string): string {
  let text = ''
  block.forEach((child) => {
    if (child.isText) text += child.text ?? ''
    else if (child.type.name === 'hardBreak') text += '\n'
    else if (child.type.name === 'citation') text += cite(child)
  })
  return text.split('\n').map(collapse).filter(Boolean).join('\n')
}
