import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Article } from '../../../shared/article/article'
import { makeSlug } from '../../../shared/article/slug'
import { SlugSchemes } from '../../../shared/article/slugSchemes'

describe('a slug', () => {
  test.each([
    ['Iğdır’da çığ düştü: 3 köy yolu kapandı', 'tr', 'igdirda-cig-dustu-3-koy-yolu-kapandi'],
    ['İSTANBUL IŞIKLARI', 'tr', 'istanbul-isiklari'],
    ['Президент посетил школу', 'ru', 'prezident-posetil-shkolu'],
    ['Объезд в Щучинске', 'ru', 'obezd-v-schuchinske'],
    ['Қазақстан жаңалықтары: әл-Фараби, Өскемен', 'kk', 'qazaqstan-zhanalyqtary-al-farabi-oskemen'],
    ['City’s “first” pool — opens', 'en', 'citys-first-pool-opens'],
    ['Straße & Cœur', 'en', 'strasse-coeur'],
    ['中文', 'en', ''],
  ])('%s', (headline, language, slug) => expect(makeSlug(headline, language)).toBe(slug))

  test.each([
    ['Щёлково: объезд и хоккей', 'ru', 'passport', 'shchelkovo-obieezd-i-khokkei'],
    ['Щёлково: юный хоккей', 'ru', 'scientific', 'selkovo-unyj-hokkej'],
    ['Қазақстан жаңалықтары', 'kk', 'latin-2021', 'qazaqstan-janalyqtary'],
    ['Ащы сюжет', 'kk', 'latin-2021', 'assy-siujet'],
    ['Қазақстан жаңалықтары', 'kk', 'passport', 'kazakstan-zhanalyktary'],
  ])('%s in %s by %s', (headline, language, scheme, slug) => {
    const schemes = SlugSchemes.parse({ [language]: scheme })
    expect(makeSlug(headline, language, schemes)).toBe(slug)
    // Another language's choice changes nothing.
    expect(makeSlug('İğne', 'tr', schemes)).toBe('igne')
  })

  test('is cut at a word', () => {
    const slug = makeSlug('köprü '.repeat(40), 'tr')
    expect(slug.length).toBeLessThanOrEqual(80)
    expect(slug.split('-').every((word) => word === 'kopru')).toBe(true)
  })

  test('always fits the article', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.constantFrom('tr', 'ru', 'kk', 'en'),
        (text, language) => {
          expect(Article.shape.slug.safeParse(makeSlug(text, language)).success).toBe(true)
        },
      ),
    )
  })
})
