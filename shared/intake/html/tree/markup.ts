import type { TreeNode } from './node'

/**
 * What stands inside a node, at the moment it was asked for. General extraction keeps the whole page so, to begin again
 * when its first attempt finds too little, and looks for the addresses of players in small parts; writing markup
 * down and reading it again would cost more than the extraction.
 */
export class Markup {
  readonly #node: TreeNode
  readonly #kept: TreeNode | null

  constructor(node: TreeNode) {
    this.#node = node
    this.#kept = node.tagName === 'BODY' ? node.copy() : null
  }

  /** Copies of the nodes inside. */
  nodes(): readonly TreeNode[] {
    return (this.#kept ?? this.#node).childNodes.map((one) => one.copy())
  }

  toString(): string {
    return (this.#kept ?? this.#node).childNodes.map(written).join('')
  }

  /** Readability joins the whole story to each line of a log that nobody reads: for that there is no text. */
  [Symbol.toPrimitive](hint: string): string {
    return hint === 'string' ? this.toString() : ''
  }
}

function written(node: TreeNode): string {
  if (node.nodeType !== 1) return node.data
  const pairs = node.pairs.map(({ name, value }) => ` ${name}="${value}"`).join('')
  return `<${node.localName}${pairs}>${node.childNodes.map(written).join('')}</${node.localName}>`
}
