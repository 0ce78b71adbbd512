import type { Mark, Node } from '@tiptap/pm/model'
import { pageRel } from '../body/paidLink'
import { safeHref } from '../body/safeHref'
import { html, type Markup, trusted } from './markup'

interface InlineOptions {
  readonly report?: ((what: { kind: 'opaque'; value: string }) => void) | undefined
  /** Draws a citation. */
  readonly cite?: (node: Node) => string
}

/**
 * Text and marks of one block. Marks are opened and closed across text nodes as the editor does it, so that a link
 * with a bold word in it stays one link.
 */
export function renderInline(block: Node, options: InlineOptions = {}): Markup {
  const { report } = options
  const out: string[] = []
  let open: readonly Mark[] = []
  block.forEach((child) => {
    const marks = child.marks.filter((mark) => opening(mark) !== '')
    let shared = 0
    while (shared < open.length && marks[shared] && open[shared]?.eq(marks[shared] as Mark)) shared++
    for (const mark of open.slice(shared).reverse()) out.push(closing(mark))
    for (const mark of marks.slice(shared)) out.push(opening(mark))
    open = marks
    for (const mark of child.marks)
      if (mark.type.name === 'opaqueMark') report?.({ kind: 'opaque', value: 'mark' })
    out.push(leaf(child, options))
  })
  for (const mark of [...open].reverse()) out.push(closing(mark))
  return trusted(out.join(''))
}

const TAGS: Readonly<Record<string, string>> = {
  bold: 'strong',
  italic: 'em',
  strike: 's',
  subscript: 'sub',
  superscript: 'sup',
  link: 'a',
  highlight: 'mark',
}

function opening(mark: Mark): string {
  const tag = TAGS[mark.type.name]
  if (!tag) return ''
  if (tag !== 'a') return `<${tag}>`
  const href = safeHref(mark.attrs.href)
  return href === null ? '' : html`<a href="${href}" rel="${pageRel(mark.attrs.rel)}">`.text
}

const closing = (mark: Mark): string => `</${TAGS[mark.type.name]}>`

function leaf(node: Node, { report, cite }: InlineOptions): string {
  if (node.isText) return html`${node.text ?? ''}`.text
  if (node.type.name === 'hardBreak') return '<br>'
  if (node.type.name === 'citation') return cite?.(node) ?? ''
  report?.({ kind: 'opaque', value: 'inline' })
  return ''
}
