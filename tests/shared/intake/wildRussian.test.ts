import { describe, expect, test } from 'vitest'
import { copy, HEADLINE, STORY } from './russianCopy'

const published = ({ report }: ReturnType<typeof copy>) => report.times.published
const sources = ({ article }: ReturnType<typeof copy>) =>
  article.sources.slice(0, -1).map(({ publisher, category }) => `${publisher} (${category})`)

describe('the headline of a copied Russian page', () => {
  test('stands twice, once with the credit of its picture stuck to it', () => {
    const { article, body } = copy(
      [HEADLINE, 'ПОДЕЛИТЬСЯ', `${HEADLINE} Фото с сайта reka.example`, ...STORY],
      'https://zarechny.test/news/4711',
    )
    expect(article.headline).toBe(HEADLINE)
    expect(body).toEqual(STORY)
  })

  test.each(['Новости Заречного', 'Последние новости', 'Соңғы жаңалықтар'])(
    '%s over it is what the site calls its page',
    (head) => {
      const { article, body } = copy([head, HEADLINE, ...STORY], 'https://zarechny.test/news/4711')
      expect(article.headline).toBe(HEADLINE)
      expect(body).toEqual(STORY)
    },
  )

  test('with the age of its readers', () => {
    const { article } = copy([`(12+) ${HEADLINE}`, '25 мая 2018 09:49', ...STORY])
    expect(article.headline).toBe(HEADLINE)
  })

  test('is a sentence with a full stop, apart from the paragraph that says it again', () => {
    const { article, body } = copy(
      [
        'За прошедшие сутки в Заречном построили два моста.',
        '',
        'По данным управления дорог, за прошедшие сутки в Заречном районе построили два моста через реку, по которым уже ходят пешеходы.',
        'Ещё один мост достроят к осени, его длина будет больше двухсот метров.',
      ],
      'https://zarechny.test/posts/3373546',
    )
    expect(article.headline).toBe('За прошедшие сутки в Заречном построили два моста')
    expect(body).toHaveLength(2)
  })

  test('a first sentence that the next does not say again stays text', () => {
    const { article, body } = copy([STORY[0] as string, '', STORY[1] as string], 'https://zarechny.test/4711')
    expect(article.headline).toBe('')
    expect(body).toEqual(STORY)
  })

  test('has its summary directly under it', () => {
    const summary = 'Настил положили из дерева, которое не боится воды'
    const { article, body } = copy(['02.12.2025, 09:06 69561', HEADLINE, summary, ...STORY])
    expect(article.standfirst).toBe(summary)
    expect(body).toEqual(STORY)
  })

  test('a row of topics over it is none, whatever is cut short in it', () => {
    const { article, body } = copy(
      ['Россия Заречная обл. мост река строители Россия Заречная обл.', HEADLINE, ...STORY],
      'https://zarechny.test/v-zarechnom-otkryli-most-iz-listvennitsy',
    )
    expect(article.headline).toBe(HEADLINE)
    expect(body).toEqual(STORY)
  })
})

describe('when a copied Russian page appeared', () => {
  test.each(['Сегодня, 16:16', 'Вчера, 16:16', 'Сегодня в 16:16', 'Бүгін, 16:16'])(
    '%s, on the day of its address',
    (line) => {
      expect(
        published(copy([HEADLINE, line, ...STORY], 'https://zarechny.test/2024/11/25/393919.html')),
      ).toBe('2024-11-25T16:16:00+03:00')
    },
  )

  test.each([
    ['12 мая, 14:30', 'https://zarechny.test/2024/05/most/', '2024-05-12T14:30:00+03:00'],
    ['12 мамыр, 14:30', 'https://zarechny.kz.test/2024-05-12/most', '2024-05-12T14:30:00+03:00'],
  ])('%s, in the year of its address', (line, url, moment) => {
    expect(published(copy([HEADLINE, line, ...STORY], url))).toBe(moment)
  })

  test('in the year another line of it prints with that day', () => {
    const page = copy(
      [HEADLINE, '12 мая, 14:30', ...STORY, 'Опубликовано 12.05.2024'],
      'https://zarechny.test/4711',
    )
    expect(published(page)).toBe('2024-05-12T14:30:00+03:00')
  })

  test('a dateline whose year nobody knows is for a person', () => {
    const { report } = copy(
      [HEADLINE, `ОМСК, 5 марта. /ТАСС/. ${STORY[0]}`, STORY[1] as string],
      'https://zarechny.test/4711',
    )
    expect(report.decisions.find(({ rule }) => rule === 'dateline-head')).toMatchObject({ check: true })
  })
})

