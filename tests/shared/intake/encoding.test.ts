import { describe, expect, test } from 'vitest'
import { repairEncoding } from '../../../shared/intake/encoding/repair'
import { read } from './reading'

const RUSSIAN =
  'Событие состоялось в Алматы: глава города рассказал о работе районных школ и поблагодарил учителей.'
const TURKISH =
  'Türkiye’nin güneyinde şiddetli yağış; Iğdır’da kayısı hasadı bugün başladı, çiftçi için sevinçli bir gün.'
const KAZAKH = 'Қазақстанда жаңа мектептер ашылды, деп хабарлайды баспасөз қызметі.'

/** Text as a program shows it that reads bytes of `stored` as `readAs`. */
const misread = (text: string, stored: 'utf-8' | string, readAs: string): string =>
  new TextDecoder(readAs).decode(stored === 'utf-8' ? new TextEncoder().encode(text) : encode(text, stored))

function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, number>()
  for (let byte = 255; byte >= 0; byte -= 1) table.set(decoder.decode(Uint8Array.of(byte)), byte)
  return Uint8Array.from(Array.from(text), (letter) => table.get(letter) ?? 0x3f)
}

describe('letters read in the wrong encoding', () => {
  test.each([
    ['UTF-8 as Western', TURKISH, misread(TURKISH, 'utf-8', 'windows-1252')],
    ['UTF-8 as Western, Russian', RUSSIAN, misread(RUSSIAN, 'utf-8', 'windows-1252')],
    ['UTF-8 as Turkish', TURKISH, misread(TURKISH, 'utf-8', 'windows-1254')],
    ['UTF-8 as Cyrillic', RUSSIAN, misread(RUSSIAN, 'utf-8', 'windows-1251')],
    ['UTF-8 as Cyrillic, Kazakh', KAZAKH, misread(KAZAKH, 'utf-8', 'windows-1251')],
    ['UTF-8 as Cyrillic, Turkish', TURKISH, misread(TURKISH, 'utf-8', 'windows-1251')],
    ['twice', TURKISH, misread(misread(TURKISH, 'utf-8', 'windows-1252'), 'utf-8', 'windows-1252')],
    ['Cyrillic as Western', RUSSIAN, misread(RUSSIAN, 'windows-1251', 'windows-1252')],
    ['Cyrillic as Turkish', RUSSIAN, misread(RUSSIAN, 'windows-1251', 'windows-1254')],
    ['koi8 as Cyrillic', RUSSIAN, misread(RUSSIAN, 'koi8-r', 'windows-1251')],
    ['Cyrillic as koi8', RUSSIAN, misread(RUSSIAN, 'windows-1251', 'koi8-r')],
    ['Turkish as Western', TURKISH, misread(TURKISH, 'windows-1254', 'windows-1252')],
  ])('are put right: %s', (_, right, wrong) => {
    const found = repairEncoding(`${wrong}\n\nPlain words.`)
    expect(found.text).toBe(`${right}\n\nPlain words.`)
    expect(found.notes.map(({ rule }) => rule)).toContain('repaired-encoding')
    expect(found.notes.some(({ rule }) => rule === 'broken-encoding')).toBe(false)
  })

  test.each([
    RUSSIAN,
    TURKISH,
    KAZAKH,
    'СССР и РСФСР: «С» и «Р» — буквы. С… Р»',
    'Café Łódź, señor Müller, garçon, Ålesund; à la carte – naïve “quotes”',
    'Þórður og Guðrún sögðu að það væri gott; Ýmir kom líka með þeim.',
    'Â Ã Ä',
    'рЕЗУЛЬТАТ МАТЧА ОБЪЯВЛЕН вЧЕРА',
    'Он сказал ДА и ушёл в МГУ; iPhone, eBay, МиГ-29.',
    'Olá, São Paulo! Ação e emoção: não é verdade?',
    'https://example.com/?q=что?как и ещё: почему?потому',
  ])('right ones are left alone: %s', (text) => expect(repairEncoding(text)).toEqual({ text, notes: [] }))

  test('a line that is right stands beside one that is wrong', () => {
    const wrong = misread(RUSSIAN, 'utf-8', 'windows-1252')
    expect(repairEncoding(`${TURKISH}\n${wrong}`).text).toBe(`${TURKISH}\n${RUSSIAN}`)
  })

  test('a no-break space lost in copying is no obstacle', () => {
    const text = 'Россия и Республика Казахстан'
    expect(repairEncoding(misread(text, 'utf-8', 'windows-1252').replaceAll('\u00a0', ' ')).text).toBe(text)
  })

  test('are reported, and looked at by a person where letters are lost', () => {
    const right = read(`Başlık burada\n\n${misread(TURKISH, 'utf-8', 'windows-1252')}`)
    expect(right.report.decisions[0]).toMatchObject({
      rule: 'repaired-encoding',
      action: 'dropped',
      check: false,
    })
    expect(JSON.stringify(right.article.body)).toContain('şiddetli yağış')
    const lost = read(
      'Ba?l?k burada\n\nT?rkiye’de ya??? bekleniyor; ?ift?i i?in sevin?li g?n, b?lgede ?al??ma var.',
    )
    expect(lost.report.decisions.find(({ rule }) => rule === 'broken-encoding')).toMatchObject({
      check: true,
    })
    const cut = read('Хорошая новость\n\nСего\ufffd\ufffdня в городе открыли новую школу для трёхсот детей.')
    expect(cut.report.decisions.find(({ rule }) => rule === 'broken-encoding')).toMatchObject({ check: true })
  })

  test('the code of a page and its addresses lose no letters', () => {
    const code = 'var a=b?c:d,e=f?gh:ij;function k(l){return l?m:n}'
    const page = (text: string) =>
      read('', {
        html: `<h1>Новая школа</h1><script>${code}</script><div data-url="/set?to=a&b" style="x?y:z"><p>${text}</p></div><script>${code}`,
      }).report.decisions.map(({ rule }) => rule)
    expect(page('Сегодня в городе открыли новую школу для трёхсот детей.')).not.toContain('broken-encoding')
    expect(page('Сего\ufffd\ufffdня в городе открыли новую школу для трёхсот детей.')).toContain(
      'broken-encoding',
    )
  })

  test('a page that is wholly wrong is read from its HTML', () => {
    const html = misread(
      `<html><body><h1>Başlık</h1><p>${TURKISH}</p></body></html>`,
      'utf-8',
      'windows-1252',
    )
    const { article } = read('', { html })
    expect(article.headline).toBe('Başlık')
    expect(JSON.stringify(article.body)).toContain('Iğdır’da kayısı')
  })
})
