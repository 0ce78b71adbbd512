/** What a paragraph's style makes of it. */
export type Kind = 'text' | 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'subtitle' | 'caption' | 'quote'

export interface Item {
  readonly isOrdered: boolean
  readonly depth: number
  /** Which list it belongs to; 0 when the document does not say. */
  readonly list: number
}

export type Block =
  | {
      readonly type: 'paragraph'
      readonly kind: Kind
      readonly html: string
      readonly item: Item | null
      readonly isPicture: boolean
    }
  | { readonly type: 'table'; readonly html: string }

/** Deeper lists are drawn at this depth. */
const DEEPEST_LIST = 8

/** Blocks as HTML: items of neighbouring list paragraphs become nested lists, captions go to their pictures. */
export function blocksHtml(blocks: readonly Block[]): string {
  const parts: string[] = []
  const open: { tag: string; list: number }[] = []
  const closeTo = (depth: number) => {
    while (open.length > depth) parts.push(`</li></${open.pop()?.tag}>`)
  }
  blocks.forEach((block, index) => {
    if (block.type === 'table' || !block.item) {
      closeTo(0)
      parts.push(block.type === 'table' ? block.html : paragraphHtml(block, blocks[index - 1]))
      return
    }
    const { isOrdered, list } = block.item
    const tag = isOrdered ? 'ol' : 'ul'
    const depth = Math.min(block.item.depth, DEEPEST_LIST)
    closeTo(depth + 1)
    const last = open.at(-1)
    const isOther = last && depth < open.length && (last.tag !== tag || (depth === 0 && last.list !== list))
    if (isOther) closeTo(depth)
    if (open.length === depth + 1) parts.push('</li><li>')
    while (open.length < depth + 1) {
      open.push({ tag, list })
      parts.push(`<${tag}><li>`)
    }
    parts.push(block.html)
  })
  closeTo(0)
  return parts.join('')
}

function paragraphHtml(block: Block & { type: 'paragraph' }, before: Block | undefined): string {
  const { kind, html } = block
  if (kind === 'text') return `<p>${html}</p>`
  if (kind === 'subtitle') return `<p class="subtitle">${html}</p>`
  if (kind === 'quote') return `<blockquote><p>${html}</p></blockquote>`
  if (kind !== 'caption') return `<${kind}>${html}</${kind}>`
  const isUnderPicture = before?.type === 'paragraph' && before.isPicture
  return isUnderPicture ? `<p class="caption">${html}</p>` : `<p>${html}</p>`
}

/** Items without a list's level: how far each is indented says how deep it stands. */
export function depthsByIndent(): (indent: number) => number {
  let levels: number[] = []
  return (indent) => {
    levels = levels.filter((level) => level < indent - 40)
    levels.push(indent)
    return Math.min(levels.length - 1, DEEPEST_LIST)
  }
}

const NUMBER = /^\(?(?:\d{1,4}(?:\.\d{1,3}){0,6}[.)]?|[\p{L}][.)]|[ivxlcdm]{1,6}[.)])$/iu

/** Whether the sign before an item counts: `2.`, `b)`, `iv.`; `o` and `•` do not. */
export const countsItem = (marker: string): boolean => NUMBER.test(marker.trim())
