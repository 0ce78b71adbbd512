import { describe, expect, test } from 'vitest'
import { copy, HEADLINE, STORY, URL } from './russianCopy'

describe('of a page whose address is known, short lines above and below the story are the page’s', () => {
  test.each([
    [['Телеканал Заречье'], []],
    [['пришлите новость'], []],
    [['Доступность ссылок', 'Срочные новости:'], []],
    [['Телефон: +7 (3822) 00-00-00', 'Эл. почта: news@zarechny.test'], []],
    [['Басты жаңалықтарВидеоҚоғамСпорт'], []],
    [['Воскресенье, 6 октября'], []],
    [
      [],
      ['Перейти в Дзен', 'Следите за нашими новостями', 'в удобном формате', 'Есть новость? Присылайте »'],
    ],
    [[], ['Возрастная категория материалов: 18+']],
    [[], ['DMCA']],
    [[], ['Картина дня']],
    [[], ['Лента']],
    [[], ['Популярные новости за сутки', '', 'Лента новостей']],
  ])('%j, %j', (above, below) => {
    const { article, body } = copy([...above, '', HEADLINE, '', ...STORY, '', ...below])
    expect(article.headline).toBe(HEADLINE)
    expect(article.bylines).toEqual([])
    expect(body).toEqual(STORY)
  })

  test('a person is asked to look, and nothing is dropped of a text without an address', () => {
    const lines = [HEADLINE, '', ...STORY, '', 'Материал не окончен']
    const { report } = copy(lines)
    expect(report.decisions.find(({ text }) => text === 'Материал не окончен')?.check).toBe(true)
    expect(copy(lines, '').body).toContain('Материал не окончен')
  })
})

test('names of places for ads are slots', () => {
  const { article, body } = copy([
    'site_header_top_970_100',
    HEADLINE,
    '',
    ...STORY,
    '',
    'site_right_column_1_240_400',
  ])
  expect(article.headline).toBe(HEADLINE)
  expect(article.ads.placements).toHaveLength(2)
  expect(body).toEqual(STORY)
})

describe('where to read on is where the text was taken from', () => {
  test.each([
    ['Подробнее читайте на vestnik-reki.test ...', 'vestnik-reki.test'],
    ['Читайте на vestnik-reki.test', 'vestnik-reki.test'],
    ['Полный текст на сайте vestnik-reki.test', 'vestnik-reki.test'],
    ['Толығырақ: vestnik-reki.test', 'vestnik-reki.test'],
  ])('%s', (line, publisher) => {
    const { article, body } = copy([HEADLINE, '', ...STORY, line])
    expect(article.sources.map((one) => one.publisher)).toContain(publisher)
    expect(body).toEqual(STORY)
  })

  test('on its own site it is only a link', () => {
    const { article, body } = copy([HEADLINE, '', ...STORY, 'Подробнее читайте на zarechny.test'])
    expect(article.sources).toHaveLength(1)
    expect(body).toEqual(STORY)
  })
})

describe('the foot of an entry', () => {
  test('a desk signs with a full stop, and a theme is a tag', () => {
    const { article, report, body } = copy([
      HEADLINE,
      '',
      ...STORY,
      '',
      'Редакция. 2020/11/17 21:44',
      '',
      'Рубрика: Общество',
      '',
      'Тема: Мосты Заречного',
    ])
    expect(article.bylines).toMatchObject([{ name: 'Редакция', kind: 'desk' }])
    expect(article.rubrics).toEqual(['Общество'])
    expect(article.tags).toEqual(['Мосты Заречного'])
    expect(report.times.published).toContain('2020-11-17T21:44')
    expect(body).toEqual(STORY)
  })

  test('a name alone behind a copy that has no headline', () => {
    const { article, body } = copy([...STORY, '', 'Алина Гордеева'])
    expect(article.bylines).toMatchObject([{ name: 'Алина Гордеева' }])
    expect(body).toEqual(STORY)
  })

  test('“read also” between two paragraphs, also as a question', () => {
    const line =
      'ЧИТАЙТЕ ТАКЖЕ: «Тихая вода». Почему на реке Каменке уже третий год не могут открыть лодочную станцию?'
    const { body } = copy([HEADLINE, '', STORY[0] as string, line, STORY[1] as string])
    expect(body).toEqual(STORY)
  })
})

describe('a day without a year', () => {
  const AT = 'https://zarechny.test/news/2024-12-04/bridge'
  test.each([
    ['4 Декабря , 12:28', AT],
    ['4 декабря, 12:28', 'https://zarechny.test/2024/12/04/bridge'],
    ['12:28 4 декабря', 'https://zarechny.test/20241204/bridge-1.html'],
  ])('%s in %s has the year of the address', (line, url) => {
    const { article, report, body } = copy(['Новости', line, '', HEADLINE, '', ...STORY], url)
    expect(article.headline).toBe(HEADLINE)
    expect(article.dateline.date).toBe('2024-12-04')
    expect(report.times.published).toContain('2024-12-04T12:28')
    expect(body).toEqual(STORY)
  })

  test('the day of an address is the page’s where the page prints none', () => {
    const { article, report } = copy([HEADLINE, '', ...STORY], AT)
    expect(article.dateline.date).toBe('2024-12-04')
    expect(report.decisions.find(({ rule }) => rule === 'address-date')).toMatchObject({ check: true })
  })

  test.each(['https://zarechny.test/news/2024-13-04/bridge', 'https://zarechny.test/news/12041999', URL])(
    'an address without a day says nothing: %s',
    (url) => expect(copy([HEADLINE, '', ...STORY], url).article.dateline.date).toBe(''),
  )

  test('what the page prints comes before its address', () => {
    const { article } = copy([HEADLINE, '5 декабря 2024, 09:10', '', ...STORY], AT)
    expect(article.dateline.date).toBe('2024-12-05')
  })
})

test('the moment a caption prints beside its credit', () => {
  const { article, report, body } = copy([
    HEADLINE,
    '',
    `${HEADLINE}, фото - Новости Заречье.test от 12.09.2025 18:53 Фото: Telegram/reka`,
    ...STORY,
  ])
  expect(article.dateline.date).toBe('2025-09-12')
  expect(report.times.published).toContain('T18:53')
  expect(body).toEqual(STORY)
})

test('a sentence that repeats the headline and names the agency stays', () => {
  const lead = `${HEADLINE}, передает агентство Kazinform`
  const { article, body } = copy([HEADLINE, '', lead, '', ...STORY])
  expect(body).toEqual([lead, ...STORY])
  expect(article.sources.map(({ publisher }) => publisher)).toContain('Kazinform')
})

test('of a copy that begins with its story, what stands behind it is the page’s', () => {
  const { report, body } = copy([
    ...STORY,
    'fotobank.test (фото)',
    'Перейти в Дзен',
    'в удобном формате',
    '86%',
    '1.21 108.87',
  ])
  expect(body).toEqual(STORY)
  expect(report.decisions.find(({ text }) => text.includes('в удобном формате'))?.check).toBe(true)
})
