import type { Node } from '@tiptap/pm/model'
import { pictureSource } from '../../../../shared/body/pictureSource'
import { escapeText } from '../../../../shared/render/markup'
import type { SiteWords } from '../../../../shared/render/words'
import { blockFrom, sameBlock } from './fromLexical'
import { kept, keptTogether, reworded } from './keptNode'
import { element, htmlCard, type LexicalNode, LINE_BREAK } from './lexical'
import type { SiteImage } from './media'
import { sourceLineHtml } from './sourceLine'
import { inlineNodes } from './toInline'

export interface BlockOptions {
  readonly words: SiteWords
  /** The site's own copy of a picture. */
  readonly media: (src: string) => SiteImage | null
  /** The card an ad slot stands for; null when it is not to be shown. */
  readonly slot: (name: string) => LexicalNode | null
  /** Slots to put after the block of that index, where the site places them. */
  readonly slotAfter: ReadonlyMap<number, string>
  /** The markup of the block of that index, for what Lexical has no word for; empty when it shows nothing. */
  readonly drawn: (index: number) => string
}

/** A body as a Lexical document's blocks: untouched ones of the site's own as they were, the rest made anew. */
export function blocksOf(doc: Node, options: BlockOptions): LexicalNode[] {
  const blocks: LexicalNode[] = []
  const madeOf = (index: number) => blockOf(doc.child(index), index, options)
  for (let index = 0; index < doc.childCount; index += 1) {
    const node = doc.child(index)
    const together = keptTogether(doc, index, madeOf)
    // Where the site puts an ad between them they can be one card no more.
    const last = index + (together?.count ?? 1) - 1
    const isWhole = together !== null && !isBetween(options.slotAfter, index, last)
    const block = isWhole ? together.node : (kept(node, null) ?? remade(node, madeOf(index)))
    if (block) blocks.push(block)
    if (isWhole) index = last
    const slot = options.slotAfter.get(index)
    const drawn = slot ? options.slot(slot) : null
    if (drawn) blocks.push(drawn)
  }
  return blocks
}

const isBetween = (slots: ReadonlyMap<number, string>, first: number, last: number): boolean =>
  [...slots.keys()].some((at) => at >= first && at < last)

const remade = (node: Node, made: LexicalNode | null): LexicalNode | null =>
  made && (kept(node, made) ?? reworded(node, made))

/**
 * One block. What reads back as the very same block goes as a node that Ghost's editor edits; everything else goes as a
 * card of HTML, which Ghost keeps byte for byte. Nothing is nearly right.
 */
export function blockOf(node: Node, index: number, options: BlockOptions): LexicalNode | null {
  if (node.type.name === 'adSlot') return options.slot(String(node.attrs.slot))
  if (node.isTextblock && node.childCount === 0 && node.type.name !== 'sourceLine') return null
  if (node.type.name === 'sourceLine') {
    const html = sourceLineHtml(node, options.words)
    return html === '' ? null : htmlCard(html)
  }
  const native = nativeOf(node, options)
  if (native && sameBlock(node, blockFrom(native, options.words))) return native
  const html = options.drawn(index)
  return html === '' ? null : htmlCard(html)
}

function nativeOf(node: Node, options: BlockOptions): LexicalNode | null {
  switch (node.type.name) {
    case 'paragraph':
      return withText('paragraph', node)
    case 'heading':
      return withText('extended-heading', node, { tag: `h${node.attrs.level}` })
    case 'bulletList':
    case 'orderedList':
      return list(node, 0)
    case 'quote':
      return quote(node)
    case 'divider':
      return { type: 'horizontalrule', version: 1 }
    case 'figure':
      return image(node, options)
    default:
      return null
  }
}

function withText(type: string, node: Node, own: Readonly<Record<string, unknown>> = {}): LexicalNode | null {
  const children = inlineNodes(node)
  return children && element(type, children, own)
}

/** A list within an item stands in an item of its own behind it. */
function list(node: Node, depth: number): LexicalNode | null {
  const isOrdered = node.type.name === 'orderedList'
  const start = isOrdered ? Number(node.attrs.start ?? 1) : 1
  const items: LexicalNode[] = []
  const add = (children: readonly LexicalNode[]) =>
    items.push(element('listitem', children, { indent: depth, value: start + items.length }))
  for (const item of node.children) {
    for (const [index, child] of item.children.entries()) {
      const isText = child.type.name === 'paragraph' && index === 0
      const made = isText ? inlineNodes(child) : /List$/.test(child.type.name) ? list(child, depth + 1) : null
      if (!made) return null
      add(Array.isArray(made) ? made : [made as LexicalNode])
    }
  }
  return element('list', items, {
    listType: isOrdered ? 'number' : 'bullet',
    start,
    tag: isOrdered ? 'ol' : 'ul',
  })
}

/** Ghost's quotes are one run of text: an empty line parts paragraphs, as Ghost itself converts them. */
function quote(node: Node): LexicalNode | null {
  const children: LexicalNode[] = []
  for (const [index, paragraph] of node.children.entries()) {
    const inside = inlineNodes(paragraph)
    if (!inside) return null
    if (index > 0) children.push(LINE_BREAK, LINE_BREAK)
    children.push(...inside)
  }
  const speaker = String(node.attrs.speaker ?? '')
  if (speaker) children.push(LINE_BREAK, LINE_BREAK, plainText(`— ${speaker}`))
  return element('extended-quote', children)
}

const plainText = (text: string): LexicalNode => ({
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text,
  type: 'extended-text',
  version: 1,
})

function image(node: Node, { media, words }: BlockOptions): LexicalNode | null {
  const src = pictureSource(node.attrs.src)
  const there = src === null ? null : media(src)
  if (!there) return null
  return {
    type: 'image',
    version: 1,
    src: there.url,
    width: there.width || null,
    height: there.height || null,
    title: '',
    alt: String(node.attrs.alt),
    caption: captionHtml(String(node.attrs.caption), String(node.attrs.credit), words),
    cardWidth: 'regular',
    href: '',
  }
}

/** Caption and credit in one line: Ghost has no field for who made a picture. */
export const captionHtml = (caption: string, credit: string, words: SiteWords): string =>
  escapeText([caption, credit && `${words.photo}: ${credit}`].filter(Boolean).join(' '))
