import { elementNode, TreeNode, textNode } from './node'

const DOCUMENT = 9

/** The top of a tree: as much of a browser's document as general extraction asks for. */
export class Tree extends TreeNode {
  constructor() {
    super(DOCUMENT, '', [], '', null)
  }

  get documentElement(): TreeNode | null {
    return this.firstElementChild
  }

  /** Made where the page has none. */
  get head(): TreeNode | null {
    const root = this.documentElement
    const first = root?.firstElementChild
    if (!root || first?.tagName === 'HEAD') return first ?? null
    return root.insertBefore(this.createElement('head'), root.firstChild)
  }

  /** What follows the head; made where the page has none. */
  get body(): TreeNode | null {
    const { head } = this
    const next = head?.nextElementSibling
    if (!head?.parentNode || next?.tagName === 'BODY') return next ?? null
    return head.parentNode.insertBefore(this.createElement('body'), head.nextSibling)
  }

  get title(): string {
    return this.head?.getElementsByTagName('title')[0]?.textContent ?? ''
  }

  createElement(name: string): TreeNode {
    return elementNode(name.toLowerCase(), [], this)
  }
  createTextNode(data: string): TreeNode {
    return textNode(data, this)
  }
}
