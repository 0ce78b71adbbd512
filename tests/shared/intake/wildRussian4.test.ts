import { describe, expect, test } from 'vitest'
import { read } from './reading'
import { copy, HEADLINE, STORY } from './russianCopy'

const sources = ({ article }: ReturnType<typeof copy>) =>
  article.sources.slice(0, -1).map(({ publisher, category }) => `${publisher} (${category})`)

describe('programs of Russian sites', () => {
  const page = (inside: string) =>
    read(`<html><head><title>${HEADLINE}</title></head><body><h1>${HEADLINE}</h1>${inside}</body></html>`, {
      url: 'https://reka.test/obshestvo/1842-most.html',
    }).article

  test('section, account, day and hour between bars', () => {
    const article = page(
      `<div class="info">Категория: <a href="/o/">Общество</a> | Автор: <a href="/user/zarya/">zarya</a> | Дата: 5-09-2023, 14:02 | Просмотров: 1 284</div><div id="news-id-1842">${STORY.join('<br><br>')}</div>`,
    )
    expect(article).toMatchObject({ rubrics: ['Общество'], dateline: { date: '2023-09-05' }, bylines: [] })
    expect(article.sources[0]?.publishedAt).toContain('2023-09-05T14:02')
  })

  test('words of a picture and whose it is in a box below it', () => {
    const article = page(
      `<div class="news-detail"><span class="news-date-time">12.03.2024 11:20</span><img src="/upload/a1.jpg" alt=""><div class="pic-desc">Мастер осматривает перила. Фото: пресс-служба района</div>${STORY.join('<br><br>')}</div>`,
    )
    expect(article.lead).toMatchObject({
      caption: 'Мастер осматривает перила.',
      credit: 'пресс-служба района',
    })
    expect(article.standfirst).toBe('')
  })
})

test.each([
  ['сообщает пресс-служба облсуда', 'пресс-служба облсуда (government)'],
  ['передаёт пресс-служба райсуда', 'пресс-служба райсуда (government)'],
])('a court: %s', (clause, source) => {
  expect(sources(copy([HEADLINE, `${STORY[0]?.slice(0, -1)}, ${clause}.`, STORY[1] as string]))).toEqual([
    source,
  ])
})

test('what a body spread, in Kazakh', () => {
  const first = 'Заречный ауданында ерте егілген егінді жинау басталды, шаруалар алқапқа шықты.'
  const second =
    'Ауыл шаруашылығы министрлігінің баспасөз қызметі таратқан деректерге сүйенсек, бүгінгі таңда 30 мың гектар астық жиналған.'
  expect(sources(copy(['Шаруалар егін жинауды бастады', first, second]))).toEqual([
    'Ауыл шаруашылығы министрлігінің баспасөз қызметі (government)',
  ])
})

