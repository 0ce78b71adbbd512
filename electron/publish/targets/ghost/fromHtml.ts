import { parseFragment, serialize } from 'parse5'
import type { JsonNode } from '../../../../shared/body/parse'
import { pictureSource } from '../../../../shared/body/pictureSource'
import type { SiteWords } from '../../../../shared/render/words'
import { attributeOf, type Element, elementsOf, isElement } from '../../web/elements'
import { inlineOf } from '../../web/fromInline'
import { captionFrom } from './fromLexical'

/** A card of more elements stays whole: it was made by a program. */
const MOST = 100

/**
 * The markup of an HTML card as blocks of the body: paragraphs, headings, and pictures of the site's own (`isOwn`). Null
 * where anything at all would be lost: an attribute, a comment, loose text, an element the body has no word for, a part of
 * an element that another card begins or ends. The card then stays as it is.
 */
export function blocksFromHtml(
  html: string,
  words: SiteWords,
  isOwn: (src: string) => boolean,
): JsonNode[] | null {
  const fragment = parseFragment(html)
  if (/<[!?]/.test(html) || tagsIn(serialize(fragment)) !== tagsIn(html)) return null
  const elements = elementsOf(fragment.childNodes)
  if (!elements || elements.length === 0 || elements.length > MOST) return null
  const blocks: JsonNode[] = []
  for (const element of elements) {
    const block = blockFrom(element, words)
    const { src } = (block?.attrs ?? {}) as { src?: string }
    if (!block || (src !== undefined && !isOwn(src))) return null
    blocks.push(block)
  }
  return blocks
}

/** What begins and ends, in order: a parser adds and drops what does not belong together. */
const tagsIn = (html: string): string =>
  [...html.matchAll(/<(\/?[a-z][a-z0-9-]*)/gi)].map(([, name = '']) => name.toLowerCase()).join(' ')

function blockFrom(element: Element, words: SiteWords): JsonNode | null {
  switch (element.tagName) {
    case 'p':
      return withText({ type: 'paragraph' }, element)
    case 'h2':
    case 'h3':
    case 'h4':
      return withText({ type: 'heading', attrs: { level: Number(element.tagName.slice(1)) } }, element)
    case 'img':
      return figure(element, null, words)
    case 'figure': {
      const [image, caption, ...more] = elementsOf(element.childNodes) ?? []
      const isPlain = element.attrs.length === 0 && more.length === 0 && image?.tagName === 'img'
      return isPlain && (!caption || caption.tagName === 'figcaption')
        ? figure(image, caption ?? null, words)
        : null
    }
    default:
      return null
  }
}

function withText(block: JsonNode, element: Element): JsonNode | null {
  const content =
    element.attrs.length === 0 && !hasLinkWithMore(element) ? inlineOf(element.childNodes) : null
  const shown = content && trimmed(content)
  return shown && shown.length > 0 ? { ...block, content: shown } : null
}

/** How the markup was broken into lines shows nowhere. */
function trimmed(content: readonly JsonNode[]): JsonNode[] {
  const at = (index: number, text: string) =>
    index === 0 ? text.trimStart() : index === content.length - 1 ? text.trimEnd() : text
  const only = content.length === 1
  return content
    .map((node, index) =>
      typeof node.text === 'string'
        ? { ...node, text: only ? node.text.trim() : at(index, node.text) }
        : node,
    )
    .filter((node) => node.text !== '')
}

/** A link that opens elsewhere or tells search engines something says more than where it leads. */
const hasLinkWithMore = (element: Element): boolean =>
  element.childNodes.some(
    (node) =>
      isElement(node) &&
      ((node.tagName === 'a' && node.attrs.some(({ name }) => name !== 'href')) || hasLinkWithMore(node)),
  )

function figure(image: Element, caption: Element | null, words: SiteWords): JsonNode | null {
  const src = pictureSource(attributeOf(image, 'src'))
  const known = image.attrs.every(({ name }) => ['src', 'alt', 'width', 'height'].includes(name))
  const isText = !caption || (caption.attrs.length === 0 && !caption.childNodes.some(isElement))
  if (!src || !known || !isText) return null
  const said = captionFrom(caption ? serialize(caption) : '', words)
  return { type: 'figure', attrs: { src, alt: attributeOf(image, 'alt'), ...said } }
}