describe('who a copied Russian page has its story from', () => {
  const told = (clause: string) =>
    sources(copy([HEADLINE, `${STORY[0]?.slice(0, -1)}, ${clause}.`, STORY[1] as string]))

  test.each([
    ['сообщает телеканал Заря TV', ['Заря TV (other)']],
    ['сообщает пресс-служба Акорды', ['пресс-служба Акорды (government)']],
    ['сообщает сайт Акорды', ['сайт Акорды (government)']],
    ['сообщает пресс-служба ДП Заречной области', ['пресс-служба ДП Заречной области (government)']],
    [
      'сообщает пресс-служба УФСИН по Заречной области',
      ['пресс-служба УФСИН по Заречной области (government)'],
    ],
    ['пояснили в пресс-службе', []],
  ])('%s', (clause, expected) => expect(told(clause)).toEqual(expected))

  test('the body by whose word the story opens', () => {
    const head = 'По данным ГУ МЧС по Заречной области, '
    expect(sources(copy([HEADLINE, `${head}${STORY[0]?.toLowerCase()}`, STORY[1] as string]))).toEqual([
      'ГУ МЧС по Заречной области (government)',
    ])
  })

  test.each([
    ['Источник: «Reka.example»', 'reka.example (other)'],
    ['reka.example', 'reka.example (other)'],
    ['Автор: МЧС Заречной области', 'МЧС Заречной области (government)'],
  ])('%s below the story', (line, source) => {
    const page = copy([HEADLINE, ...STORY, line])
    expect(sources(page)).toEqual([source])
    expect(page.body).toEqual(STORY)
  })

  test('its own site below the story is no source', () => {
    expect(sources(copy([HEADLINE, ...STORY, 'zarechny.test']))).toEqual([])
  })

  test('who wrote it, behind the last sentence with a label', () => {
    const { article, body } = copy([HEADLINE, STORY[0] as string, `${STORY[1]} Автор сюжета: Анна Зимняя`])
    expect(article.bylines).toEqual([{ name: 'Анна Зимняя', kind: 'person' }])
    expect(body).toEqual(STORY)
  })
})

describe('what is left around a copied Russian story', () => {
  test.each(['783,2 тыс подписчиков', '975 читали', 'Около минуты'])('%s is a counter', (line) => {
    expect(copy([HEADLINE, ...STORY, line]).body).toEqual(STORY)
  })

  test('a site’s terms of use end it', () => {
    const { body } = copy([
      HEADLINE,
      ...STORY,
      'При использовании материалов сайта, полностью или частично, ссылка на портал обязательна.',
      'Администрация сайта',
      'Новое',
      'На реке начался ледоход, и первые лодки уже готовят к навигации, сообщили на пристани...',
    ])
    expect(body).toEqual(STORY)
  })

  test('a credit with the caption behind it', () => {
    const { body, article } = copy([
      HEADLINE,
      'Фото: Союз строителей. Встреча в доме культуры с рабочими, которые больше одиннадцати лет строили мост в посёлке',
      ...STORY,
    ])
    expect(article.standfirst).toBe('')
    expect(body).toEqual(STORY)
  })

  test('a paragraph torn before a number is one', () => {
    const { body } = copy([
      HEADLINE,
      'В Заречном достроили мост. Жители ждали его одиннадцать лет, и за это время через реку ходило',
      '200 лодок.',
      STORY[1] as string,
    ])
    expect(body[0]).toMatch(/ходило 200 лодок\.$/)
  })

  test('a section behind a stroke beside the date', () => {
    const { article } = copy([HEADLINE, '17 мая 2024 8:24 / Новости Заречного', ...STORY])
    expect(article.rubrics).toEqual(['Новости Заречного'])
  })
})
