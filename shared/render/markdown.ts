import type { Article } from '../article/article'
import type { JsonNode } from '../body/parse'
import { datelineText } from './datelineText'
import { sourceName } from './sourceName'

/** Where a picture's file lies beside the text; null leaves the picture out. */
type PictureFile = (src: string) => string | null

/** Signs that would make markup of plain text. At a line's start more of them do. */
const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]<>|~]/g, '\\$&').replace(/^(\s{0,3})(#{1,6}\s|[-+]\s|\d{1,9}[.)]\s)/, '$1\\$2')

const MARKS: Readonly<Record<string, string>> = { bold: '**', italic: '*', strike: '~~' }
const TAGS: Readonly<Record<string, string>> = { subscript: 'sub', superscript: 'sup', highlight: 'mark' }

function textOf(node: JsonNode): string {
  const raw = node.text ?? ''
  // Marks must stand next to letters, and not next to spaces.
  const [, before = '', inside = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(raw) ?? []
  if (inside === '') return raw
  let text = escaped(inside)
  for (const { type, attrs } of (node.marks ?? []) as { type: string; attrs?: Record<string, unknown> }[]) {
    const sign = MARKS[type]
    if (sign) text = `${sign}${text}${sign}`
    else if (TAGS[type]) text = `<${TAGS[type]}>${text}</${TAGS[type]}>`
    else if (type === 'link')
      text = `[${text}](<${String(attrs?.href ?? '').replace(/[<>\s]/g, encodeURIComponent)}>)`
  }
  return before + text + after
}

const inline = (nodes: readonly JsonNode[] = []): string =>
  nodes
    .map((node) => (node.type === 'hardBreak' ? '  \n' : node.type === 'citation' ? '' : textOf(node)))
    .join('')
    .trim()

const indented = (text: string, by: string): string => text.replace(/\n(?=[^\n])/g, `\n${by}`)
const quoted = (text: string): string => text.replace(/^/gm, '> ').replace(/^> $/gm, '>')
const attr = (node: JsonNode, name: string): string => String(node.attrs?.[name] ?? '').trim()

function table(node: JsonNode): string {
  const rows = (node.content ?? []).map((row) =>
    (row.content ?? []).map((cell) =>
      (cell.content ?? [])
        .map((one) => inline(one.content))
        .join(' ')
        .replaceAll('\n', ' '),
    ),
  )
  const width = Math.max(0, ...rows.map((row) => row.length))
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, index) => cells[index] ?? '').join(' | ')} |`
  const [head = [], ...rest] = rows
  return [line(head), line(Array.from({ length: width }, () => '---')), ...rest.map(line)].join('\n')
}

function figure(node: JsonNode, file: PictureFile): string {
  const src = file(attr(node, 'src'))
  const words = [attr(node, 'caption'), attr(node, 'credit')].filter(Boolean).map(escaped).join(' — ')
  return [src && `![${escaped(attr(node, 'alt'))}](<${src}>)`, words && `*${words}*`]
    .filter(Boolean)
    .join('\n\n')
}

function block(node: JsonNode, file: PictureFile): string {
  const inside = (nodes = node.content ?? []) => blocks(nodes, file)
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(Number(node.attrs?.level) || 2)} ${inline(node.content)}`
    case 'bulletList':
      return (node.content ?? [])
        .map((item) => `- ${indented(blocks(item.content ?? [], file), '  ')}`)
        .join('\n')
    case 'orderedList':
      return (node.content ?? [])
        .map((item, index) => {
          const mark = `${(Number(node.attrs?.start) || 1) + index}. `
          return mark + indented(blocks(item.content ?? [], file), ' '.repeat(mark.length))
        })
        .join('\n')
    case 'quote':
      return quoted(
        [inside(), attr(node, 'speaker') && `— ${escaped(attr(node, 'speaker'))}`]
          .filter(Boolean)
          .join('\n\n'),
      )
    case 'factBox':
      return quoted(
        [attr(node, 'title') && `**${escaped(attr(node, 'title'))}**`, inside()].filter(Boolean).join('\n\n'),
      )
    case 'divider':
      return '---'
    case 'figure':
      return figure(node, file)
    case 'gallery':
      return inside()
    case 'table':
      return table(node)
    case 'embed':
      return (
        attr(node, 'url') && `[${escaped(attr(node, 'title') || attr(node, 'url'))}](<${attr(node, 'url')}>)`
      )
    case 'adSlot':
      return ''
    default:
      return inline(node.content)
  }
}

const blocks = (nodes: readonly JsonNode[], file: PictureFile): string =>
  nodes
    .map((node) => block(node, file))
    .filter(Boolean)
    .join('\n\n')

/** The article as Markdown (CommonMark, tables as GitHub writes them): head, dateline, body, sources. Ads are left out. */
export function renderMarkdown(article: Article, file: PictureFile = (src) => src): string {
  const lead = article.lead && figure({ type: 'figure', attrs: { ...article.lead } }, file)
  const parts = [
    `# ${escaped(article.headline)}`,
    article.standfirst && `**${escaped(article.standfirst)}**`,
    escaped(article.bylines.map(({ name }) => name).join(', ')),
    escaped(datelineText(article.dateline, article.language)),
    lead,
    blocks((article.body.content ?? []) as JsonNode[], file),
    ...article.sources
      .filter(({ url, publisher, title }) => url || publisher || title)
      .map((source) =>
        source.url ? `[${escaped(sourceName(source))}](<${source.url}>)` : escaped(sourceName(source)),
      ),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}
