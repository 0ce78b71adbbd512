import { parseFragment } from 'parse5'
import type { BodyJson } from '../../shared/article/article'
import { embedPlayer, embedUrl } from '../../shared/body/embedPlayer'
import { linkAttrs } from '../../shared/body/paidLink'
import type { JsonMark, JsonNode } from '../../shared/body/parse'
import { pictureSource } from '../../shared/body/pictureSource'
import { safeHref } from '../../shared/body/safeHref'
import { attributeOf, type ChildNode, type Element, isElement, textIn } from '../publish/web/elements'
import { INLINE_MARKS } from '../publish/web/fromInline'
import { grid } from './htmlTable'

const MARKS: Readonly<Record<string, string>> = { ...INLINE_MARKS, strike: 'strike', mark: 'highlight' }
const UNSEEN = /^(script|style|template|noscript|head|title|svg|object|form|button|input|select)$/
const BLOCK =
  /^(p|div|section|article|main|header|footer|aside|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|figure|figcaption|img|picture|iframe|video|audio|table|hr|pre|address|details|summary|center)$/

const known = new WeakMap<ChildNode, boolean>()
/** Asked of every level again and answered once. */
function isBlock(node: ChildNode): boolean {
  const is =
    known.get(node) ?? (isElement(node) && (BLOCK.test(node.tagName) || node.childNodes.some(isBlock)))
  known.set(node, is)
  return is
}
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()
const paragraphOf = (content: JsonNode[]): JsonNode[] => {
  const shown = trimmed(content)
  return shown.length > 0 ? [{ type: 'paragraph', content: shown }] : []
}
const words = (text: string): JsonNode[] => (squeezed(text) ? [{ type: 'text', text: squeezed(text) }] : [])

/**
 * The text of a post as blocks of the body, whatever it is made of: what the body has no word for is kept as paragraphs. All
 * of it is the story (a site's own export has no furniture), so that no word is left out but those of forms and scripts.
 */
export function htmlBody(html: string, pictures: Pictures = NONE): BodyJson {
  const content = blocksOf(parseFragment(withNames(html, pictures)).childNodes)
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] } as BodyJson
}

/** Names of pictures in the library, by what stands for them in the page: an address with the picture in it. */
export type Pictures = ReadonlyMap<string, string>
const NONE: Pictures = new Map()

const withNames = (html: string, pictures: Pictures): string =>
  html.replace(/\bsrc="(data:image\/[^"]{1,100}?;base64,[^"]*)"/g, (whole, data: string) => {
    const name = pictures.get(data)
    return name ? `src="${name}"` : whole
  })

function blocksOf(nodes: readonly ChildNode[]): JsonNode[] {
  const blocks: JsonNode[] = []
  let loose: ChildNode[] = []
  const flush = () => {
    blocks.push(...paragraphOf(inlineOf(loose)))
    loose = []
  }
  for (const node of nodes) {
    if (!isBlock(node)) {
      loose.push(node)
      continue
    }
    flush()
    if (isElement(node)) blocks.push(...blockOf(node))
  }
  flush()
  return blocks
}

function blockOf(element: Element): JsonNode[] {
  const { tagName, childNodes } = element
  if (UNSEEN.test(tagName)) return []
  if (/(^|\s)kg-bookmark-container(\s|$)/.test(attributeOf(element, 'class'))) return card(element)
  const level = /^h([1-6])$/.exec(tagName)?.[1]
  if (level && !childNodes.some(isBlock)) {
    const content = trimmed(inlineOf(childNodes))
    const attrs = { level: Math.min(4, Math.max(2, Number(level))) }
    return content.length > 0 ? [{ type: 'heading', attrs, content }] : []
  }
  switch (tagName) {
    case 'hr':
      return [{ type: 'divider' }]
    case 'ul':
    case 'ol':
      return list(element)
    case 'blockquote':
      return quote(element)
    case 'figure':
      return figure(element)
    case 'img':
      return picture(element, '')
    case 'iframe':
    case 'video':
    case 'audio':
      return player(element)
    case 'table':
      return grid(element, (cell) => asParagraphs(blocksOf(cell)))
    default:
      return blocksOf(childNodes)
  }
}

/** Paragraphs alone, for where nothing else may stand. */
const asParagraphs = (blocks: readonly JsonNode[]): JsonNode[] =>
  blocks.flatMap((block): JsonNode[] => {
    if (block.type === 'paragraph') return [block]
    if (block.type === 'heading') return [{ type: 'paragraph', content: block.content ?? [] }]
    const { caption = '', credit = '', url = '' } = (block.attrs ?? {}) as Record<string, string>
    const said = [caption, credit, url].filter(Boolean).join(' ')
    return [...paragraphOf(words(said)), ...asParagraphs(block.content ?? [])]
  })

function list({ tagName, childNodes }: Element): JsonNode[] {
  const items = childNodes.flatMap((child): JsonNode[] => {
    const blocks = blocksOf(isElement(child) && child.tagName === 'li' ? child.childNodes : [child])
    if (blocks.length === 0) return []
    const [first] = blocks
    const begins = first?.type === 'paragraph' ? blocks : [{ type: 'paragraph' }, ...blocks]
    return [{ type: 'listItem', content: begins }]
  })
  return items.length > 0 ? [{ type: tagName === 'ol' ? 'orderedList' : 'bulletList', content: items }] : []
}

