import { expect, test } from 'vitest'
import { read } from './reading'

test('whom a story was taken from is its first source, before whom it rests on; both get what they are due', () => {
  const { article } = read(
    [
      'В Петропавловске открыли бассейн',
      '',
      '19 января 2024, 11:40',
      '',
      'ПЕТРОПАВЛОВСК. КАЗИНФОРМ – В городе открыли бассейн, передает агентство Kazinform со ссылкой на пресс-службу акимата области.',
      '',
      'Здание построено за счет областного бюджета. Бассейн примет триста посетителей в день.',
      '',
      'Источник: inform.kz',
    ].join('\n'),
  )
  expect(
    article.sources.map(({ publisher, relation, published }) => [publisher, relation, published]),
  ).toEqual([
    ['inform.kz', 'republished', '2024-01-19'],
    ['пресс-служба акимата области', 'based-on', ''],
  ])
  expect(article.sources.map(({ publishedAt }) => publishedAt?.slice(0, 16))).toEqual([
    '2024-01-19T11:40',
    undefined,
  ])
})
