import { describe, expect, test } from 'vitest'
import { copy, HEADLINE, STORY } from './russianCopy'

const sources = ({ article }: ReturnType<typeof copy>) =>
  article.sources.slice(0, -1).map(({ publisher, category }) => `${publisher} (${category})`)
const FIRST =
  'Жители посёлка Заречный впервые за одиннадцать лет прошли на другой берег по мосту из лиственницы'

describe('a first paragraph whose full stop somebody forgot', () => {
  test.each([
    `${FIRST}, сообщает REKA.KZ`,
    `${FIRST}, передаёт корреспондент «Заречья»`,
    'Заречный ауылының тұрғындары он бір жылдан бері алғаш рет ағаш көпірмен арғы жағаға өтті, деп хабарлайды Reka.kz',
  ])('%s', (first) => {
    expect(
      copy(['Главная', HEADLINE, '20.09.2025, 23:40', '215 просмотров', 'Поделиться', first, ...STORY]).body,
    ).toEqual([first, ...STORY])
  })

  test('a headline that says who tells it is one', () => {
    const headline = 'Мост в Заречном открыли, сообщает акимат'
    expect(copy([headline, ...STORY], '').article.headline).toBe(headline)
  })
})

describe('a place at the end of a headline', () => {
  test('is no dateline', () => {
    const headline = 'Мастер вернулся в Заречную область'
    const { article } = copy([headline, ...STORY], 'https://reka.test/53233752/')
    expect(article).toMatchObject({ headline, dateline: { place: '' } })
  })

  test('alone with its kind it is one', () => {
    const { article } = copy([HEADLINE, 'посёлок имени Вязова', ...STORY])
    expect(article.headline).toBe(HEADLINE)
    expect(copy([HEADLINE, 'Зелёный Бор ауылы', ...STORY]).article.dateline.place).toBe('Зелёный Бор')
  })
})

describe('who told it', () => {
  const told = (clause: string) => sources(copy([HEADLINE, `${STORY[0]} ${clause}.`, STORY[1] as string]))

  test('a paper that cites a person is the origin', () => {
    expect(told('Об этом сообщает «Коммерсантъ» со ссылкой на главу района Ивана Вязова')).toEqual([
      'Коммерсантъ (other)',
    ])
    expect(told('Об этом сообщает «Коммерсантъ» со ссылкой на пресс-службу акимата')).toEqual([
      'пресс-служба акимата (government)',
    ])
  })

  test.each([
    ['Как сообщили в УГИБДД по Заречной области, мост осмотрели', 'УГИБДД по Заречной области (government)'],
    ['Об этом рассказали в администрации посёлка', 'администрация посёлка (government)'],
  ])('in the last paragraph: %s', (clause, source) => {
    const [first, second] = STORY as [string, string]
    expect(sources(copy([HEADLINE, first, second, `Мост будут чинить раз в год. ${clause}.`]))).toEqual([
      source,
    ])
  })

  test('what somebody was told in passing is none', () => {
    const [first, second] = STORY as [string, string]
    const last = 'Соседи говорят, что о ремонте им сообщили в администрации посёлка ещё весной.'
    expect(sources(copy([HEADLINE, first, second, last]))).toEqual([])
  })
})

test('a summary without a full stop under a headline that has its hour above', () => {
  const summary = 'Мастер сообщил, что настил прослужит около сорока лет'
  const { article, body } = copy(
    [
      '23 МАР, 16:52',
      HEADLINE,
      summary,
      '© Иван Вязов/ТАСС',
      `ЗАРЕЧНЫЙ, 23 марта. /ТАСС/. ${STORY[0]}`,
      STORY[1] as string,
    ],
    'https://reka.test/politika/14158677',
  )
  expect(article).toMatchObject({ headline: HEADLINE, standfirst: summary })
  expect(body).toEqual(STORY)
})

describe('the foot of a copied page', () => {
  const OTHER =
    'Вечером в соседнем селе загорелся дом, где живёт большая семья. Пламя потушили шестеро пожарных.'

  test('who wrote it, and who took the pictures', () => {
    const { article, body } = copy([HEADLINE, ...STORY, 'Диана ВЯЗОВА, фото Асхата РЕЧНОГО'])
    expect(article.bylines).toEqual([{ name: 'Диана Вязова', kind: 'person' }])
    expect(body).toEqual(STORY)
  })

  test('another story under a day and an hour of its own', () => {
    const other = ['18 декабря 2025 / 17:12', 'Семья спаслась из горящего дома', OTHER]
    const { article, body } = copy(['25 декабря 2019 / 18:06', HEADLINE, ...STORY, ...other])
    expect(article.headline).toBe(HEADLINE)
    expect(body).toEqual(STORY)
  })

  test('a teaser with its day over a subheading of the story', () => {
    const teaser = [
      'ПО ТЕМЕ',
      'В соседнем селе нашли старую баню',
      '3 августа 2018, 11:20',
      'Что будет с находкой',
      OTHER,
    ]
    const { body } = copy(['25 декабря 2019 / 18:06', HEADLINE, ...STORY, ...teaser])
    expect(body).toContain(OTHER)
  })

  test('an account by the hours of one day is one story', () => {
    const hours = ['25 декабря 2019 / 19:30', 'Мост перекрыли на ночь', OTHER]
    const { body } = copy(['25 декабря 2019 / 18:06', HEADLINE, ...STORY, ...hours])
    expect(body).toEqual([...STORY, OTHER])
  })
})

