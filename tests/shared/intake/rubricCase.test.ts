import { expect, test } from 'vitest'
import { rubricFromCapitals } from '../../../shared/intake/rubricCase'
import { read } from './reading'

test.each([
  ['GÜNDEM', 'tr', 'Gündem'],
  ['KÜLTÜR SANAT', 'tr', 'Kültür Sanat'],
  ['BİLİM VE TEKNOLOJİ', 'tr', 'Bilim ve Teknoloji'],
  ['BİRİNCİ LİG', 'tr', 'Birinci Lig'],
  ['IĞDIR', 'tr', 'Iğdır'],
  ['SPOR', 'tr', 'Spor'],
  ['TBMM', 'tr', 'TBMM'],
  ['AB', 'tr', 'AB'],
  ['ОБЩЕСТВО', 'ru', 'Общество'],
  ['КУЛЬТУРА И ИСКУССТВО', 'ru', 'Культура и искусство'],
  ['ЕАЭС', 'ru', 'ЕАЭС'],
  ['САЯСАТ', 'kk', 'Саясат'],
  ['LOCAL NEWS', 'en', 'Local News'],
  ['Kültür Sanat', 'tr', 'Kültür Sanat'],
  ['e-Spor', 'tr', 'e-Spor'],
])('%s in %s is printed %s', (rubric, language, printed) =>
  expect(rubricFromCapitals(rubric, language)).toBe(printed),
)

test('a section in capitals over the headline is a rubric in ordinary case', () => {
  const { article } = read(
    [
      'KÜLTÜR SANAT',
      'Kuyucak’ta keçe sergisi açıldı',
      '12.03.2024 14:20',
      'Kuyucak Halk Evi’nde açılan sergide kırk iki parça keçe işi yer alıyor, sergi ay sonuna kadar gezilebilecek.',
      'Sergiyi hazırlayan usta Perihan Solmaz, parçaların yarısını öğrencilerinin yaptığını söyledi.',
    ].join('\n'),
  )
  expect(article.rubrics).toEqual(['Kültür Sanat'])
})
