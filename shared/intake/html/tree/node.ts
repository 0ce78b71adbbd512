import { Markup } from './markup'

/** A name and its value, as the tokenizer read them; never changed in place, since copies of a node share them. */
export interface Pair {
  readonly name: string
  readonly value: string
}

/** Without `[&_.sidebar]:hidden`, `mt-[var(--breadcrumb-height)]`: classes that are style sheets name what is elsewhere. */
export const namedClasses = (names: string): string =>
  names.includes('[')
    ? names
        .split(/\s/)
        .filter((one) => !one.includes('['))
        .join(' ')
    : names

class Attribute implements Pair {
  constructor(
    readonly name: string,
    readonly value: string,
  ) {}
  cloneNode(): Attribute {
    return this
  }
}

const ELEMENT = 1
const TEXT = 3
const COMMENT = 8
const NO_PAIRS: readonly Pair[] = []

/**
 * An element, a text or a comment of a page: as much of a browser's tree as general extraction asks for, and nothing that
 * runs. Children are a chain, so that taking one out costs nothing however many there are; texts are kept until
 * something below changes.
 */
export class TreeNode {
  parentNode: TreeNode | null = null
  firstChild: TreeNode | null = null
  lastChild: TreeNode | null = null
  nextSibling: TreeNode | null = null
  previousSibling: TreeNode | null = null
  /** In capitals; texts, comments and the top have none. */
  readonly tagName: string | undefined
  /** What an extractor remembers of a node; declared here so that all nodes are made alike. */
  readability: unknown = undefined
  _readabilityDataTable: unknown = undefined
  #text: string | null
  #nodes: readonly TreeNode[] | null = null
  #elements: readonly TreeNode[] | null = null
  #style: Readonly<Record<string, string>> | null | undefined = undefined

  constructor(
    readonly nodeType: number,
    readonly localName: string,
    public pairs: readonly Pair[],
    readonly data: string,
    readonly ownerDocument: unknown,
  ) {
    this.tagName = nodeType === ELEMENT ? localName.toUpperCase() : undefined
    this.#text = nodeType === ELEMENT ? null : data
  }

