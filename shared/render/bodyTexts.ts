import type { Node } from '@tiptap/pm/model'
import type { BodyJson } from '../article/article'
import { visibleText } from '../body/visibleText'
import { readBody } from './body'

/** White space as a reader sees it: one space. */
export const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Text of each block a reader reads, in order: paragraphs, headings, list items, quotes. No captions, no slots. */
export function bodyTexts(body: BodyJson): string[] {
  const texts: string[] = []
  readBody(body)?.descendants((node) => {
    if (node.isTextblock) texts.push(blockText(node))
    return !node.isTextblock
  })
  return texts.filter(Boolean)
}

const blockText = (block: Node): string =>
  visibleText(block).split('\n').map(collapse).filter(Boolean).join('\n')
