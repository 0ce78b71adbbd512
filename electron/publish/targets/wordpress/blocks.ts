import type { Node } from '@tiptap/pm/model'
import { safeHref } from '../../../../shared/body/safeHref'
import { languageOf } from '../../../../shared/body/schema'
import { spanOf } from '../../../../shared/body/span'
import { renderBody } from '../../../../shared/render/body'
import { renderInline } from '../../../../shared/render/inline'
import { attribute, escapeText, html } from '../../../../shared/render/markup'
import { sourceName } from '../../../../shared/render/sourceName'
import type { SiteWords } from '../../../../shared/render/words'
import { block, classed, htmlBlock } from './blockMarkup'
import { kept, keptMedia, shell } from './keptMarkup'
import type { SiteMedia } from './media'

export interface BlockOptions {
  readonly words: SiteWords
  /** The site's own copy of a library picture. */
  readonly media: (src: string) => SiteMedia | null
  /** The blocks an ad slot stands for; empty when it is not to be shown. */
  readonly slot: (name: string) => string
  /** Slots to put after the block of that index, where the site places them. */
  readonly slotAfter: ReadonlyMap<number, string>
  /** Told of what could not be sent. */
  readonly report: (what: string) => void
}

/** A body as Gutenberg block markup: what WordPress's editor would have written, so that it opens there unharmed. */
export function blocksOf(doc: Node, options: BlockOptions): string[] {
  const blocks: string[] = []
  doc.forEach((node, _, index) => {
    const made = blockOf(node, options)
    if (made !== '') blocks.push(kept(node, made) ?? changed(node) ?? made)
    const slot = options.slotAfter.get(index)
    const drawn = slot ? options.slot(slot) : ''
    if (drawn !== '') blocks.push(drawn)
  })
  return blocks
}

/** A paragraph or heading whose words were changed keeps what the site has around them. */
function changed(node: Node): string | null {
  if (!node.isTextblock) return null
  const around = shell(node, node.type.name === 'heading' ? `h${node.attrs.level}` : 'p')
  return around && `${around.before}${text(node)}${around.after}`
}

/** One block; a kind this target has no block for goes as its own HTML, which WordPress leaves as it is. */
export function blockOf(node: Node, options: BlockOptions): string {
  switch (node.type.name) {
    case 'paragraph':
      return node.childCount === 0 ? '' : block('paragraph', {}, paragraph(node))
    case 'heading': {
      const level = Number(node.attrs.level)
      const tag = `h${level}`
      return node.childCount === 0
        ? ''
        : block(
            'heading',
            { level: level === 2 ? undefined : level },
            `<${tag} class="wp-block-heading">${text(node)}</${tag}>`,
          )
    }
    case 'bulletList':
    case 'orderedList':
      return list(node)
    case 'quote':
      return quote(node)
    case 'figure':
      return figure(node, options)
    case 'table':
      return table(node)
    case 'divider':
      return block('separator', {}, '<hr class="wp-block-separator has-alpha-channel-opacity"/>')
    case 'adSlot':
      return options.slot(String(node.attrs.slot))
    case 'sourceLine':
      return sourceLine(node, options.words)
    default:
      return foreign(node, options)
  }
}

/** Gutenberg writes a double quote in text as it is, and breaks without a slash. */
const text = (node: Node): string => {
  const inside = renderInline(node).text.replaceAll('&quot;', '"').replaceAll('&#39;', "'")
  const lang = languageOf(node.attrs.lang)
  return lang ? `${html`<span${attribute('lang', lang)}>`.text}${inside}</span>` : inside
}

const paragraph = (node: Node): string => `<p>${text(node)}</p>`

function list(node: Node): string {
  const isOrdered = node.type.name === 'orderedList'
  const start = isOrdered ? Number(node.attrs.start ?? 1) : 1
  const tag = isOrdered ? 'ol' : 'ul'
  const first = start === 1 ? '' : ` start="${start}"`
  const items: string[] = []
  node.forEach((item) => {
    const lines: string[] = []
    const nested: string[] = []
    item.forEach((child) => {
      if (child.isTextblock) lines.push(text(child))
      else if (/List$/.test(child.type.name)) nested.push(list(child))
    })
    items.push(block('list-item', {}, `<li>${lines.join('<br>')}${nested.join('')}</li>`))
  })
  return block(
    'list',
    { ordered: isOrdered || undefined, start: start === 1 ? undefined : start },
    `<${tag}${first} class="wp-block-list">${items.join('\n\n')}</${tag}>`,
  )
}

