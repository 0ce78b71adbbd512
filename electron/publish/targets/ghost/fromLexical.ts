import type { Node } from '@tiptap/pm/model'
import { parseFragment } from 'parse5'
import type { BodyJson } from '../../../../shared/article/article'
import { linkAttrs } from '../../../../shared/body/paidLink'
import type { JsonMark, JsonNode } from '../../../../shared/body/parse'
import { pictureSource } from '../../../../shared/body/pictureSource'
import { safeHref } from '../../../../shared/body/safeHref'
import { canonicalJson } from '../../../../shared/publish/parcel'
import { readBody } from '../../../../shared/render/readBody'
import type { SiteWords } from '../../../../shared/render/words'
import { textIn } from '../../web/elements'
import { FORMATS, type LexicalNode } from './lexical'

/** A block of a Lexical document as a block of the body; null when it cannot be said without loss. */
export function blockFrom(node: LexicalNode, words: SiteWords): JsonNode | null {
  const children = node.children ?? []
  switch (node.type) {
    case 'paragraph':
      return withText({ type: 'paragraph' }, children)
    case 'heading':
    case 'extended-heading': {
      const level = Number(/^h([2-4])$/.exec(String(node.tag))?.[1])
      return level ? withText({ type: 'heading', attrs: { level } }, children) : null
    }
    case 'list':
      return list(node)
    case 'quote':
    case 'extended-quote':
      return quote(children)
    case 'horizontalrule':
      return { type: 'divider' }
    case 'image':
      return image(node, words)
    default:
      return null
  }
}

/** Whether a block that was read says all that another one says. How a picture is cut is no matter of Ghost's. */
export function sameBlock(node: Node, read: JsonNode | null): boolean {
  const there = read && readBody({ type: 'doc', content: [read] } as BodyJson)?.firstChild
  return !!there && canonicalJson(said(there.toJSON())) === canonicalJson(said(node.toJSON()))
}

/** Where a picture lies differs between the library and the site; so does what is set aside. */
const UNSAID = new Set(['extra', 'focus', 'crops', 'shape', 'src'])

function said(node: JsonNode): unknown {
  const { attrs, content, marks, ...rest } = node
  return {
    ...rest,
    attrs: Object.fromEntries(Object.entries(attrs ?? {}).filter(([name]) => !UNSAID.has(name))),
    marks: marks ?? [],
    content: (content ?? []).map(said),
  }
}

function withText(block: JsonNode, children: readonly LexicalNode[]): JsonNode | null {
  const content = inlineFrom(children)
  return content && { ...block, ...(content.length > 0 ? { content } : {}) }
}

function inlineFrom(nodes: readonly LexicalNode[], link: readonly JsonMark[] = []): JsonNode[] | null {
  const out: JsonNode[] = []
  for (const node of nodes) {
    const made = oneFrom(node, link)
    if (!made) return null
    out.push(...made)
  }
  return out
}

function oneFrom(node: LexicalNode, link: readonly JsonMark[]): JsonNode[] | null {
  switch (node.type) {
    case 'linebreak':
      return [{ type: 'hardBreak', ...(link.length > 0 ? { marks: [...link] } : {}) }]
    case 'text':
    case 'extended-text': {
      const marks = marksOf(Number(node.format ?? 0))
      if (!marks || (node.style ?? '') !== '' || typeof node.text !== 'string') return null
      const all = [...link, ...marks]
      return node.text === ''
        ? []
        : [{ type: 'text', text: node.text, ...(all.length > 0 ? { marks: all } : {}) }]
    }
    case 'link':
    case 'autolink': {
      const href = safeHref(node.url)
      return href === null || link.length > 0
        ? null
        : inlineFrom(node.children ?? [], [{ type: 'link', attrs: linkAttrs(href, node.rel) }])
    }
    default:
      return null
  }
}

/** The marks of a number of bits; null where there is one among them the body does not know. */
function marksOf(format: number): JsonMark[] | null {
  let rest = format
  const marks: JsonMark[] = []
  for (const [type, bit] of Object.entries(FORMATS)) {
    if ((format & bit) === 0) continue
    marks.push({ type })
    rest -= bit
  }
  return rest === 0 ? marks : null
}

function list(node: LexicalNode): JsonNode | null {
  const isOrdered = node.listType === 'number'
  if (!isOrdered && node.listType !== 'bullet') return null
  const items: JsonNode[] = []
  for (const item of node.children ?? []) {
    const [first, ...more] = item.children ?? []
    if (item.type !== 'listitem') return null
    if (first?.type === 'list') {
      const nested = more.length === 0 ? list(first) : null
      const owner = items.at(-1)
      if (!nested || !owner) return null
      owner.content?.push(nested)
      continue
    }
    const text = withText({ type: 'paragraph' }, item.children ?? [])
    if (!text) return null
    items.push({ type: 'listItem', content: [text] })
  }
  if (items.length === 0) return null
  const start = Number(node.start ?? 1)
  return {
    type: isOrdered ? 'orderedList' : 'bulletList',
    ...(isOrdered && start !== 1 ? { attrs: { start } } : {}),
    content: items,
  }
}

/** Empty lines part paragraphs; a last one that begins with a dash names who speaks. */
function quote(children: readonly LexicalNode[]): JsonNode | null {
  const parts: LexicalNode[][] = [[]]
  for (let at = 0; at < children.length; at += 1) {
    const node = children[at] as LexicalNode
    const isGap = node.type === 'linebreak' && children[at + 1]?.type === 'linebreak'
    if (isGap) parts.push([])
    else parts.at(-1)?.push(node)
    at += isGap ? 1 : 0
  }
  const last = parts.at(-1)
  const [, speaker = ''] = (last?.length === 1 && /^— (.+)$/.exec(String(last[0]?.text ?? ''))) || []
  const isNamed = parts.length > 1 && speaker !== '' && last?.[0]?.format === 0
  const texts = (isNamed ? parts.slice(0, -1) : parts).map((part) => withText({ type: 'paragraph' }, part))
  return texts.some((one) => one === null)
    ? null
    : { type: 'quote', attrs: { speaker: isNamed ? speaker : '' }, content: texts as JsonNode[] }
}

function image(node: LexicalNode, words: SiteWords): JsonNode | null {
  const src = pictureSource(node.src)
  if (!src) return null
  const { caption, credit } = captionFrom(String(node.caption ?? ''), words)
  return { type: 'figure', attrs: { src, alt: String(node.alt ?? ''), caption, credit } }
}

/** A caption taken apart again; see `captionHtml`. */
export function captionFrom(html: string, words: SiteWords): { caption: string; credit: string } {
  const text = textIn(parseFragment(html).childNodes).replace(/\s+/g, ' ').trim()
  const sign = `${words.photo}: `
  const at = text.startsWith(sign) ? 0 : text.lastIndexOf(` ${sign}`)
  if (at < 0) return { caption: text, credit: '' }
  const credit = text.slice(text.indexOf(sign, at) + sign.length)
  return { caption: text.slice(0, at), credit }
}
