import type { Article } from '../../shared/article/article'
import type { JsonNode } from '../../shared/body/parse'
import { datelineText } from '../../shared/render/datelineText'
import { sourceName } from '../../shared/render/sourceName'
import type { PictureKind } from '../pictures/kind'
import { makeZip, type ZipPart } from '../zipWriter'
import { blocksOf, paragraph, pictureOf, plain, type Relations, xml } from './docxText'

export type PicturesAtHand = ReadonlyMap<string, { bytes: Uint8Array; kind: PictureKind }>

/** English metric units of Word: per pixel at 96 to the inch, and the width of the text on A4. */
const EMU = 9525
const TEXT_WIDTH = 5_760_000

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

const style = (id: string, name: string, paragraphs: string, runs: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr>${paragraphs}</w:pPr><w:rPr>${runs}</w:rPr></w:style>`
const heading = (level: number, size: number): string =>
  style(
    `Heading${level}`,
    `heading ${level}`,
    `<w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="${level - 1}"/>`,
    `<w:b/><w:sz w:val="${size}"/>`,
  )

const STYLES = `${HEAD}<w:styles xmlns:w="${WORD}"><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="160" w:line="276" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="23"/></w:rPr></w:style>${style('Title', 'Title', '<w:spacing w:after="120"/>', '<w:b/><w:sz w:val="44"/>')}${style('Subtitle', 'Subtitle', '', '<w:sz w:val="27"/>')}${heading(2, 30)}${heading(3, 27)}${heading(4, 24)}${style('Quote', 'Quote', '<w:ind w:left="567"/>', '<w:i/>')}${style('Caption', 'caption', '', '<w:sz w:val="19"/>')}${style('ListParagraph', 'List Paragraph', '<w:spacing w:after="60"/>', '')}${style('Centered', 'Centered', '<w:jc w:val="center"/>', '')}<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style><w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:color="auto"/>`).join('')}</w:tblBorders></w:tblPr></w:style></w:styles>`

const level = (n: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:pPr><w:ind w:left="${720 * (n + 1)}" w:hanging="360"/></w:pPr></w:lvl>`
const levels = (make: (n: number) => string): string => Array.from({ length: 9 }, (_, n) => make(n)).join('')
const NUMBERING = `${HEAD}<w:numbering xmlns:w="${WORD}"><w:abstractNum w:abstractNumId="1">${levels((n) => level(n, 'bullet', '•'))}</w:abstractNum><w:abstractNum w:abstractNumId="2">${levels((n) => level(n, 'decimal', `%${n + 1}.`))}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`

/** Kinds of picture every Word can show. */
const SHOWN = new Set(['png', 'jpg', 'gif'])

/** The article as a Word document: head, dateline, body, sources, with the pictures Word can show. Ads are left out. */
export function renderDocx(article: Article, pictures: PicturesAtHand): Uint8Array {
  const lines: string[] = []
  const media: ZipPart[] = []
  const ids = new Map<string, ReturnType<Relations['picture']>>()
  const relate = (type: string, target: string, mode = ''): string => {
    const id = `rId${lines.length + 10}`
    lines.push(
      `<Relationship Id="${id}" Type="${OFFICE}/relationships/${type}" Target="${xml(target)}"${mode}/>`,
    )
    return id
  }
  const relations: Relations = {
    link: (href) => relate('hyperlink', href, ' TargetMode="External"'),
    picture(src) {
      const known = ids.get(src)
      if (known !== undefined) return known
      const found = pictures.get(src)
      if (!found || !SHOWN.has(found.kind.extension)) return null
      const name = `media/${src.slice('sha256-'.length)}.${found.kind.extension}`
      media.push({ name: `word/${name}`, bytes: found.bytes })
      const width = Math.min(TEXT_WIDTH, (found.kind.width || 600) * EMU)
      const height = Math.round((width * (found.kind.height || 400)) / (found.kind.width || 600))
      const picture = { id: relate('image', name), width, height }
      ids.set(src, picture)
      return picture
    },
  }
  const bylines = article.bylines.map(({ name }) => name).join(', ')
  const dateline = datelineText(article.dateline, article.language)
  const text = [
    article.kicker && plain(article.kicker, 'Caption'),
    plain(article.headline, 'Title'),
    article.standfirst && plain(article.standfirst, 'Subtitle'),
    bylines && plain(bylines),
    dateline && plain(dateline),
    article.lead && pictureOf({ type: 'figure', attrs: { ...article.lead } }, relations),
    blocksOf((article.body.content ?? []) as JsonNode[], relations),
    ...article.sources
      .filter((source) => sourceName(source) !== '')
      .map((source) => plain([sourceName(source), source.url].filter(Boolean).join(', '), 'Caption')),
  ].filter(Boolean)
  const document = `${HEAD}<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>${text.join('') || paragraph('')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417"/></w:sectPr></w:body></w:document>`
  const part = (name: string, content: string): ZipPart => ({ name, bytes: Buffer.from(content) })
  const override = (name: string, type: string) =>
    `<Override PartName="${name}" ContentType="application/vnd.openxmlformats-${type}+xml"/>`
  const word = 'officedocument.wordprocessingml'
  return makeZip([
    part(
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpg" ContentType="image/jpeg"/><Default Extension="gif" ContentType="image/gif"/>${override('/word/document.xml', `${word}.document.main`)}${override('/word/styles.xml', `${word}.styles`)}${override('/word/numbering.xml', `${word}.numbering`)}${override('/docProps/core.xml', 'package.core-properties')}</Types>`,
    ),
    part(
      '_rels/.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    ),
    part('word/document.xml', document),
    part('word/styles.xml', STYLES),
    part('word/numbering.xml', NUMBERING),
    part(
      'word/_rels/document.xml.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE}/relationships/numbering" Target="numbering.xml"/>${lines.join('')}</Relationships>`,
    ),
    part(
      'docProps/core.xml',
      `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xml(article.headline)}</dc:title><dc:creator>${xml(bylines)}</dc:creator><dc:language>${xml(article.language)}</dc:language></cp:coreProperties>`,
    ),
    ...media,
  ])
}
