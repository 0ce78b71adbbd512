import { describe, expect, test } from 'vitest'
import { foldedText, marksIn, snippetOf } from '../../../shared/search/marks'
import { matchExpression, parseQuery } from '../../../shared/search/query'
import { skeleton, skeletons, spellings } from '../../../shared/search/skeleton'
import { searchTexts } from '../../../shared/search/texts'
import { anArticle, doc, paragraph } from '../../build/article'

describe('words as the search knows them', () => {
  test.each([
    ['IĞDIR', 'ığdır', 'igdir', 'İğdir'],
    ['Алматы', 'almaty', 'ALMATY'],
    ['Қазақстан', 'казакстан', 'kazakstan'],
    ['Өскемен', 'оскемен', 'oskemen'],
    ['Фёдор', 'федор', 'fedor'],
    ['Çankırı', 'cankiri'],
  ])('%s, %s, … are one word', (...words) => {
    expect(new Set(words.map(skeleton)).size).toBe(1)
  })

  test('й is not и, and a word with a suffix behind an apostrophe is the word', () => {
    expect(skeleton('мой')).not.toBe(skeleton('мои'))
    expect(skeletons('Kars’ta')).toEqual(['kars', 'ta'])
  })

  test.each([
    ['Nazarbayev', 'Назарбаев'],
    ['Hrushchev', 'Хрущев'],
    ['Gorbachyov', 'Горбачёв'],
    ['Jukov', 'Жуков'],
    ['Sergei', 'Сергей'],
    ['Qazaqstan', 'Қазақстан'],
  ])('%s typed in Latin letters means %s', (typed, meant) => {
    expect(spellings(typed)).toContain(skeleton(meant))
  })
})

describe('reading a query', () => {
  const asked = (text: string) => matchExpression(parseQuery(text))

  test('every word must be there, the last may go on', () => {
    expect(asked('kars')).toBe('- {facts} : ("kars"*)')
    expect(asked('kars vali')).toBe('- {facts} : ("kars"*) AND - {facts} : ("vali"*)')
    expect(asked('"kars valisi"')).toBe('- {facts} : ("kars valisi")')
    expect(asked('kars -deprem')).toBe('(- {facts} : ("kars"*)) NOT (- {facts} : ("deprem"*))')
  })

  test('fields in any of the four languages', () => {
    expect(asked('source:aa.com.tr')).toBe('{sources} : ("aa com tr"*)')
    expect(asked('kaynak:"Anadolu Ajansı"')).toBe('{sources} : ("anadolu ajansi")')
    expect(asked('место:Алматы')).toBe(asked('place:Almaty'))
    expect(asked('статус:черновик')).toBe('{facts} : ("st0draft")')
    expect(asked('durum:taslak')).toBe('{facts} : ("st0draft")')
    expect(asked('күй:жоба')).toBe('{facts} : ("st0draft")')
    expect(asked('күй:қаралама')).toBe('{facts} : ("st0draft")')
    expect(asked('durum:çekildi')).toBe('{facts} : ("st0withdrawn")')
    expect(asked('by:Deniz')).toBe('{people} : ("deniz"*)')
  })

  test('dates, likeness, and what says nothing yet', () => {
    expect(parseQuery('before:2026-01 after:2025 vali')).toMatchObject({ before: '2026-01', after: '2025' })
    expect(parseQuery('before:yesterday').before).toBe('')
    expect(parseQuery('like:0193').like).toBe('0193')
    for (const text of ['', ' ', 'a', 'source:', '"', '-', ':::', 'status:dra'])
      expect(asked(text)).toBeNull()
  })

  test('nothing that can be typed breaks the language of the index', () => {
    for (const text of [
      'AND',
      'NEAR(a b)',
      'a" OR "b',
      "x'; drop",
      '{facts}:x',
      'col:"x',
      '(((',
      'ab*',
      '^abc',
    ])
      expect(asked(text) ?? '').toMatch(/^[\s\S]*$/)
  })
})

describe('showing what was found', () => {
  test('marks stand on the letters as they are written', () => {
    const text = 'IĞDIR Valisi ve Алматы әкімі Kars’ta'
    const found = (query: string) =>
      marksIn(text, parseQuery(query)).map(([from, to]) => text.slice(from, to))
    expect(found('ığd almaty kars')).toEqual(['IĞDIR', 'Алматы', 'Kars'])
    expect(found('"ığdır valisi"')).toEqual(['IĞDIR Valisi'])
    expect(found('"ığdır vali"')).toEqual([])
    expect(found('-kars')).toEqual([])
  })

  test('a snippet is a piece around the first place, with its marks', () => {
    const text = `${'sözcük '.repeat(50)}Ağrı Dağı’nda kar ${'sözcük '.repeat(50)}`
    const snippet = snippetOf(foldedText(text), parseQuery('agri'))
    expect(snippet?.text).toMatch(/^… .*Ağrı Dağı’nda.* …$/)
    expect(snippet?.marks.map(([from, to]) => snippet.text.slice(from, to))).toEqual(['Ağrı'])
    expect(snippetOf(foldedText(text), parseQuery('yok'))).toBeNull()
  })

  test('captions, speakers, notes and tags are searched too', () => {
    const texts = searchTexts(
      anArticle({
        tags: ['deprem'],
        body: doc(paragraph('Metin.'), {
          type: 'quote',
          attrs: { speaker: 'Vali' },
          content: [paragraph('Söz.')],
        } as never),
        threads: [
          {
            id: 't',
            quote: 'Metin',
            resolved: false,
            remarks: [{ author: '', at: '2026-11-26T10:00:00Z', text: 'Sor' }],
          },
        ],
      }),
    )
    expect(texts.body).toBe('Metin.\nVali\nSöz.')
    expect([texts.tags, texts.notes, texts.facts]).toEqual(['deprem', 'Metin\nSor', 'st0draft la0ru'])
  })
})