test('where an office is to be found is no headline', () => {
  const office = 'Заречная обл., Речное ауылы, Қ.Вязов көшесі, №17 үй. 8 (712) 3821738 reka44@reka.test'
  const { article, body } = copy([office, HEADLINE, ...STORY], 'http://reka.test/zhanalyqtar/tynys.html')
  expect(article.headline).toBe(HEADLINE)
  expect(body).toEqual(STORY)
})

describe('Kazakh in Latin letters', () => {
  const LATIN = [
    'Oqıǵa búgin, 10 qyrkúıek kúni saǵat 16:00-de Zarechnyı aýylynda bolǵan, turǵyndar kópirge shyqqan.',
    'Qurylysshylar kópirdi qysqa deıin aıaqtap, ótkeldi ashatynyn aıtty, dep tústindirdi sheber jergilikti turǵyndarǵa.',
  ]
  const page = (tail: string) =>
    copy(
      ['Zarechnyıda jańa kópir ashyldy', `${LATIN[0]} ${tail}`, LATIN[1] as string],
      'https://reka.test/a/4711',
    )

  test.each([
    [
      '«Kópir ashyldy», dep habarlady Zarechnyı oblystyq polısııa departamentiniń baspasóz qyzmeti.',
      'Zarechnyı oblystyq polısııa departamentiniń baspasóz qyzmeti (government)',
    ],
    ['Kópir ashyldy, – dep habarlaıdy Polisia.kz.', 'Polisia.kz (other)'],
    ['Bul týraly Bilim mınıstrligi habarlady.', 'Bilim mınıstrligi (government)'],
  ])('%s', (tail, source) => {
    expect(sources(page(tail))).toEqual([source])
  })

  test('who wrote it, when, and how often it was read', () => {
    const { article, body } = copy(
      ['Zarechnyıda jańa kópir ashyldy', 'Jarbol Kentuly 19 qyr. 2024 15:31 522', ...LATIN],
      'https://reka.test/a/4711',
    )
    expect(article.bylines).toEqual([{ name: 'Jarbol Kentuly', kind: 'person' }])
    expect(article.dateline.date).toBe('2024-09-19')
    expect(body).toEqual(LATIN)
  })
})

describe('what stands around a headline', () => {
  test('the writer above it is no headline; a short line below sums it up', () => {
    const { article, body } = copy(
      [
        'Общество',
        '2 февраля 2025, 17:45',
        'Ирина Тюрина',
        'Ушёл из жизни Виктор Вязов',
        'Заслуженному тренеру было 78 лет',
        'Фото: Федерация гребли',
        ...STORY,
      ],
      'https://reka.test/obschestvo/ushel-iz-zhizni-viktor-vyazov',
    )
    expect(article).toMatchObject({
      headline: 'Ушёл из жизни Виктор Вязов',
      standfirst: 'Заслуженному тренеру было 78 лет',
      bylines: [{ name: 'Ирина Тюрина', kind: 'person' }],
    })
    expect(body).toEqual(STORY)
  })

  test.each([
    'Открыли мост из лиственницы',
    'Пресс-служба Зареченского района',
    'Слушать новость',
    'Анна Вязова Корреспондент',
  ])('no summary: %s', (line) => expect(copy([HEADLINE, line, ...STORY]).article.standfirst).toBe(''))

  test('its section with what was counted', () => {
    expect(
      copy(['06.01.2026, 12:40', HEADLINE, 'Новости Казахстана 0 837', ...STORY]).article.rubrics,
    ).toEqual(['Новости Казахстана'])
  })

  test('a first paragraph that says who tells it is no summary', () => {
    const first = 'В Заречном открыли мост из лиственницы, сообщает пресс-служба акимата.'
    const { article, body } = copy([HEADLINE, first, 'Анна Вязова', ...STORY])
    expect(article.standfirst).toBe('')
    expect(body).toEqual([first, ...STORY])
  })
})
