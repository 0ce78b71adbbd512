import { commentNode, elementNode, type Pair, type TreeNode, textNode } from './node'
import { Tree } from './tree'

/** A page of more is not given to general extraction, so that its tree need not be made. */
const MOST_NODES = 40_000

const VOID = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
)
const DRAWINGS = new Set(['svg', 'math'])
/** Elements inside a drawing that hold ordinary markup again. */
const ORDINARY = new Set('mi mo mn ms mtext annotation-xml foreignobject desc title'.split(' '))

const set = (names: string) => new Set(names.split(' '))
const FORM = set('input option optgroup select button datalist textarea')
const SECTIONS = set('thead tbody')
const TERMS = set('dd dt')
const RUBY = set('rt rp')
const PARAGRAPH = set('p')
/** What a start tag closes when it is the innermost open element. */
const CLOSES = new Map<string, ReadonlySet<string>>([
  ...'h1 h2 h3 h4 h5 h6 p address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul'
    .split(' ')
    .map((name) => [name, PARAGRAPH] as const),
  ...'select input output button datalist textarea'.split(' ').map((name) => [name, FORM] as const),
  ['tr', set('tr th td')],
  ['th', set('th')],
  ['td', set('thead th td')],
  ['body', set('head link script')],
  ['li', set('li')],
  ['option', set('option')],
  ['optgroup', set('optgroup option')],
  ['dd', TERMS],
  ['dt', TERMS],
  ['rt', RUBY],
  ['rp', RUBY],
  ['tbody', SECTIONS],
  ['tfoot', SECTIONS],
])

/** `<![if !vml]>` of an office program is no comment. */
const CONDITION = /^\[(?:if [^>]{0,80}|endif)\]$/

/** Grows the tree of a page from what a tokenizer reads of it. */
export interface Planter {
  open(name: string, pairs: readonly Pair[], isSelfClosing: boolean): void
  close(name: string): void
  text(chars: string): void
  comment(data: string): void
  /** The whole tree; null where there was too much for one. */
  end(): Tree | null
}

export function createPlanter(): Planter {
  const tree = new Tree()
  const stack: TreeNode[] = []
  const counts = new Map<string, number>()
  /** For each drawing around, and each ordinary part of one, whether tags may close themselves there. */
  const foreign: boolean[] = []
  let at: TreeNode = tree
  let text = ''
  let nodes = 0

  const flush = () => {
    if (text !== '') at.appendChild(textNode(text, tree))
    text = ''
  }
  const pop = () => {
    const node = stack.pop() as TreeNode
    counts.set(node.localName, (counts.get(node.localName) ?? 1) - 1)
    at = stack.at(-1) ?? tree
  }
  const isFull = () => nodes > MOST_NODES
  const put = (name: string, pairs: readonly Pair[]): TreeNode => {
    nodes += 1
    const node = elementNode(name, pairs, tree)
    at.appendChild(node)
    return node
  }

  return {
    open(name, pairs, isSelfClosing) {
      if (isFull()) return
      flush()
      const closed = CLOSES.get(name)
      while (closed && stack.length > 0 && closed.has(at.localName)) pop()
      const node = put(name, pairs)
      if (VOID.has(name)) return
      if (DRAWINGS.has(name)) foreign.push(true)
      else if (ORDINARY.has(name)) foreign.push(false)
      if (isSelfClosing && foreign.at(-1)) return
      stack.push(node)
      counts.set(name, (counts.get(name) ?? 0) + 1)
      at = node
    },
    close(name) {
      if (isFull()) return
      flush()
      if (DRAWINGS.has(name) || ORDINARY.has(name)) foreign.pop()
      if (VOID.has(name)) {
        if (name === 'br') put('br', [])
        return
      }
      if (counts.get(name)) {
        while (at.localName !== name) pop()
        pop()
      } else if (name === 'p') {
        const closed = CLOSES.get('p') as ReadonlySet<string>
        while (stack.length > 0 && closed.has(at.localName)) pop()
        put('p', [])
      }
    },
    text(chars) {
      if (!isFull()) text += chars
    },
    comment(data) {
      if (isFull() || CONDITION.test(data)) return
      flush()
      at.appendChild(commentNode(data, tree))
      nodes += 1
    },
    end() {
      if (isFull()) return null
      flush()
      return tree
    },
  }
}
