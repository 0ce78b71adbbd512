import { createHash } from 'node:crypto'
import JSZip from 'jszip'
import { describe, expect, test } from 'vitest'
import { openDocument } from '../../../electron/intake/document'
import type { Article } from '../../../shared/article/article'
import type { JsonNode } from '../../../shared/body/parse'
import { textOf } from '../../../shared/intake/blocks'
import { readPage } from '../../../shared/intake/readPage'
import { processorTime } from '../../build/processorTime'
import { GIVEN } from '../../shared/intake/reading'
import { docxFile, item, paragraph, picture, png, run, styled } from './docxFile'

const open = async (bytes: Uint8Array, name = 'haber.docx') => {
  const opened = await openDocument(bytes, { name, type: 'auto' })
  if (!opened.ok) throw new Error(`${opened.fault.code}: ${opened.fault.message}`)
  return { ...opened.value, ...readPage(opened.value.input, GIVEN) }
}
const blocks = (article: Article): JsonNode[] => (article.body.content ?? []) as JsonNode[]
const FIRST =
  'Belediye Başkanı, yeni köprünün dün düzenlenen törenle açıldığını ve ilk gün on binden fazla aracın geçtiğini söyledi.'
const SECOND =
  'Köprü, iki yakayı birbirine bağlıyor ve yolculuğu yarım saat kısaltıyor; gece de aydınlatılacak.'

