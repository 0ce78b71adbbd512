import { parseFragment } from 'parse5'
import type { BodyJson } from '../../../../shared/article/article'
import type { JsonNode } from '../../../../shared/body/parse'
import { pictureSource } from '../../../../shared/body/pictureSource'
import { collapse } from '../../../../shared/render/bodyTexts'
import { readBody } from '../../../../shared/render/readBody'
import { attributeOf, type Element, elementsOf, textIn } from '../../web/elements'
import { inlineOf } from '../../web/fromInline'
import { type BlockOptions, blockOf } from './blocks'
import type { RawBlock } from './parseBlocks'

/**
 * A block of a post as a block of the body, with the site's own markup in an attribute (see `keptMarkup.ts`). What
 * the body cannot express without loss becomes an opaque block, so that everything goes back as it came.
 */
export function nodeOf(block: RawBlock, options: BlockOptions): JsonNode {
  const made = readBlock(block)
  const opaque = { type: 'wordpressBlock', attrs: { wordpress: { raw: block.raw } } }
  if (!made) return opaque
  const kept = { ...made, attrs: { ...made.attrs, wordpress: { raw: block.raw } } }
  const node = readBody({ type: 'doc', content: [kept] } as BodyJson)?.firstChild
  if (!node || node.type.name !== made.type) return opaque
  const markup = blockOf(node, options)
  const text = (html: string) => collapse(textIn(parseFragment(html).childNodes))
  // Nothing of the text may have got lost on the way; a picture is written differently until the site has it.
  if (made.type !== 'figure' && text(markup) !== text(block.raw)) return opaque
  const wordpress = { raw: block.raw, made: markup, ...shellOf(block, made) }
  return { ...made, attrs: { ...made.attrs, wordpress } }
}

/** What stands around the text of a paragraph or heading: its colours and sizes outlast a change of its words. */
function shellOf({ raw, name }: RawBlock, made: JsonNode): { before?: string; after?: string } {
  if (name !== 'paragraph' && name !== 'heading') return {}
  const tag = made.type === 'heading' ? `h${made.attrs?.level}` : 'p'
  const open = raw.indexOf(`<${tag}`)
  const begin = raw.indexOf('>', open) + 1
  const end = raw.lastIndexOf(`</${tag}>`)
  return open > 0 && end >= begin ? { before: raw.slice(0, begin), after: raw.slice(end) } : {}
}

function readBlock({ name, inside, attributes }: RawBlock): JsonNode | null {
  const elements = elementsOf(parseFragment(inside).childNodes)
  const [element] = elements ?? []
  return element && elements?.length === 1 ? read(name, element, attributes) : null
}

/** The element of a block, by the block's name, as a block of the body; null when it cannot be said without loss. */
export function read(
  name: string,
  element: Element,
  attributes: Readonly<Record<string, unknown>>,
): JsonNode | null {
  switch (name) {
    case 'separator':
      return { type: 'divider' }
    case 'paragraph':
      return element.tagName === 'p' ? paragraph(element) : null
    case 'heading': {
      const level = /^h([2-4])$/.exec(element.tagName)?.[1]
      const content = inlineOf(element.childNodes)
      return level && content ? { type: 'heading', attrs: { level: Number(level) }, content } : null
    }
    case 'list':
      return list(element)
    case 'quote':
      return quote(element)
    case 'image':
      return image(element, attributes)
    case 'table':
      return table(element)
    default:
      return null
  }
}

function paragraph(element: Element): JsonNode | null {
  const content = inlineOf(element.childNodes)
  return content && { type: 'paragraph', ...(content.length > 0 ? { content } : {}) }
}

function list(element: Element): JsonNode | null {
  if (!/^[ou]l$/.test(element.tagName)) return null
  const isOrdered = element.tagName === 'ol'
  const items = elementsOf(element.childNodes)?.map((item) => {
    if (item.tagName !== 'li') return null
    const nested = item.childNodes.filter((child) => /^[ou]l$/.test(child.nodeName)) as Element[]
    const words = item.childNodes.filter((child) => !/^[ou]l$|^#comment$/.test(child.nodeName))
    const content = inlineOf(words)
    const lists = nested.map(list)
    if (!content || lists.some((one) => one === null)) return null
    const text = { type: 'paragraph', ...(content.length > 0 ? { content } : {}) }
    return { type: 'listItem', content: [text, ...(lists as JsonNode[])] }
  })
  if (!items || items.length === 0 || items.some((item) => item === null)) return null
  const start = Number(attributeOf(element, 'start') || 1)
  return {
    type: isOrdered ? 'orderedList' : 'bulletList',
    ...(isOrdered && start !== 1 ? { attrs: { start } } : {}),
    content: items as JsonNode[],
  }
}

function quote(element: Element): JsonNode | null {
  if (element.tagName !== 'blockquote') return null
  const elements = elementsOf(element.childNodes)
  const cite = elements?.find(({ tagName }) => tagName === 'cite')
  const words = elements?.filter((one) => one !== cite) ?? []
  const paragraphs = words.map((one) => (one.tagName === 'p' ? paragraph(one) : null))
  if (paragraphs.length === 0 || paragraphs.some((one) => one === null)) return null
  const speaker = cite ? collapse(textIn(cite.childNodes)) : ''
  return { type: 'quote', attrs: { speaker }, content: paragraphs as JsonNode[] }
}

function image(element: Element, attributes: Readonly<Record<string, unknown>>): JsonNode | null {
  const [img, caption, ...more] = elementsOf(element.childNodes) ?? []
  const isLinked = attributes.linkDestination !== undefined && attributes.linkDestination !== 'none'
  const src = img?.tagName === 'img' ? pictureSource(attributeOf(img, 'src')) : null
  if (!img || !src || more.length > 0 || isLinked) return null
  if (caption && caption.tagName !== 'figcaption') return null
  const words = caption ? collapse(textIn(caption.childNodes)) : ''
  return { type: 'figure', attrs: { src, alt: attributeOf(img, 'alt'), caption: words, credit: '' } }
}

function table(element: Element): JsonNode | null {
  const [grid, ...more] = elementsOf(element.childNodes) ?? []
  if (grid?.tagName !== 'table' || more.length > 0) return null
  const parts = elementsOf(grid.childNodes) ?? []
  if (parts.some(({ tagName }) => !['thead', 'tbody'].includes(tagName))) return null
  const rows = parts.flatMap((part) => elementsOf(part.childNodes) ?? [])
  const content = rows.map((row) => {
    const cells = (elementsOf(row.childNodes) ?? []).map((cell) => {
      const inside = paragraph(cell)
      const span = (name: string) => Number(attributeOf(cell, name) || 1)
      const type = cell.tagName === 'th' ? 'tableHeader' : 'tableCell'
      const attrs = { colspan: span('colspan'), rowspan: span('rowspan') }
      return inside && { type, attrs, content: [inside] }
    })
    return cells.some((cell) => !cell) ? null : { type: 'tableRow', content: cells as JsonNode[] }
  })
  return content.length === 0 || content.some((row) => !row)
    ? null
    : { type: 'table', content: content as JsonNode[] }
}