function quote(node: Node): string {
  const inside: string[] = []
  node.forEach((child) => {
    if (child.childCount > 0) inside.push(block('paragraph', {}, paragraph(child)))
  })
  const cite = node.attrs.speaker ? `<cite>${escapeText(String(node.attrs.speaker))}</cite>` : ''
  return block('quote', {}, `<blockquote class="wp-block-quote">${inside.join('\n\n')}${cite}</blockquote>`)
}

function figure(node: Node, options: BlockOptions): string {
  const media = options.media(String(node.attrs.src)) ?? keptMedia(node)
  if (!media) return foreign(node, options)
  const credit = node.attrs.credit ? `${options.words.photo}: ${String(node.attrs.credit)}` : ''
  const caption = [String(node.attrs.caption), credit].filter(Boolean).join(' ')
  const under = caption
    ? `<figcaption class="wp-element-caption">${escapeText(caption).replaceAll('&quot;', '"').replaceAll('&#39;', "'")}</figcaption>`
    : ''
  const image = html`<img src="${media.url}" alt="${String(node.attrs.alt)}" class="wp-image-${media.id}"/>`
    .text
  return block(
    'image',
    { id: media.id, sizeSlug: 'full', linkDestination: 'none' },
    `<figure class="wp-block-image size-full">${image}${under}</figure>`,
  )
}

function table(node: Node): string {
  const rows: Node[] = []
  node.forEach((row) => {
    rows.push(row)
  })
  const isHead = (row: Node) => {
    let only = row.childCount > 0
    row.forEach((cell) => {
      only &&= cell.type.name === 'tableHeader'
    })
    return only
  }
  const [first] = rows
  const head = rows.length > 1 && first && isHead(first) ? [first] : []
  const draw = (list: readonly Node[]) => list.map(rowOf).join('')
  const thead = head.length > 0 ? `<thead>${draw(head)}</thead>` : ''
  return block(
    'table',
    { hasFixedLayout: false },
    `<figure class="wp-block-table"><table>${thead}<tbody>${draw(rows.slice(head.length))}</tbody></table></figure>`,
  )
}

function rowOf(row: Node): string {
  const cells: string[] = []
  row.forEach((cell) => {
    const lines: string[] = []
    cell.forEach((child) => {
      lines.push(text(child))
    })
    const tag = cell.type.name === 'tableHeader' ? 'th' : 'td'
    const spans = (['colspan', 'rowspan'] as const)
      .map((name) => ({ name, span: spanOf(cell.attrs[name]) }))
      .filter(({ span }) => span > 1)
      .map(({ name, span }) => ` ${name}="${span}"`)
    cells.push(`<${tag}${spans.join('')}>${lines.join('<br>')}</${tag}>`)
  })
  return `<tr>${cells.join('')}</tr>`
}

function sourceLine(node: Node, words: SiteWords): string {
  const href = safeHref(node.attrs.href)
  const inside = text(node)
  const shown = inside === '' && href ? html`${words.source}: ${sourceName({ url: href })}`.text : inside
  if (shown === '') return ''
  const linked =
    href !== null && !shown.includes('<a ')
      ? `${html`<a href="${href}" rel="noopener external">`.text}${shown}</a>`
      : shown
  return classed('source-line', linked)
}

function foreign(node: Node, options: BlockOptions): string {
  const own = kept(node, '')
  if (own !== null) return own
  const still = renderBody(
    { type: 'doc', content: [storedForm(node)] },
    {
      words: options.words,
      report: ({ kind, value }) =>
        options.report(
          kind === 'picture'
            ? `The picture ${value} is not in the library and is not shown.`
            : `A part of the text (${value}) comes from a newer version and is not shown.`,
        ),
    },
  )
  return still === '' ? '' : htmlBlock(still)
}

/** A block of an unknown kind as the article stores it. */
function storedForm(node: Node): { type: string } {
  if (node.type.name !== 'opaqueBlock') return node.toJSON()
  try {
    return JSON.parse(String(node.attrs.json))
  } catch {
    return node.toJSON()
  }
}