describe('a Word document', () => {
  test('becomes an article: title, headings, nested lists, links, looks, soft breaks', async () => {
    const bytes = await docxFile({
      links: { l1: 'https://belediye.example/kopru', l2: 'javascript:alert(1)' },
      body: [
        styled('KonuBal', 'Köprü törenle açıldı'),
        paragraph(run(FIRST)),
        styled('Balk2', 'Nasıl yapıldı'),
        paragraph(
          `${run('İki yıl ')}${run('kalın', '<w:b/>')}${run(' ve ')}${run('eğik', '<w:i/>')}<w:hyperlink r:id="l1">${run(' bağlantı')}</w:hyperlink><w:hyperlink r:id="l2">${run(' kötü')}</w:hyperlink>${run(' sürdü, diye ekledi.')}<w:r><w:br/></w:r>${run('Alt satır da burada.')}`,
        ),
        item('Birinci iş üç ay sürdü.', 0),
        item('İç iş bir hafta sürdü.', 1),
        item('İkinci iş iki ay sürdü.', 0),
        paragraph(run(SECOND)),
      ].join(''),
    })
    const { article, input } = await open(bytes)
    expect(input.type).toBe('docx')
    expect(article.headline).toBe('Köprü törenle açıldı')
    const body = blocks(article)
    expect(body.map(({ type }) => type)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
      'bulletList',
      'paragraph',
    ])
    const looks = JSON.stringify(body[2])
    for (const look of ['"bold"', '"italic"', 'https://belediye.example/kopru', '"hardBreak"'])
      expect(looks).toContain(look)
    expect(looks).not.toContain('javascript')
    expect(looks).toContain(' kötü')
    const inner = body[3]?.content?.[0]?.content?.map(({ type }) => type)
    expect(inner).toEqual(['paragraph', 'bulletList'])
  })

  test('joins a large first letter to its paragraph', async () => {
    const cap = (place: string, text: string) =>
      paragraph(
        run(text, '<w:position w:val="-12"/><w:sz w:val="112"/>'),
        `<w:keepNext/><w:framePr w:dropCap="${place}" w:lines="3" w:wrap="around" w:vAnchor="text" w:hAnchor="text"/>`,
      )
    const bytes = await docxFile({
      body: [
        styled('KonuBal', 'Köprü törenle açıldı'),
        cap('drop', 'B'),
        paragraph(run(FIRST.slice(1)), '<w:jc w:val="both"/>'),
        cap('margin', 'K'),
        paragraph(`${run(SECOND.slice(1, 20), '<w:b/>')}${run(SECOND.slice(20))}`),
        // A frame without the sign is a paragraph of its own.
        paragraph(run('Kutu'), '<w:framePr w:w="200" w:wrap="around"/>'),
        paragraph(run(FIRST)),
        // Nothing follows directly: the letter stays where it is.
        cap('drop', 'Z'),
        '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Hücre</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
      ].join(''),
    })
    const { article } = await open(bytes)
    const texts = blocks(article).map((node) => textOf(node))
    expect(texts.slice(0, 2)).toEqual([FIRST, SECOND])
    expect(texts).toContain('Kutu')
    expect(texts).toContain('Z')
  })

  test('shows its notes as [1], with their texts at the end', async () => {
    const note = (id: number, text: string) =>
      `<w:footnote w:id="${id}">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(text)}`)}</w:footnote>`
    const bytes = await docxFile({
      footnotes: note(2, ' Valilik verisi, 2023.') + note(3, ' İl müdürlüğü raporu, sayfa 7.'),
      body:
        paragraph(`${run(FIRST)}<w:r><w:footnoteReference w:id="2"/></w:r>`) +
        paragraph(`${run(SECOND)}<w:r><w:footnoteReference w:id="3"/></w:r>`),
    })
    const { article } = await open(bytes)
    const texts = blocks(article).map((node) => (node.content ?? []).map(({ text }) => text).join(''))
    expect(texts).toEqual([
      `${FIRST}[1]`,
      `${SECOND}[2]`,
      '[1] Valilik verisi, 2023.',
      '[2] İl müdürlüğü raporu, sayfa 7.',
    ])
  })

  test('keeps tracked insertions, and neither deletions nor hidden text', async () => {
    const bytes = await docxFile({
      body: [
        paragraph(
          `${run('Köprü dün açıldı, ')}<w:ins w:id="1" w:author="a">${run('törene yüzlerce kişi katıldı')}</w:ins><w:del w:id="2" w:author="a"><w:r><w:delText>silinen söz</w:delText></w:r></w:del>${run('gizli söz', '<w:vanish/>')}${run(' ve köprü trafiğe verildi.')}`,
        ),
        paragraph(run(SECOND)),
      ].join(''),
    })
    const body = JSON.stringify((await open(bytes)).article.body)
    expect(body).toContain('törene yüzlerce kişi katıldı')
    expect(body).toContain('trafiğe verildi')
    expect(body).not.toContain('silinen söz')
    expect(body).not.toContain('gizli söz')
  })

  test('hands over its pictures by hash, with alt and caption', async () => {
    const bytes = await docxFile({
      pictures: { p1: png(7) },
      body:
        paragraph(run(FIRST)) +
        paragraph(picture('p1', 'Köprünün havadan görünüşü')) +
        styled('ResimYazs', 'Köprü açılış günü. Fotoğraf: Ali Veli') +
        paragraph(run(SECOND)),
    })
    const { article, pictures } = await open(bytes)
    const hash = `sha256-${createHash('sha256').update(png(7)).digest('hex')}`
    expect(pictures.map((one) => one.hash)).toEqual([hash])
    const all = JSON.stringify([article.lead, article.body])
    expect(all).toContain(hash)
    expect(all).toContain('Köprünün havadan görünüşü')
    expect(all).toContain('Köprü açılış günü')
  })

  test('states its title and author only when the text shows them, and reports the rest', async () => {
    const bytes = await docxFile({
      core: '<dc:title>Belge şablonu</dc:title><dc:creator>PC-12 Kullanıcı</dc:creator><dcterms:created>2023-06-04T08:00:00Z</dcterms:created>',
      body: styled('KonuBal', 'Köprü törenle açıldı') + paragraph(run(FIRST)) + paragraph(run(SECOND)),
    })
    const { article, report } = await open(bytes)
    expect(article.bylines).toEqual([])
    expect(article.headline).toBe('Köprü törenle açıldı')
    expect(article.dateline.date).toBe('')
    const told = report.decisions.find(({ rule }) => rule === 'document-properties')
    expect(told?.text).toContain('PC-12 Kullanıcı')
    expect(told?.text).toContain('2023-06-04T08:00:00Z')
  })

  test('a table stays a table', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`
    const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`
    const bytes = await docxFile({
      body: `${paragraph(run(FIRST))}<w:tbl>${row('İlçe', 'Nüfus')}${row('Turhal', '79.000')}</w:tbl>${paragraph(run(SECOND))}`,
    })
    const opened = await openDocument(bytes, { name: 'a.docx', type: 'auto' })
    expect(opened.ok && opened.value.input.text).toMatch(/<table>.*<td><p>İlçe<\/p><\/td>.*<\/table>/)
  })
})

describe('a damaged or hostile document ends in a clear fault, soon', () => {
  const good = () => docxFile({ body: paragraph(run(FIRST)) })
  const faultOf = async (bytes: Uint8Array, name = 'a.docx', type: 'auto' | 'docx' = 'auto') => {
    const start = processorTime()
    const opened = await openDocument(bytes, { name, type })
    expect(processorTime() - start).toBeLessThan(4000)
    return opened.ok ? 'opened' : opened.fault.code
  }

  test('cut off', async () => {
    const bytes = await good()
    expect(await faultOf(bytes.subarray(0, bytes.length / 2))).toBe('intake.damaged')
    expect(await faultOf(bytes.subarray(0, 40))).toBe('intake.damaged')
  })
  test('empty', async () => {
    expect(await faultOf(new Uint8Array())).toBe('intake.empty')
    expect(await faultOf(await docxFile({ body: paragraph('') }))).toBe('intake.empty')
  })
  test('with a password', async () => {
    const container = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(2000),
      Buffer.from('EncryptedPackage', 'utf16le'),
      Buffer.alloc(2000),
    ])
    expect(await faultOf(container)).toBe('intake.locked')
    const bytes = Buffer.from(await good())
    // The directory's flag for an encrypted entry.
    bytes[bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 8] = 1
    expect(await faultOf(bytes)).toBe('intake.locked')
  })
  test('not what its name says', async () => {
    expect(await faultOf(Buffer.from('%PDF-1.4 x'), 'a.docx')).toBe('intake.save-as-docx')
    expect(await faultOf(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), 'a.doc')).toBe(
      'intake.save-as-docx',
    )
    const zip = new JSZip()
    zip.file('mimetype', 'application/vnd.oasis.opendocument.text')
    expect(await faultOf(await zip.generateAsync({ type: 'uint8array' }), 'a.odt')).toBe(
      'intake.save-as-docx',
    )
    const other = new JSZip()
    other.file('xl/workbook.xml', '<x/>')
    expect(await faultOf(await other.generateAsync({ type: 'uint8array' }), 'a.xlsx')).toBe('intake.not-text')
    expect(await faultOf(Buffer.from('plain words'), 'a.docx', 'docx')).toBe('intake.damaged')
  })
  test('a bomb', async () => {
    const bomb = await docxFile({
      body: paragraph(run(FIRST)),
      extra: { 'word/media/x.png': new Uint8Array(50_000_000) },
    })
    expect(await faultOf(bomb)).toBe('intake.unpacks-too-large')
    const steep = await docxFile({ body: paragraph(run('a'.repeat(20_000_000))) })
    expect(await faultOf(steep)).toBe('intake.unpacks-too-large')
  })
  test('a bomb that lies about its size', async () => {
    const bytes = Buffer.from(await docxFile({ body: paragraph(run('ab'.repeat(2_000_000))) }))
    const directory = bytes.lastIndexOf(Buffer.from('word/document.xml'))
    bytes.writeUInt32LE(1000, directory - 46 + 24)
    expect(await faultOf(bytes)).toBe('intake.damaged')
  })
  test('entities and endless nesting', async () => {
    const entities = await docxFile({
      body: '',
      extra: { 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>' },
    })
    expect(await faultOf(entities)).toBe('intake.damaged')
    const deep = await docxFile({ body: '<w:ins>'.repeat(50_000) + '</w:ins>'.repeat(50_000) })
    expect(await faultOf(deep)).toBe('intake.damaged')
  })
  test('10 MB of junk', async () => {
    const junk = Uint8Array.from(
      { length: 10_000_000 },
      (_, index) => (index * 7919 + (index >> 8) * 31) & 0xff,
    )
    expect(await faultOf(junk, 'a.docx', 'docx')).toBe('intake.damaged')
    expect(await faultOf(junk, 'a.bin')).toBe('intake.not-text')
  })
  test('a long one is read in time', async () => {
    const bytes = await docxFile({
      body: Array.from({ length: 6000 }, (_, index) => paragraph(run(`${index} ${FIRST}`))).join(''),
    })
    expect(await faultOf(bytes)).toBe('opened')
  })
})
