import type { Mark, Node } from '@tiptap/pm/model'
import { renderJSONContentToString } from '@tiptap/static-renderer/json/html-string'
import type { BodyJson, Source } from '../article/article'
import { citedSources } from '../body/citations'
import { pictureSource } from '../body/pictureSource'
import { safeHref } from '../body/safeHref'
import { languageOf } from '../body/schema'
import { framingOf } from '../pictures/framing'
import { renderCitation, renderCitationList } from './citations'
import { renderCorrectionNote } from './correctionNote'
import { renderEmbed } from './embed'
import { renderFactBox } from './factBox'
import { renderFigure } from './figure'
import { renderInline } from './inline'
import { attribute, html, type Markup, trusted } from './markup'
import { inStory, noPictures, type Pictures } from './pictures'
import { readBody } from './readBody'
import { sourceName } from './sourceName'
import { renderCell, renderTable } from './table'
import type { SiteWords } from './words'

export interface BodyOptions {
  readonly words: SiteWords
  readonly pictures?: Pictures
  /** The article's sources; without them citations are left out. */
  readonly sources?: readonly Source[]
  /** The article's, for days in it. */
  readonly language?: string
  /** Draws an ad slot by its inventory name; without it slots are left out. */
  readonly slot?: (name: string) => Markup | null
  /** A slot to draw after the block of that index, for articles whose slots are placed by the site. */
  readonly slotAfter?: ReadonlyMap<number, string>
  /** Told of everything that could not be rendered: `opaque`, `picture`, `body`. */
  readonly report?: (what: { kind: 'opaque' | 'picture' | 'body'; value: string }) => void
}

/** The body as HTML. Text and attributes are escaped, addresses pass `safeHref`, opaque content renders nothing. */
export function renderBody(body: BodyJson, options: BodyOptions): string {
  const doc = readBody(body)
  if (!doc) {
    options.report?.({ kind: 'body', value: 'unreadable' })
    return ''
  }
  const cited = citedSources(doc, options.sources ?? [])
  return [render(doc, cited, options), renderCitationList(cited, options.words)].filter(Boolean).join('\n')
}

type Props = { node: Node; parent?: Node | undefined; children?: string | string[] | undefined }

function render(doc: Node, cited: readonly Source[], options: BodyOptions): string {
  const { words, report } = options
  const pictures = options.pictures ?? noPictures
  const inside = (children: Props['children']) => trusted([children ?? ''].flat().join(''))
  const cite = citing(cited)
  const inline = (node: Node) => renderInline(node, { report, cite })
  const drawSlot = (name: string | undefined) => (name && options.slot?.(name)?.text) || ''
  const opaque = ({ node }: Props) => {
    report?.({ kind: 'opaque', value: opaqueName(node) })
    return ''
  }
  const blocks: Record<string, (props: Props) => string> = {
    doc: ({ children }) =>
      [children ?? []]
        .flat()
        .map((block, index) => block + drawSlot(options.slotAfter?.get(index)))
        .filter(Boolean)
        .join('\n'),
    paragraph: ({ node }) => (node.childCount === 0 ? '' : html`<p${langOf(node)}>${inline(node)}</p>`.text),
    heading: ({ node }) => {
      const tag = trusted(`h${Number(node.attrs.level)}`)
      return node.childCount === 0 ? '' : html`<${tag}${langOf(node)}>${inline(node)}</${tag}>`.text
    },
    bulletList: ({ children }) => html`<ul>${inside(children)}</ul>`.text,
    orderedList: ({ node, children }) => {
      const start = Number(node.attrs.start ?? 1)
      return html`<ol${attribute('start', start === 1 ? null : start)}>${inside(children)}</ol>`.text
    },
    listItem: ({ children }) => html`<li>${inside(children)}</li>`.text,
    quote: ({ node, children }) =>
      html`<blockquote class="quote"${langOf(node)}>${inside(children)}${
        node.attrs.speaker && html`<footer>— <cite>${String(node.attrs.speaker)}</cite></footer>`
      }</blockquote>`.text,
    figure: ({ node }) => {
      const src = pictureSource(node.attrs.src)
      const shown = src === null ? null : pictures(src, inStory(framingOf(node.attrs)))
      if (!shown) report?.({ kind: 'picture', value: src ?? '' })
      return renderFigure(textAttributes(node, src ?? ''), shown, words).text
    },
    table: ({ node, children }) => renderTable(node, inside(children)),
    tableRow: ({ children }) => html`<tr>${inside(children)}</tr>`.text,
    tableHeader: ({ node, children }) => renderCell('th', node, inside(children)),
    tableCell: ({ node, children }) => renderCell('td', node, inside(children)),
    divider: () => '<hr>',
    factBox: ({ node, children }) => renderFactBox(node, langOf(node), inside(children)),
    correctionNote: ({ node }) => renderCorrectionNote(node, inline(node), options),
    embed: ({ node }) => renderEmbed(node, words),
    gallery: ({ children }) => renderGallery([children ?? []].flat()),
    citation: ({ node }) => cite(node),
    adSlot: ({ node }) => drawSlot(String(node.attrs.slot)),
    sourceLine: ({ node }) => renderSourceLine(node, inline(node), words),
    hardBreak: () => '<br>',
    text: ({ node }) => html`${node.text ?? ''}`.text,
    opaqueBlock: opaque,
    opaqueInline: opaque,
  }
  return renderJSONContentToString<Mark, Node>({ nodeMapping: blocks, markMapping: {} })({ content: doc })
}

/** Citations by their number, and an id at the first one of each source for the way back from the list. */
function citing(cited: readonly Source[]): (node: Node) => string {
  const met = new Set<number>()
  return (node) => {
    const number = cited.findIndex(({ id }) => id === node.attrs.source) + 1
    const isFirst = number > 0 && !met.has(number)
    met.add(number)
    return renderCitation(number, isFirst)
  }
}

/** Pictures side by side, by the stylesheet alone. */
function renderGallery(figures: readonly string[]): string {
  const items = figures.filter(Boolean).map((figure) => html`<li>${trusted(figure)}</li>`)
  return items.length > 0 ? html`<ul class="gallery">${items}</ul>`.text : ''
}

const langOf = (node: Node): Markup => attribute('lang', languageOf(node.attrs.lang))

const textAttributes = (node: Node, src: string) => ({
  src,
  alt: String(node.attrs.alt),
  caption: String(node.attrs.caption),
  credit: String(node.attrs.credit),
})

function renderSourceLine(node: Node, content: Markup, words: SiteWords): string {
  const href = safeHref(node.attrs.href)
  const linked = href !== null && !content.text.includes('<a ')
  const text = content.text === '' && href ? html`${words.source}: ${sourceName({ url: href })}` : content
  if (text.text === '') return ''
  const shown = linked ? html`<a href="${href}" rel="noopener external">${text}</a>` : text
  return html`<p class="source-line" data-source-line="${content.text === '' ? 'made' : 'written'}">${shown}</p>`
    .text
}

function opaqueName(node: Node): string {
  try {
    const original: unknown = JSON.parse(String(node.attrs.json))
    return original && typeof original === 'object' && 'type' in original ? String(original.type) : 'unknown'
  } catch {
    return 'unknown'
  }
}