describe('the head of a copy', () => {
  const SUMMARY =
    'В начале недели строители ушли в отпуск. Мастер вернулся на участок буквально накануне открытия.'

  test('a summary over the paragraph that begins with an agency’s dateline', () => {
    const { article, body } = copy([
      HEADLINE,
      '18:30 09.02.2024 (обновлено: 18:41 09.02.2024)',
      SUMMARY,
      'Подписывайтесь на «Реку» в Дзен',
      `АСТАНА, 9 фев – РИА Новости. ${STORY[0]}`,
      STORY[1] as string,
    ])
    expect(article).toMatchObject({ standfirst: SUMMARY, dateline: { place: 'Астана', date: '2024-02-09' } })
    expect(body).toEqual(STORY)
  })

  test('a paragraph over one that has no agency’s dateline stays', () => {
    expect(copy([HEADLINE, SUMMARY, ...STORY]).body).toEqual([SUMMARY, ...STORY])
  })

  test('a summary under hour and counter', () => {
    const summary = 'Алты ауылды бір-бірімен жалғаған "ағаш көпірден" өттік'
    const story = [
      'Қаралы хабарды емес, жақсы жаңалықты ауыл тұрғындары әлеуметтік желідегі парақшасында жазды.',
      'Құрылысшылар көпірді қысқа дейін аяқтап, өткелді ашатынын айтты, халық соны күтіп отыр еді.',
    ]
    const { article, body } = copy([
      'Ауылда тұрғындар он жыл күткен ағаш көпір салтанатты түрде ашылды',
      '3 Желтоқсан 2022, 10:18 1912',
      summary,
      ...story,
    ])
    expect(article).toMatchObject({ standfirst: summary, dateline: { date: '2022-12-03' } })
    expect(body).toEqual(story)
  })

  test('a headline that is a cry', () => {
    const headline = 'Когда на душе светло, а на сердце у всех земляков – счастливо!'
    const { article, body } = copy(
      ['№№112-114 23 сентября 2022 г.', headline, ...STORY],
      'https://reka.test/articles/17464',
    )
    expect(article).toMatchObject({ headline, dateline: { date: '2022-09-23' } })
    expect(body).toEqual(STORY)
  })

  test('a greeting under its headline is a paragraph', () => {
    const greeting = 'Уважаемые жители посёлка, ветераны и труженики тыла, поздравляю вас с открытием моста!'
    expect(copy([HEADLINE, greeting, ...STORY]).body).toEqual([greeting, ...STORY])
  })

  test('today’s date at the top, where the address has another day', () => {
    const { article } = copy(
      ['28 Ноя 2025, Пт', 'Поделиться:', HEADLINE, ...STORY],
      'https://reka.test/news/2022-01-12/727384-most',
    )
    expect(article.dateline.date).toBe('2022-01-12')
  })

  test('an hour and a day stuck together, below today’s', () => {
    const { article } = copy([
      'Зареченское время',
      '22:48',
      'Пятница, 23 Января',
      HEADLINE,
      '01:0306.01.2024 16+ 3745 18+',
      HEADLINE,
      ...STORY,
    ])
    expect(article.dateline.date).toBe('2024-01-06')
  })

  test('a day with a number behind it in an address', () => {
    expect(
      copy([HEADLINE, ...STORY], 'https://reka.test/news/most/2016-01-11-2862').article.dateline.date,
    ).toBe('2016-01-11')
  })

  test('a village nobody lists beside the date', () => {
    expect(copy([HEADLINE, '20 февраля 2024 года, с. Вязовое', ...STORY]).article.dateline).toMatchObject({
      place: 'Вязовое',
      date: '2024-02-20',
    })
  })
})

describe('within a copied story', () => {
  test.each([
    'Подписывайтесь на «Реку» в Дзен',
    'Следите за новостями reka.kz в:',
    'Читайте нас в Telegram',
    'Коллажды жасаған – Алмас ВЯЗОВ, «Река»',
  ])('goes: %s', (line) =>
    expect(copy([HEADLINE, STORY[0] as string, line, STORY[1] as string]).body).toEqual(STORY),
  )

  test('a sentence about a channel stays', () => {
    const line = 'Следите за новостями о ремонте и не верьте слухам, советует мастер жителям посёлка.'
    expect(copy([HEADLINE, STORY[0] as string, line, STORY[1] as string]).body).toContain(line)
  })
})

test.each([
  ['Бұл туралы облыстық ТЖД хабарлады, деп жазады Reka.kz.', ['облыстық ТЖД (government)']],
  ['Бұл туралы Бауыржан Вязов хабарлады, деп жазады тілші.', []],
])('who told it in Kazakh: %s', (clause, told) => {
  const first = `Заречный ауылында су тасқыны салдарынан көпір құлады, жолдың екі бағыты да жабылды. ${clause}`
  const second =
    'Құтқарушылар екі көлікті судан шығарған, зардап шеккендер жоқ, қазір айналма жол салынып жатыр.'
  expect(sources(copy(['Ауылда көпір құлап кетті', first, second]))).toEqual(told)
})
