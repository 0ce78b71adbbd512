import type { JsonNode } from '../../shared/body/parse'
import { safeHref } from '../../shared/body/safeHref'

/** What a Word document refers to beside its text: links and pictures, by relation id. */
export interface Relations {
  link(href: string): string
  /** Null when the document has no file of this picture. */
  picture(src: string): { id: string; width: number; height: number } | null
}

export const xml = (text: string): string =>
  text
    // What XML 1.0 has no place for.
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const MARKS: Readonly<Record<string, string>> = {
  bold: '<w:b/>',
  italic: '<w:i/>',
  strike: '<w:strike/>',
  highlight: '<w:highlight w:val="yellow"/>',
  subscript: '<w:vertAlign w:val="subscript"/>',
  superscript: '<w:vertAlign w:val="superscript"/>',
}

const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${xml(text)}</w:t></w:r>`

function inlineOf(nodes: readonly JsonNode[], relations: Relations): string {
  return nodes
    .map((node) => {
      if (node.type === 'hardBreak') return '<w:r><w:br/></w:r>'
      if (node.text === undefined) return ''
      const marks = (node.marks ?? []) as { type: string; attrs?: Record<string, unknown> }[]
      const href = safeHref(marks.find(({ type }) => type === 'link')?.attrs?.href)
      const properties = marks.map(({ type }) => MARKS[type] ?? '').join('')
      const text = run(node.text, href ? `<w:rStyle w:val="Hyperlink"/>${properties}` : properties)
      return href ? `<w:hyperlink r:id="${relations.link(href)}">${text}</w:hyperlink>` : text
    })
    .join('')
}

export const paragraph = (inside: string, style = '', more = ''): string =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}${more}</w:pPr>${inside}</w:p>`

export const plain = (text: string, style = ''): string => paragraph(run(text), style)

/** A picture in the text's width, with its caption and credit. */
export function pictureOf(node: JsonNode, relations: Relations): string {
  const picture = relations.picture(String(node.attrs?.src ?? ''))
  const words = [node.attrs?.caption, node.attrs?.credit]
    .map(String)
    .filter((one) => one !== '' && one !== 'undefined')
  const caption = words.length > 0 ? plain(words.join(' — '), 'Caption') : ''
  if (!picture) return caption
  const { id, width, height } = picture
  const alt = xml(String(node.attrs?.alt ?? ''))
  const size = `cx="${width}" cy="${height}"`
  const number = id.slice('rId'.length)
  return (
    paragraph(
      `<w:r><w:drawing><wp:inline><wp:extent ${size}/><wp:docPr id="${number}" name="${id}" descr="${alt}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="${number}" name="${id}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
    ) + caption
  )
}

function tableOf(node: JsonNode, relations: Relations): string {
  const cell = (one: JsonNode): string => {
    const span = Number(one.attrs?.colspan) > 1 ? `<w:gridSpan w:val="${Number(one.attrs?.colspan)}"/>` : ''
    return `<w:tc><w:tcPr>${span}</w:tcPr>${blocksOf(one.content ?? [], relations) || paragraph('')}</w:tc>`
  }
  const rows = (node.content ?? []).map((row) => `<w:tr>${(row.content ?? []).map(cell).join('')}</w:tr>`)
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/></w:tblPr>${rows.join('')}</w:tbl>${paragraph('')}`
}

const listOf = (node: JsonNode, relations: Relations, level: number): string => {
  const number = node.type === 'orderedList' ? 2 : 1
  const marked = `<w:numPr><w:ilvl w:val="${Math.min(level, 8)}"/><w:numId w:val="${number}"/></w:numPr>`
  return (node.content ?? [])
    .flatMap((item) => item.content ?? [])
    .map((one) =>
      one.type === 'bulletList' || one.type === 'orderedList'
        ? listOf(one, relations, level + 1)
        : paragraph(inlineOf(one.content ?? [], relations), 'ListParagraph', marked),
    )
    .join('')
}

function blockOf(node: JsonNode, relations: Relations): string {
  const inside = () => blocksOf(node.content ?? [], relations)
  switch (node.type) {
    case 'heading':
      return paragraph(inlineOf(node.content ?? [], relations), `Heading${Number(node.attrs?.level) || 2}`)
    case 'bulletList':
    case 'orderedList':
      return listOf(node, relations, 0)
    case 'quote': {
      const said = (node.content ?? []).map((one) =>
        paragraph(inlineOf(one.content ?? [], relations), 'Quote'),
      )
      const speaker = String(node.attrs?.speaker ?? '')
      return said.join('') + (speaker && plain(`— ${speaker}`, 'Quote'))
    }
    case 'factBox':
      return (node.attrs?.title ? plain(String(node.attrs.title), 'Heading4') : '') + inside()
    case 'figure':
      return pictureOf(node, relations)
    case 'gallery':
      return inside()
    case 'table':
      return tableOf(node, relations)
    case 'embed':
      return plain([node.attrs?.title, node.attrs?.url].filter(Boolean).join(', '))
    case 'adSlot':
      return ''
    case 'divider':
      return plain('* * *', 'Centered')
    default:
      return paragraph(inlineOf(node.content ?? [], relations))
  }
}

export const blocksOf = (nodes: readonly JsonNode[], relations: Relations): string =>
  nodes.map((node) => blockOf(node, relations)).join('')
