import * as z from 'zod'
import { isPaid, PAID_REL } from '../../shared/body/paidLink'
import { escapeText } from '../../shared/render/markup'
import { FORMATS, type LexicalNode, readLexical } from '../publish/targets/ghost/lexical'

const Text = z.string().catch('').default('')
const Picture = z.looseObject({ src: Text, alt: Text, caption: Text })
const Fields = z.looseObject({
  text: Text,
  url: Text,
  html: Text,
  tag: z
    .string()
    .regex(/^h[1-6]$/)
    .catch('h2')
    .default('h2'),
  listType: Text,
  start: z.coerce.number().int().catch(1).default(1),
  format: z.number().int().catch(0).default(0),
  images: z.array(Picture).catch([]).default([]),
})
type Fields = z.infer<typeof Fields>

/** The elements of a text's marks, the outermost first. */
const MARKS: readonly (readonly [bit: number, tag: string])[] = [
  [FORMATS.bold, 'strong'],
  [FORMATS.italic, 'em'],
  [FORMATS.strike, 's'],
  [8, 'u'],
  [16, 'code'],
  [FORMATS.subscript, 'sub'],
  [FORMATS.superscript, 'sup'],
  [FORMATS.highlight, 'mark'],
]

/**
 * A document of Ghost's editor as HTML, for a post whose file has no HTML of it; null where the text is no such document. A card
 * that says nothing else gives the words it holds, each in a paragraph: nothing of a post is dropped because it is new.
 */
export function lexicalHtml(text: string): string | null {
  return readLexical(text)?.map(blockHtml).filter(Boolean).join('\n') ?? null
}

function blockHtml(node: LexicalNode): string {
  const fields = Fields.parse(node)
  const inside = () => childrenHtml(node)
  switch (node.type) {
    case 'paragraph':
      return inside() && `<p>${inside()}</p>`
    case 'heading':
    case 'extended-heading':
      return `<${fields.tag}>${inside()}</${fields.tag}>`
    case 'quote':
    case 'extended-quote':
    case 'aside':
      return `<blockquote><p>${inside()}</p></blockquote>`
    case 'list':
      return listHtml(node, fields)
    case 'horizontalrule':
      return '<hr>'
    case 'image':
      return figure(Picture.parse(node))
    case 'gallery':
      return fields.images.map(figure).join('')
    case 'html':
    case 'embed':
      return fields.html || linked(fields.url)
    case 'codeblock':
      return `<pre>${escapeText(String(node.code ?? ''))}</pre>`
    default:
      return isInline(node) ? `<p>${inlineHtml(node)}</p>` : inside() || cardWords(node, fields)
  }
}

function listHtml(node: LexicalNode, { listType, start }: Fields): string {
  const tag = listType === 'number' ? 'ol' : 'ul'
  const from = tag === 'ol' && start !== 1 ? ` start="${start}"` : ''
  const items = (node.children ?? []).map((item) => `<li>${childrenHtml(item)}</li>`)
  return `<${tag}${from}>${items.join('')}</${tag}>`
}

const INLINE = new Set(['text', 'extended-text', 'linebreak', 'tab', 'link', 'autolink'])
const isInline = ({ type }: LexicalNode): boolean => INLINE.has(type)

const childrenHtml = ({ children = [] }: LexicalNode): string =>
  children.map((child) => (isInline(child) ? inlineHtml(child) : blockHtml(child))).join('')

function inlineHtml(node: LexicalNode): string {
  const { text, url, format } = Fields.parse(node)
  if (node.type === 'linebreak') return '<br>'
  if (node.type === 'link' || node.type === 'autolink')
    return `<a href="${escapeText(url)}"${isPaid(node.rel) ? ` rel="${PAID_REL}"` : ''}>${childrenHtml(node)}</a>`
  const tags = MARKS.filter(([bit]) => (format & bit) !== 0).map(([, tag]) => tag)
  return tags.reduceRight((inner, tag) => `<${tag}>${inner}</${tag}>`, escapeText(text))
}

const figure = ({ src, alt, caption }: z.infer<typeof Picture>): string =>
  src &&
  `<figure><img src="${escapeText(src)}" alt="${escapeText(alt)}">${caption && `<figcaption>${caption}</figcaption>`}</figure>`

const linked = (url: string): string => url && `<p><a href="${escapeText(url)}">${escapeText(url)}</a></p>`

/** Fields of a card that hold words of the person who wrote it, as Koenig's cards name them. */
const WORDS =
  /^(?:title|description|header|subheader|heading|content|text|caption|markdown|calloutText|buttonText|productTitle|productDescription|productButton|html)$/

/** The words of a card in the order they stand, and where it leads. */
function cardWords(node: LexicalNode, { url }: Fields): string {
  const held = [node, ...(isRecord(node.metadata) ? [node.metadata] : [])]
  const words = held.flatMap((part) =>
    Object.entries(part).flatMap(([name, value]) =>
      WORDS.test(name) && typeof value === 'string' && value.trim() !== '' ? [value] : [],
    ),
  )
  return [
    ...words.map((one) => (/^\s*<(?:p|div|h\d|ul|ol)\b/i.test(one) ? one : `<p>${one}</p>`)),
    linked(url),
  ]
    .filter(Boolean)
    .join('')
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
