import { type Block, blocksHtml, type Item, type Kind } from './blocks'
import type { Look } from './look'
import { type CellForm, type Row, tableHtml } from './tables'

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const SPECIAL = /[&<>"]/
export const escapeHtml = (text: string): string =>
  SPECIAL.test(text) ? text.replace(/[&<>"]/g, (sign) => ESCAPED[sign] as string) : text

/** Takes text and ends of paragraphs, cells and rows, and gives HTML. Each note and text box has one of its own. */
export interface Sink {
  text(text: string, look: Look, href: string): void
  /** HTML of our own making that counts as content: a picture, a sign of a note. */
  put(html: string, isPicture: boolean): void
  breakLine(): void
  /** Whether the paragraph has something in it. */
  readonly isFilled: boolean
  endParagraph(form: { kind: Kind; item: Item | null; isInTable: boolean }): void
  endCell(): void
  endRow(forms: readonly CellForm[], isHeader: boolean): void
  /** Comes after the paragraph that is being written: a text box, a comment. */
  after(html: string): void
  html(): string
}

const HIDDEN_OPEN = '<span style="display:none">'

export function createSink(): Sink {
  const blocks: Block[] = []
  let rows: Row[] = []
  let row: string[] = []
  let cell: Block[] = []
  let parts: string[] = []
  let later: string[] = []
  let isFilled = false
  let hasPicture = false
  let hasText = false
  let shown: { look: Look; href: string; close: string } | null = null

  const closeLook = () => {
    if (shown) parts.push(shown.close)
    shown = null
  }
  const endTable = () => {
    if (row.length > 0) rows.push({ forms: [], isHeader: false, cells: row })
    if (rows.length > 0) blocks.push({ type: 'table', html: tableHtml(rows) })
    row = []
    rows = []
  }
  const takeParagraph = (kind: Kind, item: Item | null): Block | null => {
    closeLook()
    const html = parts.join('')
    const block: Block = { type: 'paragraph', kind, html, item, isPicture: hasPicture && !hasText }
    const wasFilled = isFilled
    parts = []
    isFilled = false
    hasPicture = false
    hasText = false
    return wasFilled ? block : null
  }
  const takeLater = (): Block[] => {
    const taken = later.map((html): Block => ({ type: 'table', html }))
    later = []
    return taken
  }

  return {
    get isFilled() {
      return isFilled
    },
    text(text, look, href) {
      if (!shown || !isSame(shown.look, look) || shown.href !== href) {
        closeLook()
        const { open, close } = tagsOf(look, href)
        parts.push(open)
        shown = { look, href, close }
      }
      parts.push(escapeHtml(text))
      if (!isFilled || !hasText) {
        const isBlank = text.trim() === ''
        isFilled ||= !isBlank
        hasText ||= !isBlank
      }
    },
    put(html, isPicture) {
      closeLook()
      parts.push(html)
      isFilled = true
      if (isPicture) hasPicture = true
      else hasText = true
    },
    breakLine() {
      closeLook()
      parts.push('<br>')
    },
    endParagraph({ kind, item, isInTable }) {
      const block = takeParagraph(kind, item)
      const isInside = isInTable || row.length > 0
      if (!isInside) endTable()
      const target = isInside ? cell : blocks
      if (block) target.push(block)
      target.push(...takeLater())
    },
    endCell() {
      row.push(blocksHtml(cell))
      cell = []
    },
    endRow(forms, isHeader) {
      if (row.length > 0) rows.push({ forms, isHeader, cells: row })
      row = []
    },
    after(html) {
      if (html !== '') later.push(html)
    },
    html() {
      if (cell.length > 0) row.push(blocksHtml(cell))
      endTable()
      blocks.push(...takeLater())
      return blocksHtml(blocks)
    },
  }
}

const isSame = (one: Look, other: Look): boolean =>
  one === other ||
  (one.bold === other.bold &&
    one.italic === other.italic &&
    one.strike === other.strike &&
    one.script === other.script &&
    one.isHidden === other.isHidden &&
    one.isDeleted === other.isDeleted)

function tagsOf(look: Look, href: string): { open: string; close: string } {
  if (look.isHidden || look.isDeleted) return { open: HIDDEN_OPEN, close: '</span>' }
  const tags: string[] = []
  if (look.bold) tags.push('strong')
  if (look.italic) tags.push('em')
  if (look.strike) tags.push('s')
  if (look.script) tags.push(look.script)
  const link = href === '' ? '' : `<a href="${escapeHtml(href)}">`
  const open = link + tags.map((tag) => `<${tag}>`).join('')
  const close = tags.toReversed().map((tag) => `</${tag}>`)
  return { open, close: close.join('') + (link ? '</a>' : '') }
}

/** Text nobody was meant to see, kept where the report lists what was left out. */
export const hiddenHtml = (text: string): string =>
  text.trim() === '' ? '' : `<p>${HIDDEN_OPEN}${escapeHtml(text)}</span></p>`
