import type { DefaultTreeAdapterTypes } from 'parse5'
import { linkAttrs } from '../../../shared/body/paidLink'
import type { JsonMark, JsonNode } from '../../../shared/body/parse'
import { safeHref } from '../../../shared/body/safeHref'
import { attributeOf, type ChildNode, isElement } from './elements'

/** Elements that are marks of the body. */
export const INLINE_MARKS: Readonly<Record<string, string>> = {
  strong: 'bold',
  b: 'bold',
  em: 'italic',
  i: 'italic',
  s: 'strike',
  del: 'strike',
  sub: 'subscript',
  sup: 'superscript',
}

/** Text with its marks as the body has it; null when there is something in it the body has no word for. */
export function inlineOf(nodes: readonly ChildNode[], marks: readonly JsonMark[] = []): JsonNode[] | null {
  const content: JsonNode[] = []
  for (const node of nodes) {
    const made = oneInline(node, marks)
    if (!made) return null
    content.push(...made)
  }
  return content
}

function oneInline(node: ChildNode, marks: readonly JsonMark[]): JsonNode[] | null {
  if (node.nodeName === '#text') {
    const text = (node as DefaultTreeAdapterTypes.TextNode).value.replace(/[\n\r\t ]+/g, ' ')
    return text === '' ? [] : [{ type: 'text', text, ...(marks.length > 0 ? { marks: [...marks] } : {}) }]
  }
  if (!isElement(node)) return null
  if (node.tagName === 'br') return [{ type: 'hardBreak' }]
  const type = INLINE_MARKS[node.tagName]
  if (type && node.attrs.length === 0) return inlineOf(node.childNodes, [...marks, { type }])
  if (node.tagName !== 'a') return null
  const href = safeHref(attributeOf(node, 'href'))
  const isPlain = node.attrs.every(({ name }) => ['href', 'rel', 'target'].includes(name))
  if (!href || !isPlain) return null
  const attrs = linkAttrs(href, attributeOf(node, 'rel'))
  return inlineOf(node.childNodes, [...marks, { type: 'link', attrs }])
}
