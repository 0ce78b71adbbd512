import { expect, test } from 'vitest'
import { sensitiveTopics } from '../../../shared/ads/sensitive'
import { blankArticle } from '../../../shared/article/article'

const about = (headline: string, text = '') =>
  sensitiveTopics({
    ...blankArticle({
      id: '01890a5d-ac96-774b-bcce-b302099a8057' as never,
      now: '2026-01-05T08:00:00.000Z',
      language: 'tr',
    }),
    headline,
    body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] as never },
  }).map(({ topic }) => topic)

test.each([
  ['Trafik kazasında iki kişi hayatını kaybetti', ['death']],
  ['В ДТП погибли два человека', ['death']],
  ['Апаттан екі адам қаза тапты', ['death']],
  ['Two die as ferry sinks', []],
  ['Two killed as ferry sinks', ['death']],
  ['Теракт предотвращён в столице', ['terror']],
  ['Суд вынес приговор за развращение несовершеннолетней', ['minors']],
  ['Köprü onarımı başlıyor', []],
])('%s', (headline, topics) => expect(about(headline)).toEqual(topics))

test('one mention in the text is not what a story is about, two are', () => {
  expect(about('Müze açıldı', 'Müze, 1938’de ölen ressamın adını taşıyor.')).toEqual([])
  expect(about('Yangın söndürüldü', 'Yangında bir kişi öldü. Cenazesi yarın kaldırılacak.')).toEqual([
    'death',
  ])
})
