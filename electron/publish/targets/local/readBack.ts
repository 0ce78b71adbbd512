import fs from 'node:fs/promises'
import path from 'node:path'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { Article } from '../../../../shared/article/article'
import { safeHref } from '../../../../shared/body/safeHref'
import { bodyTexts, collapse } from '../../../../shared/render/bodyTexts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/**
 * Reads a published page from the disk as a browser would, and says in plain English where it does not show what
 * the article says: headline, text, source link.
 */
export async function readBack(folder: string, file: string, article: Article): Promise<string[]> {
  let page: string
  try {
    page = await fs.readFile(path.join(folder, ...file.split('/')), 'utf8')
  } catch (error) {
    return [`The page could not be read back: ${String(error)}`]
  }
  const elements = [...elementsOf(parse(page))]
  const story = elements.find((element) => get(element, 'data-article') === article.id)
  if (!story) return ['The page that was read back is not the page of this article.']
  const differences: string[] = []
  const inside = [...elementsOf(story)]
  const headline = inside.find((element) => element.tagName === 'h1')
  if (collapse(headline ? textOf(headline) : '') !== collapse(article.headline))
    differences.push('The headline on the page is not the headline that was sent.')
  const body = inside.find((element) => has(element, 'data-body'))
  differences.push(...compareTexts(bodyTexts(article.body), body ? textsOf(body) : []))
  const hrefs = new Set(inside.filter((element) => element.tagName === 'a').map((link) => get(link, 'href')))
  for (const source of article.sources) {
    const href = safeHref(source.url)
    if (href && !hrefs.has(href)) differences.push(`The page has no link to the source ${href}.`)
  }
  return differences
}

function compareTexts(sent: readonly string[], shown: readonly string[]): string[] {
  const wrong = sent.findIndex((text, index) => text !== shown[index])
  if (wrong >= 0) return [`Block ${wrong + 1} of the text is not on the page as it was sent.`]
  return shown.length > sent.length
    ? [`The page shows ${shown.length - sent.length} blocks that were not sent.`]
    : []
}

function* elementsOf(node: Node): Generator<Element> {
  if (!('childNodes' in node)) return
  for (const child of node.childNodes) {
    if ('tagName' in child) yield child
    yield* elementsOf(child)
  }
}

const TEXT_BLOCKS = new Set(['p', 'h2', 'h3', 'h4'])
const FURNITURE = new Set(['figure', 'footer', 'script', 'style'])

/** Text of the story's blocks in order, without slots, captions, and lines the page made itself. */
function textsOf(node: Node): string[] {
  if (!('childNodes' in node)) return []
  return node.childNodes.flatMap((child) => {
    if (!('tagName' in child) || FURNITURE.has(child.tagName)) return []
    if (has(child, 'data-ad-slot') || get(child, 'data-source-line') === 'made') return []
    if (!TEXT_BLOCKS.has(child.tagName)) return textsOf(child)
    const lines = textOf(child).split('\n').map(collapse).filter(Boolean)
    return lines.length > 0 ? [lines.join('\n')] : []
  })
}

function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value.replace(/\s+/g, ' ')
  if (node.nodeName === 'br') return '\n'
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

const get = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value
const has = (element: Element, name: string) => get(element, name) !== undefined
