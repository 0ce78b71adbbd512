import { describe, expect, test } from 'vitest'
import { textOf } from '../../../shared/intake/blocks'
import { read } from './reading'

const FIRST =
  'ANKARA (AA) - Su İşleri Genel Müdürlüğü, kuruyan göletlerin bu kış yeniden doldurulacağını açıkladı.'
const SECOND = 'Açıklamada, çalışmaların kasım ayında başlayacağı ve üç ay süreceği belirtildi.'
const THIRD = 'Köylüler ise kararın geç kaldığını söyleyerek kuyuların da açılmasını istedi.'

const bodyOf = (line: string) => {
  const { article } = read(['Göletler doluyor', FIRST, SECOND, line, THIRD].join('\n\n'))
  const blocks = (article.body.content ?? []).filter(({ type }) => type !== 'adSlot')
  return blocks.map((node) => [node.type, textOf(node)])
}

describe('a line behind a dash between two paragraphs', () => {
  test.each([
    ['- "Kuyular da açılmalı"', '"Kuyular da açılmalı"'],
    ['- Çalışmalar kasımda başlayacak', 'Çalışmalar kasımda başlayacak'],
    ['-"Geç kalındı"', '"Geç kalındı"'],
    ['– 12 gölet doldurulacak', '12 gölet doldurulacak'],
  ])('%s is a subheading', (line, title) => {
    expect(bodyOf(line)[2]).toEqual(['heading', title])
  })

  test.each([
    '- Ne zaman başlayacak?',
    '– Kuyular da açılmalı, dedi.',
    '- sulama kanalları',
    '- Kuyular',
    '– Хорошо, — ответил он, — мы подождём до весны',
  ])('%s is none', (line) => {
    expect(bodyOf(line)[2]).toEqual(['paragraph', line])
  })
})