  get nodeName(): string | undefined {
    return this.tagName
  }
  get className(): string {
    return namedClasses(this.getAttribute('class') ?? '')
  }
  get id(): string {
    return this.getAttribute('id') ?? ''
  }
  set id(value: string) {
    this.setAttribute('id', value)
  }
  set className(value: string) {
    this.setAttribute('class', value)
  }
  /** Only what its attribute says; null where there is none. */
  get style(): Readonly<Record<string, string>> | null {
    if (this.#style === undefined) this.#style = styleOf(this.getAttribute('style'))
    return this.#style
  }

  get attributes(): readonly Pair[] {
    if (this.pairs.length > 0 && !(this.pairs[0] instanceof Attribute))
      this.pairs = this.pairs.map(({ name, value }) => new Attribute(name, value))
    return this.pairs
  }
  getAttribute(name: string): string | null {
    for (const pair of this.pairs) if (pair.name === name) return pair.value
    return null
  }
  hasAttribute(name: string): boolean {
    return this.pairs.some((pair) => pair.name === name)
  }
  setAttribute(name: string, value: string): void {
    const pair = new Attribute(name, String(value))
    this.pairs = this.hasAttribute(name)
      ? this.attributes.map((one) => (one.name === name ? pair : one))
      : [...this.attributes, pair]
    this.#style = undefined
  }
  setAttributeNode({ name, value }: Pair): void {
    this.setAttribute(name, value)
  }
  removeAttribute(name: string): void {
    if (!this.hasAttribute(name)) return
    this.pairs = this.pairs.filter((pair) => pair.name !== name)
    this.#style = undefined
  }

  get childNodes(): readonly TreeNode[] {
    if (this.#nodes) return this.#nodes
    const nodes: TreeNode[] = []
    for (let one = this.firstChild; one; one = one.nextSibling) nodes.push(one)
    this.#nodes = nodes
    return nodes
  }
  get children(): readonly TreeNode[] {
    this.#elements ??= this.childNodes.filter(({ nodeType }) => nodeType === ELEMENT)
    return this.#elements
  }
  get firstElementChild(): TreeNode | null {
    return elementFrom(this.firstChild)
  }
  get nextElementSibling(): TreeNode | null {
    return elementFrom(this.nextSibling)
  }
  get previousElementSibling(): TreeNode | null {
    let one = this.previousSibling
    while (one && one.nodeType !== ELEMENT) one = one.previousSibling
    return one
  }

  get textContent(): string {
    if (this.#text !== null) return this.#text
    let text = ''
    for (let one = this.firstChild; one; one = one.nextSibling)
      if (one.nodeType === ELEMENT || one.nodeType === TEXT) text += one.textContent
    this.#text = text
    return text
  }

  get innerHTML(): Markup {
    return new Markup(this)
  }
  set innerHTML(markup: Markup) {
    while (this.firstChild) this.removeChild(this.firstChild)
    for (const child of markup.nodes()) this.appendChild(child)
  }

  /** Elements of that name below this one, in the page's order; `*` for all. */
  getElementsByTagName(name: string): TreeNode[] {
    return this.firstChild ? this.#below([name.toLowerCase()]) : []
  }
  /** Only for names of elements with commas between, which is all an extractor asks for. */
  querySelectorAll(names: string): TreeNode[] {
    return this.firstChild ? this.#below(names.toLowerCase().split(',')) : []
  }

  appendChild(child: TreeNode): TreeNode {
    return this.insertBefore(child, null)
  }
  /** Puts a node before one of this node's children; at the end for null. */
  insertBefore(child: TreeNode, next: TreeNode | null): TreeNode {
    child.parentNode?.removeChild(child)
    const previous = next ? next.previousSibling : this.lastChild
    child.parentNode = this
    child.previousSibling = previous
    child.nextSibling = next
    if (previous) previous.nextSibling = child
    else this.firstChild = child
    if (next) next.previousSibling = child
    else this.lastChild = child
    this.#changed()
    return child
  }
  removeChild(child: TreeNode): TreeNode {
    const { previousSibling, nextSibling } = child
    if (previousSibling) previousSibling.nextSibling = nextSibling
    else this.firstChild = nextSibling
    if (nextSibling) nextSibling.previousSibling = previousSibling
    else this.lastChild = previousSibling
    child.parentNode = null
    child.previousSibling = null
    child.nextSibling = null
    this.#changed()
    return child
  }
  replaceChild(child: TreeNode, old: TreeNode): TreeNode {
    if (child === old) return old
    this.insertBefore(child, old)
    return this.removeChild(old)
  }
  remove(): void {
    this.parentNode?.removeChild(this)
  }

  /** The same node and everything below it, in no tree. */
  copy(): TreeNode {
    const { nodeType, localName, pairs, data, ownerDocument } = this
    const copied = new TreeNode(nodeType, localName, pairs, data, ownerDocument)
    for (let one = this.firstChild; one; one = one.nextSibling) copied.appendChild(one.copy())
    return copied
  }

  #below(names: readonly string[]): TreeNode[] {
    const found: TreeNode[] = []
    const only = names.length === 1 ? names[0] : ''
    const isAny = only === '*'
    let one = this.firstChild
    while (one) {
      if (one.nodeType === ELEMENT) {
        const name = one.localName
        if (name === only || isAny || (only === '' && names.includes(name))) found.push(one)
      }
      if (one.firstChild) {
        one = one.firstChild
        continue
      }
      while (one && one !== this && !one.nextSibling) one = one.parentNode
      one = one === this ? null : (one?.nextSibling ?? null)
    }
    return found
  }

  /** Forgets what was kept of this node and of those around it; where one has nothing kept, those around it have not either. */
  #changed(): void {
    this.#nodes = null
    this.#elements = null
    for (let one: TreeNode | null = this; one && one.#text !== null; one = one.parentNode) one.#text = null
  }
}

function elementFrom(node: TreeNode | null): TreeNode | null {
  let one = node
  while (one && one.nodeType !== ELEMENT) one = one.nextSibling
  return one
}

function styleOf(text: string | null): Readonly<Record<string, string>> | null {
  if (text === null) return null
  const style: Record<string, string> = {}
  for (const rule of text.split(';')) {
    const colon = rule.indexOf(':')
    const name = rule.slice(0, Math.max(0, colon)).trim()
    if (name === 'display' || name === 'visibility') style[name] = rule.slice(colon + 1).trim()
  }
  return style
}

export const elementNode = (name: string, pairs: readonly Pair[], owner: unknown): TreeNode =>
  new TreeNode(ELEMENT, name, pairs, '', owner)
export const textNode = (data: string, owner: unknown): TreeNode =>
  new TreeNode(TEXT, '', NO_PAIRS, data, owner)
export const commentNode = (data: string, owner: unknown): TreeNode =>
  new TreeNode(COMMENT, '', NO_PAIRS, data, owner)
