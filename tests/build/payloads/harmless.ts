import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { Article } from '../../../shared/article/article'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** Elements a page of ours is made of; none of them runs, loads or sends anything of a story's. */
const ELEMENTS = new Set(
  'html head meta title link style script body a abbr address article aside blockquote br button cite div em figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr img input label li main nav ol option p s section select span strong sub sup table tbody td th time tr ul'.split(
    ' ',
  ),
)
const ATTRIBUTES =
  /^(?:href|src|alt|class|lang|id|title|rel|name|content|charset|property|http-equiv|type|datetime|colspan|rowspan|start|tabindex|width|height|loading|decoding|fetchpriority|role|value|for|hidden|aria-[a-z]+|data-[a-z-]+)$/
/** Ids and names are ours alone: a story that could choose one could hide a property of the document. */
const NAMES = /^(?:main|comments|province|provinces|viewport|color-scheme|generator|description|)$/
const ADDRESS = /^(?:https?:\/\/[^\s/?#]|mailto:[^\s@]+@|#|data:,$|(?:\.\.?\/)*[\w-]*\.?[\w/.-]*$|media\/)/i

/** What of a finished page could run, load or lead somewhere it should not; nothing for a page as it ought to be. */
export function harmIn(html: string): string[] {
  const found: string[] = []
  const visit = (node: Node) => {
    if ('attrs' in node) found.push(...harmOf(node))
    if ('content' in node && node.nodeName === 'template') visit(node.content)
    if ('childNodes' in node) for (const child of node.childNodes) visit(child)
  }
  visit(parse(html))
  return found
}

function harmOf(element: Element): string[] {
  const { tagName, namespaceURI, attrs } = element
  const found: string[] = []
  if (!ELEMENTS.has(tagName) || !namespaceURI.endsWith('xhtml')) found.push(`<${tagName}>`)
  const of = (name: string) => attrs.find((one) => one.name === name)?.value
  if (tagName === 'script' && of('type') === 'application/ld+json') JSON.parse(textOf(element))
  else if (tagName === 'script' && textOf(element) !== '') found.push('a script of its own')
  if (tagName === 'meta' && /refresh/i.test(of('http-equiv') ?? '')) found.push('a refresh')
  for (const { name, value } of attrs) {
    const isAddress = name === 'href' || name === 'src'
    if (!ATTRIBUTES.test(name)) found.push(`<${tagName} ${name}>`)
    else if (isAddress && !ADDRESS.test(value)) found.push(`<${tagName} ${name}="${value.slice(0, 200)}">`)
    else if ((name === 'id' || name === 'name') && !NAMES.test(value)) found.push(`${name}="${value}"`)
    else if (name === 'src' && tagName === 'img') found.push(`a picture from ${value.slice(0, 200)}`)
  }
  return found
}

const textOf = (element: Element): string =>
  element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')

const SAFE = /^(?:https?:\/\/[^\s/?#]|mailto:[^\s@]+@)/i
const PICTURE = /^(?:sha256-[0-9a-f]{64}$|https?:\/\/[^\s/?#])/i

/** Addresses of an article that are none a reader may be led to. */
export function badAddresses(article: Article): string[] {
  const bad: string[] = []
  const check = (value: unknown, rule: RegExp, what: string) => {
    if (typeof value === 'string' && value !== '' && !rule.test(value))
      bad.push(`${what}: ${value.slice(0, 200)}`)
  }
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const { href, src } = value as { href?: unknown; src?: unknown }
    check(href, SAFE, 'a link')
    check(src, PICTURE, 'a picture')
    for (const inside of Object.values(value)) visit(inside)
  }
  visit(article.body)
  visit(article.lead)
  for (const { url } of article.sources) check(url, /^https?:\/\/[^\s<>"]/i, 'a source')
  return bad
}
