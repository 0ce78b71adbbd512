import { describe, expect, test } from 'vitest'
import { common } from '../../../renderer/i18n/messages/common'
import { Status } from '../../../shared/article/article'
import { readDay } from '../../../shared/search/days'
import { foldedText, marksIn, snippetOf } from '../../../shared/search/marks'
import { factWord, matchExpression, parseQuery } from '../../../shared/search/query'
import { skeleton, skeletons, spellings } from '../../../shared/search/skeleton'
import { searchTexts } from '../../../shared/search/texts'
import { anArticle, doc, paragraph } from '../../build/article'

const LANGUAGES = ['en', 'tr', 'ru', 'kk'] as const

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
    for (const text of [
      '',
      ' ',
      'a',
      'source:',
      '"',
      '-',
      ':::',
      'status:d',
      'status:yayı',
      'status:nothing',
    ])
      expect(asked(text)).toBeNull()
  })

  test.each(LANGUAGES)('a status by the word the screen has for it, %s', (language) => {
    for (const status of Status.options)
      expect(asked(`status:"${common[`common.status.${status}`][language]}"`)).toBe(
        `{facts} : ("${factWord('status', status)}")`,
      )
  })

  test('a status in other forms of its word, and as far as it is typed', () => {
    for (const text of ['опубликована', 'опубл', 'жарияланды', 'yayınlandı', 'pub'])
      expect(asked(`status:${text}`)).toBe('{facts} : ("st0published")')
    expect(asked('durum:yayından')).toBe('{facts} : ("st0withdrawn")')
  })

  test('days as ISO and as newspapers write them, and none that the calendar does not have', () => {
    expect(['2026', '2026-03', '2026-03-01'].map(readDay)).toEqual(['2026', '2026-03', '2026-03-01'])
    expect(['03.2026', '1.3.2026', '01.03.2026'].map(readDay)).toEqual([
      '2026-03',
      '2026-03-01',
      '2026-03-01',
    ])
    for (const text of ['', '2026-13', '2026-02-30', '31.02.2026', '1.13.2026', '0.3.2026', '3/1/2026', '26'])
      expect(readDay(text)).toBe('')
    expect(parseQuery('до:1.3.2026').before).toBe('2026-03-01')
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
