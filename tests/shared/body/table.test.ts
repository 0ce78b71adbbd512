import { describe, expect, test } from 'vitest'
import { readTabbed } from '../../../shared/body/spreadsheet'
import { renderBody } from '../../../shared/render/body'
import { bodyTexts } from '../../../shared/render/bodyTexts'
import { siteWords } from '../../../shared/render/words'
import { doc, paragraph } from '../../build/article'
import { editorHtml, opened, readHtml, staticHtml, stored, throughHtml } from '../../build/bodyHtml'
import { processorTime } from '../../build/processorTime'

const cell = (text: string, attrs: object = {}, type = 'tableCell') => ({
  type,
  attrs: { colspan: 1, rowspan: 1, ...attrs },
  content: [paragraph(text)],
})
const table = (...rows: object[][]) => ({
  type: 'table',
  content: rows.map((content) => ({ type: 'tableRow', content })),
})
const standings = doc(
  table(
    [cell('Takım', { colwidth: [300] }, 'tableHeader'), cell('Puan', { colwidth: [100] }, 'tableHeader')],
    [cell('Tokatspor'), cell('3', { align: 'right' })],
  ),
)

describe('a table', () => {
  test('comes back from HTML with its widths, sides and spans', () => {
    expect(throughHtml(standings)).toEqual(standings)
    const spanned = doc(table([cell('iki', { colspan: 2 })], [cell('a'), cell('b')]))
    expect(throughHtml(spanned)).toEqual(spanned)
  })

  test('is the same HTML in the editor and without it', () => {
    expect(staticHtml(opened(standings))).toBe(editorHtml(opened(standings)))
  })

  test('is printed with shares of its width and with sides, and without a style', () => {
    expect(renderBody(standings, { words: siteWords('tr') })).toBe(
      '<div class="table" tabindex="0"><table><colgroup><col width="75%"><col width="25%"></colgroup><tbody>' +
        '<tr><th><p>Takım</p></th><th><p>Puan</p></th></tr>' +
        '<tr><td><p>Tokatspor</p></td><td class="align-right"><p>3</p></td></tr></tbody></table></div>',
    )
  })

  test.each([
    ['colwidth', [-1]],
    ['colwidth', ['<img>']],
    ['colwidth', [1e9]],
    ['colwidth', 'wide'],
    ['align', '" onclick="x'],
    ['align', 'justify'],
  ])('%s %j is not drawn and not lost', (name, value) => {
    const body = doc(table([cell('a', { [name]: value }), cell('b')]))
    const node = opened(body)
    expect(node.firstChild?.type.name).toBe('table')
    expect(editorHtml(node)).not.toMatch(/onclick|<img|wide|justify/)
    expect(renderBody(body, { words: siteWords('tr') })).not.toMatch(/onclick|<img|width|align/)
    expect(stored(node)).toEqual(body)
  })

  test('is read as a spreadsheet writes it', () => {
    const excel = `<table border=0 cellpadding=0 width=128><col width=64 span=2><!--StartFragment-->
      <tr height=20><td class=xl65 height=20 width=64>Cairo</td><td align=right width=64>21</td></tr>
      <tr height=20><td height=20>Ош</td><td align=right style='text-align:right'>9</td></tr><!--EndFragment--></table>`
    const node = readHtml(excel)
    expect(node.firstChild?.type.name).toBe('table')
    expect(bodyTexts(stored(node))).toEqual(['Cairo', '21', 'Ош', '9'])
    expect(node.firstChild?.firstChild?.lastChild?.attrs.align).toBe('right')
  })
})

describe('text of a spreadsheet', () => {
  test('is rows of cells', () => {
    expect(readTabbed('Şehir\tNüfus\r\nAnkara\t5,8\r\nİzmir\t\r\n')).toEqual([
      ['Şehir', 'Nüfus'],
      ['Ankara', '5,8'],
      ['İzmir', ''],
    ])
  })

  test('keeps line breaks and marks of a quoted cell', () => {
    expect(readTabbed('"iki\nsatır"\t"o ""dedi"""\na\t"b')).toEqual([
      ['iki\nsatır', 'o "dedi"'],
      ['a', '"b'],
    ])
  })

  test.each(['one line\twith a tab', 'no tabs\nat all', '\tindented\nprose', 'x'.repeat(30)])(
    '%j is no table',
    (text) => {
      expect(readTabbed(text)).toBeNull()
    },
  )

  test('is refused quickly when it is no table', () => {
    const started = processorTime()
    expect(readTabbed('"\t'.repeat(500_000))).toBeNull()
    expect(processorTime() - started).toBeLessThan(2000)
  })
})
