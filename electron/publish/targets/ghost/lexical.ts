import * as z from 'zod'
import { canonicalJson } from '../../../../shared/publish/parcel'

/** A node of a Lexical document, as Ghost's editor Koenig stores it: `type`, its own fields, and `children`. */
export interface LexicalNode {
  readonly type: string
  readonly children?: readonly LexicalNode[]
  readonly [field: string]: unknown
}

const isNode = (value: unknown): value is LexicalNode =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  typeof value.type === 'string' &&
  (!('children' in value) || (Array.isArray(value.children) && value.children.every(isNode)))

/** One node; checked and not copied, so that its fields stay in the order they came in. */
export const LexicalNode: z.ZodType<LexicalNode> = z.custom<LexicalNode>(isNode)
const Document = z.object({ root: z.object({ children: z.array(LexicalNode) }) })

/** The blocks of a stored document; null when it is none. */
export function readLexical(text: string | null): LexicalNode[] | null {
  try {
    const document = Document.safeParse(JSON.parse(text ?? ''))
    return document.success ? document.data.root.children : null
  } catch {
    return null
  }
}

/** A whole document, as Koenig writes it. Ghost wants at least one block. */
export const writeLexical = (children: readonly LexicalNode[]): string =>
  JSON.stringify({
    root: {
      children: children.length > 0 ? children : [element('paragraph', [])],
      direction: 'ltr',
      format: '',
      indent: 0,
      type: 'root',
      version: 1,
    },
  })

/** The same document is the same text, in whatever order its fields stand. */
export function canonicalLexical(text: string): string {
  const nodes = readLexical(text)
  return nodes ? canonicalJson(nodes) : text
}

/** A node that holds others, with the fields every such node has. */
export const element = (
  type: string,
  children: readonly LexicalNode[],
  own: Readonly<Record<string, unknown>> = {},
): LexicalNode => ({
  children,
  direction: children.length > 0 ? 'ltr' : null,
  format: '',
  indent: 0,
  type,
  version: 1,
  ...own,
})

/** Markup that Ghost keeps and shows byte for byte, and its editor opens as a card of HTML. */
export const htmlCard = (html: string): LexicalNode => ({ type: 'html', version: 1, html })

export const LINE_BREAK: LexicalNode = { type: 'linebreak', version: 1 }

/** Lexical keeps the marks of a text as bits of one number. */
export const FORMATS = {
  bold: 1,
  italic: 2,
  strike: 4,
  subscript: 32,
  superscript: 64,
  highlight: 128,
} as const satisfies Readonly<Record<string, number>>
