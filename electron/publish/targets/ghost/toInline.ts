import type { Node } from '@tiptap/pm/model'
import { isPaid, PAID_REL } from '../../../../shared/body/paidLink'
import { safeHref } from '../../../../shared/body/safeHref'
import { element, FORMATS, type LexicalNode, LINE_BREAK } from './lexical'

const isFormat = (name: string): name is keyof typeof FORMATS => Object.hasOwn(FORMATS, name)

/** Text and marks of a block as Lexical has them; null when there is something in it Lexical has no word for. */
export function inlineNodes(block: Node): LexicalNode[] | null {
  const runs: { href: string | null; rel: string | null; nodes: LexicalNode[] }[] = []
  for (const child of block.children) {
    const node = oneNode(child)
    if (!node) return null
    const marked = child.marks.find((mark) => mark.type.name === 'link')
    const href = marked ? safeHref(marked.attrs.href) : null
    const rel = isPaid(marked?.attrs.rel) ? PAID_REL : null
    const run = runs.at(-1)
    if (run?.href === href && run.rel === rel) run.nodes.push(node)
    else runs.push({ href, rel, nodes: [node] })
  }
  return runs.flatMap(({ href, rel, nodes }) => (href === null ? nodes : [linkNode(href, rel, nodes)]))
}

function oneNode(node: Node): LexicalNode | null {
  if (node.type.name === 'hardBreak') return LINE_BREAK
  if (!node.isText) return null
  let format = 0
  for (const { type } of node.marks) {
    if (isFormat(type.name)) format += FORMATS[type.name]
    else if (type.name !== 'link') return null
  }
  return {
    detail: 0,
    format,
    mode: 'normal',
    style: '',
    text: node.text ?? '',
    type: 'extended-text',
    version: 1,
  }
}

const linkNode = (url: string, rel: string | null, children: readonly LexicalNode[]): LexicalNode =>
  element('link', children, { rel, target: null, title: null, url })
