import type { DefaultTreeAdapterTypes } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
export type ChildNode = DefaultTreeAdapterTypes.ChildNode

export const attributeOf = (element: Element, name: string): string =>
  element.attrs.find((one) => one.name === name)?.value ?? ''

export const isElement = (node: ChildNode): node is Element => 'tagName' in node

/** The elements inside another; null when there is text beside them. */
export function elementsOf(nodes: readonly ChildNode[]): Element[] | null {
  const rest = nodes.filter((node) => node.nodeName !== '#comment' && !isBlank(node))
  return rest.every(isElement) ? rest : null
}

const isBlank = (node: ChildNode): boolean =>
  node.nodeName === '#text' && (node as DefaultTreeAdapterTypes.TextNode).value.trim() === ''

/** Text as a reader sees it, with a space where a block or a break ends. */
export function textIn(nodes: readonly Element['childNodes'][number][]): string {
  return nodes
    .map((node) => {
      if (node.nodeName === '#text') return 'value' in node ? node.value : ''
      if (node.nodeName === 'br') return ' '
      const inside = 'childNodes' in node ? textIn(node.childNodes) : ''
      return /^(p|li|td|th|cite|h[1-6]|figcaption)$/.test(node.nodeName) ? `${inside} ` : inside
    })
    .join('')
}