function quote({ childNodes }: Element): JsonNode[] {
  const cites = childNodes.filter((node) => isElement(node) && /^(cite|footer)$/.test(node.tagName))
  const speaker = squeezed(textIn(cites)).replace(/^[—–-]\s*/, '')
  const content = asParagraphs(blocksOf(childNodes.filter((node) => !cites.includes(node))))
  return content.length > 0 ? [{ type: 'quote', attrs: { speaker }, content }] : paragraphOf(words(speaker))
}

function figure(element: Element): JsonNode[] {
  const caption = element.childNodes.find((node) => isElement(node) && node.tagName === 'figcaption')
  const rest = element.childNodes.filter((node) => node !== caption)
  const said = caption && isElement(caption) ? squeezed(textIn(caption.childNodes)) : ''
  const blocks = blocksOf(rest)
  const only = blocks.length === 1 ? blocks[0] : undefined
  if (only?.type === 'figure') return [{ ...only, attrs: { ...only.attrs, caption: said } }]
  return [...blocks, ...paragraphOf(words(said))]
}

function picture(image: Element, caption: string): JsonNode[] {
  const src = pictureSource(attributeOf(image, 'src'))
  const alt = squeezed(attributeOf(image, 'alt'))
  // Where it lies is not known: a person is told what stood there.
  if (!src)
    return paragraphOf(
      words(
        `[${[
          attributeOf(image, 'src')
            .replace(/^data:.*/, '')
            .slice(0, 300),
          alt,
        ]
          .filter(Boolean)
          .join(': ')}]`,
      ),
    )
  return [{ type: 'figure', attrs: { src, alt, caption, credit: '' } }]
}

function player(element: Element): JsonNode[] {
  const inside = element.childNodes.find((node) => isElement(node) && attributeOf(node, 'src') !== '')
  const src = attributeOf(element, 'src') || (inside && isElement(inside) ? attributeOf(inside, 'src') : '')
  const url = embedUrl(src.startsWith('//') ? `https:${src}` : src)
  return url
    ? [{ type: 'embed', attrs: { url, title: squeezed(attributeOf(element, 'title')) } }]
    : paragraphOf(words(src))
}

/** A link to another page as Ghost draws it, with its title. */
function card(element: Element): JsonNode[] {
  const url = embedUrl(attributeOf(element, 'href'))
  const title = squeezed(textIn(element.childNodes))
  return url ? [{ type: 'embed', attrs: { url, title: title.slice(0, 500) } }] : paragraphOf(words(title))
}

function inlineOf(nodes: readonly ChildNode[], marks: readonly JsonMark[] = []): JsonNode[] {
  return nodes.flatMap((node): JsonNode[] => {
    if (!isElement(node)) {
      const text = node.nodeName === '#text' && 'value' in node ? node.value.replace(/[\n\r\t ]+/g, ' ') : ''
      return text === '' ? [] : [{ type: 'text', text, ...(marks.length > 0 ? { marks: [...marks] } : {}) }]
    }
    if (UNSEEN.test(node.tagName)) return []
    if (node.tagName === 'br') return [{ type: 'hardBreak' }]
    const href = node.tagName === 'a' ? safeHref(attributeOf(node, 'href')) : null
    const type = MARKS[node.tagName]
    const mark = href
      ? { type: 'link', attrs: linkAttrs(href, attributeOf(node, 'rel')) }
      : type
        ? { type }
        : null
    const isNew = mark !== null && !marks.some((one) => one.type === mark.type)
    return inlineOf(node.childNodes, isNew ? [...marks, mark] : marks)
  })
}

/** Without the white space at its ends, and without breaks there. */
function trimmed(content: readonly JsonNode[]): JsonNode[] {
  const left = content.slice()
  const clean = (at: 0 | -1) => {
    for (;;) {
      const node = left.at(at)
      if (!node) return
      const text =
        node.type === 'text' ? (at === 0 ? node.text?.trimStart() : node.text?.trimEnd()) : undefined
      if (text) {
        left[at === 0 ? 0 : left.length - 1] = { ...node, text }
        return
      }
      if (node.type !== 'text' && node.type !== 'hardBreak') return
      if (at === 0) left.shift()
      else left.pop()
    }
  }
  clean(0)
  clean(-1)
  return left
}

/** An address alone in its paragraph is a player, as WordPress and Ghost draw it. */
export function withPlayers(body: BodyJson): BodyJson {
  const content = ((body.content ?? []) as JsonNode[]).map((block) => {
    const url =
      block.type === 'paragraph'
        ? (block.content ?? [])
            .map(({ text = '' }) => text)
            .join('')
            .trim()
        : ''
    return url && !/\s/.test(url) && embedPlayer(url) ? { type: 'embed', attrs: { url, title: '' } } : block
  })
  return { ...body, content } as BodyJson
}
