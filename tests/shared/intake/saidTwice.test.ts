import { expect, test } from 'vitest'
import { textOf } from '../../../shared/intake/blocks'
import { read } from './reading'

const HEADLINE = 'Köprü için yürüyüş yapıldı'
const ABOVE = [
  'Kasabada yaşayan üç yüz kişi, yıkılan köprünün onarılması için cumartesi günü meydanda toplandı.',
  'Kalabalık, belediye binasının önünde durdu ve dilekçesini nöbetçi müdüre verdi.',
]
const BELOW = [
  'Belediye Başkanı Kemal Ardıç, onarımın nisan ayında başlayacağını ve iki ay süreceğini söyledi.',
  'Yürüyüş, akşam saatlerinde olaysız biçimde sona erdi.',
]
const stands = (line: string): boolean =>
  (read([HEADLINE, ...ABOVE, line, ...BELOW].join('\n\n')).article.body.content ?? []).some(
    (node) => textOf(node) === line,
  )

test.each([
  '“Köprümüzü geri istiyoruz, köprümüzü geri istiyoruz!”',
  'Köprümüzü geri istiyoruz, köprümüzü geri istiyoruz!',
  'We want the bridge back, we want the bridge back!',
  'Bu yol bizim yolumuz. Bu yol bizim yolumuz.',
  'Дайте нам новый мост, дайте нам новый мост!',
])('%s: what people call stays in the story', (line) => {
  expect(stands(line)).toBe(true)
})

test.each([
  'Pazar yerinde yangın çıktı Pazar yerinde yangın çıktı',
  'Pazar yerinde yangın çıktıPazar yerinde yangın çıktı',
  'Pazar yerinde yangın mı çıktı? Pazar yerinde yangın mı çıktı?',
])('%s: the headline of another story goes', (line) => {
  expect(stands(line)).toBe(false)
})
