import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { pageWith } from '../../build/payloads/entries'
import type { Payload } from '../../build/payloads/payloads'

type Node = DefaultTreeAdapterTypes.Node

/** Elements in which what follows is no longer the page. */
const CLOSED = new Set(
  'template svg math select iframe object noscript table form frameset button'.split(' '),
)

/** Whether what follows a payload in a page is still read as a page. */
function leavesRoom(text: string): boolean {
  let found = false
  const visit = (node: Node, isOpen: boolean) => {
    if ('attrs' in node && node.tagName === 'i' && node.attrs[0]?.value === 'after') found ||= isOpen
    const isInside = isOpen && !CLOSED.has(node.nodeName)
    if ('childNodes' in node) for (const child of node.childNodes) visit(child, isInside)
  }
  visit(parse(pageWith(`${text}<i id=after>x</i>`)), true)
  return found
}

/** Pieces of pages that hold many payloads each; one that would swallow those after it has a page to itself. */
export function batches(all: readonly Payload[], size: number): string[] {
  const [open, closed] = [[] as string[], [] as string[]]
  for (const { text } of all) (leavesRoom(text) ? open : closed).push(text)
  return [...chunks(open, size).map((texts) => texts.join('\n<p>.</p>\n')), ...closed]
}

export const chunks = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size))

/** An element as plain data: name, namespace, attributes, and what is inside. */
export type Tree =
  | string
  | { readonly tag: string; readonly space: string; readonly attrs: string[][]; readonly inside: Tree[] }

/** What a browser would make of a payload, node by node, for a window that makes nothing of markup. */
export function treesOf(text: string): Tree[] {
  const plain = (node: Node): Tree[] => {
    if ('value' in node) return [node.value]
    if (!('attrs' in node)) return 'childNodes' in node ? node.childNodes.flatMap(plain) : []
    const inside =
      node.nodeName === 'template' && 'content' in node ? node.content.childNodes : node.childNodes
    const { tagName: tag, namespaceURI: space } = node
    const attrs = node.attrs.map(({ name, value }) => [name, value])
    return [{ tag, space, attrs, inside: inside.flatMap(plain) }]
  }
  return parse(`<!doctype html>${text}`).childNodes.flatMap(plain)
}
