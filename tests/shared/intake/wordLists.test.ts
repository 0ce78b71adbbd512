import { describe, expect, test } from 'vitest'
import type { JsonNode } from '../../../shared/body/parse'
import { textOf } from '../../../shared/intake/blocks'
import { readPage } from '../../../shared/intake/readPage'
import { GIVEN } from './reading'

const P = 'Belediye, kentin yeni çalışma planını dün akşam yapılan toplantıda basınla paylaştı.'
const NBSP = '&nbsp;'
const read = (source: string) => readPage({ kind: 'html', text: source, url: '' }, GIVEN)
const body = (source: string): readonly JsonNode[] => read(source).article.body.content ?? []

/** A paragraph of a list as Word puts it on the clipboard, the sign before its text as Word drew it. */
const item = (level: number, sign: string, words: string, before = '') =>
  `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${before}${sign}<span style='font:7.0pt "Times New Roman"'>${NBSP.repeat(5)} </span></span><![endif]>${words}</p>`

/** Lists as `o1 birinci`: ordered or not, the level, the words. */
function outline(nodes: readonly JsonNode[], level = 0, kind = ''): string[] {
  return nodes.flatMap((node): string[] => {
    if (node.type === 'orderedList' || node.type === 'bulletList')
      return outline(node.content ?? [], level + 1, node.type === 'orderedList' ? 'o' : 'u')
    if (node.type !== 'listItem') return []
    const [first, ...rest] = node.content ?? []
    return [`${kind}${level} ${first ? textOf(first) : ''}`, ...outline(rest, level, kind)]
  })
}

describe('lists as Word writes them', () => {
  test('a number far to the right of its edge is a number', () => {
    const source =
      `<p>${P}</p>` +
      item(1, '1.', 'Yol') +
      item(2, 'a.', 'Asfalt') +
      item(3, 'i.', 'Merkez', `<span style='font:7.0pt "Times New Roman"'>${NBSP.repeat(58)} </span>`) +
      item(2, 'b.', 'Kaldırım')
    expect(outline(body(source))).toEqual(['o1 Yol', 'o2 Asfalt', 'o3 Merkez', 'o2 Kaldırım'])
  })

  test.each(['1.1.', '1.2.3', '(a)', '(iv)', 'б)', 'XII.', '12'])('%s numbers an item', (sign) => {
    expect(outline(body(`<p>${P}</p>${item(1, sign, 'Yol')}${item(1, sign, 'Su')}`))).toEqual([
      'o1 Yol',
      'o1 Su',
    ])
  })

  test.each(['·', 'o', '§', 'Ø', 'ü', '–'])('%s is the sign of an item without a number', (sign) => {
    expect(outline(body(`<p>${P}</p>${item(1, sign, 'Yol')}${item(1, sign, 'Su')}`))).toEqual([
      'u1 Yol',
      'u1 Su',
    ])
  })

  test('what a regulation calls its articles is text, whoever counted them', () => {
    const words = 'Bu yönetmelik, belediye sınırları içindeki pazar yerlerini kapsar.'
    const found = body(`<p>${P}</p>${item(1, 'MADDE 1 –', words)}${item(1, 'MADDE 2 –', words)}`)
    expect(found.map((node) => textOf(node))).toEqual([P, `MADDE 1 – ${words}`, `MADDE 2 – ${words}`])
  })

  test('two breaks within an item part its paragraphs, not the item', () => {
    const source = `<p>${P}</p>${item(1, '1.', `Yol<br><br>${P}`)}${item(1, '2.', 'Su')}`
    expect(outline(body(source))).toEqual(['o1 Yol', 'o1 Su'])
    expect(JSON.stringify(body(source)[1])).toContain(P)
  })

  test('items in list elements and items in paragraphs of one list stand in one list', () => {
    const li = (level: number, words: string) =>
      `<li class=MsoNormal style='mso-list:l0 level${level} lfo1'>${words}</li>`
    const source =
      `<p>${P}</p><ol type=1>${li(1, 'Yol')}${li(1, 'Su')}<ol type=a>${li(2, 'Depo')}</ol></ol>` +
      item(3, 'i.', 'Pompa', NBSP.repeat(50)) +
      `<ol start=2><ol start=2>${li(2, 'Hat')}</ol>${li(1, 'Park')}</ol>`
    expect(outline(body(source))).toEqual(['o1 Yol', 'o1 Su', 'o2 Depo', 'o3 Pompa', 'o2 Hat', 'o1 Park'])
  })

  test('a list in a cell keeps its signs, since a cell has paragraphs', () => {
    const row = (head: string, ...items: string[]) =>
      `<tr><td><p class=MsoNormal>${head}</p></td><td>${items.join('')}</td></tr>`
    const source =
      `<p>${P}</p><table border=1>` +
      row('Bölge', item(1, '·', 'Merkez'), item(1, '·', 'Sahil')) +
      row('Sıra', item(1, '1.', 'Keşif'), item(1, '2.', 'Kazı')) +
      '</table>'
    const cells = (body(source)[1]?.content ?? []).flatMap(({ content }) => content ?? [])
    expect(cells.map((cell) => (cell.content ?? []).map((node) => textOf(node)))).toEqual([
      ['Bölge'],
      ['• Merkez', '• Sahil'],
      ['Sıra'],
      ['1. Keşif', '2. Kazı'],
    ])
  })

  test('a list of the next level right under an item of another list is that item’s', () => {
    const li = (words: string) => `<li><p style="margin-bottom: 0in">${words}</p>`
    const source = `<p>${P}</p><ul>${li('Yol')}${li('Su')}</ul><ol><ol>${li('Depo')}${li('Hat')}</ol></ol><ul>${li('Park')}</ul>`
    expect(outline(body(source))).toEqual(['u1 Yol', 'u1 Su', 'o2 Depo', 'o2 Hat', 'u1 Park'])
  })
})

describe('paragraphs in the look of a running head', () => {
  test('they are the story’s where they stand within it', () => {
    const head = (words: string) => `<p class=MsoHeader style='margin-left:2.0in'>${words}</p>`
    const long =
      'Kurul, sahil yolundaki çalışmaların eylül ayına kadar bitirilmesini oy birliğiyle kararlaştırdı.'
    const found = body(
      `<h1>Meclis sahil yolunu görüştü</h1><p>${P}</p>${head(long)}${head(long.replace('Kurul', 'Meclis'))}<p>${P.replace('dün', 'bugün')}</p>`,
    )
    expect(found.map((node) => textOf(node))).toHaveLength(4)
  })

  test('over the headline they are the letterhead of an office', () => {
    const source = `<p class=MsoHeader>T.C.</p><p class=MsoHeader>DERELİ BELEDİYE BAŞKANLIĞI</p><h1>Meclis sahil yolunu görüştü</h1><p>${P}</p>`
    expect(body(source).map((node) => textOf(node))).toEqual([P])
  })
})
