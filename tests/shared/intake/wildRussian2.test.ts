import { describe, expect, test } from 'vitest'
import { copy, HEADLINE, STORY } from './russianCopy'

const sources = ({ article }: ReturnType<typeof copy>) =>
  article.sources.slice(0, -1).map(({ publisher, category }) => `${publisher} (${category})`)
const told = (clause: string) =>
  sources(copy([HEADLINE, `${STORY[0]?.slice(0, -1)}. ${clause}.`, STORY[1] as string]))

describe('words of a picture that did not come along', () => {
  test.each([
    'Скриншот видео @zarechny',
    'архивное фото из открытых источников',
    'Иллюстративное фото Константина Вязова',
    'Изображение от Anna Kim на Freepik',
    'фото из интернета',
    `${HEADLINE}${HEADLINE}Кадр из видео: Река/YouTube`,
    'Иконка комментария',
  ])('%s', (line) => {
    const page = copy([HEADLINE, line, ...STORY])
    expect(page.article.headline).toBe(HEADLINE)
    expect(page.body).toEqual(STORY)
    expect(copy([line, ...STORY]).body).toEqual(STORY)
  })
})

describe('names of bodies in the nominative', () => {
  test.each([
    ['Об этом сообщили в городском акимате', 'городской акимат (government)'],
    ['Об этом сообщили в районном управлении полиции', 'районное управление полиции (government)'],
    ['Об этом сообщают в Объединённой пресс-службе судов', 'Объединённая пресс-служба судов (government)'],
    ['Об этом информирует городской отдел дорог', 'городской отдел дорог (government)'],
    ['Об этом сообщили в пресс-службе главы региона', 'пресс-служба главы региона (government)'],
  ])('%s', (clause, source) => expect(told(clause)).toEqual([source]))

  test('an agency that is said to quote somebody', () => {
    expect(told('«Мост стоит», – цитирует мастера РИА Новости')).toEqual(['РИА Новости (agency)'])
  })

  test('whose material it is made of', () => {
    const page = copy([HEADLINE, ...STORY, 'По материалам ТАСС'])
    expect(sources(page)).toEqual(['ТАСС (agency)'])
    expect(page.body).toEqual(STORY)
  })

  test('the page’s own agency over the story is no source of it', () => {
    const page = copy([HEADLINE, 'Sputnik', ...STORY], 'https://sputnik.kz/20220110/most-19104544.html')
    expect(sources(page)).toEqual([])
  })

  test('an agency nobody knows, between strokes behind place and day', () => {
    const { article } = copy([
      HEADLINE,
      `ТАШКЕНТ, 31 декабря. /СТЕПЬИНФОРМ/. ${STORY[0]}`,
      STORY[1] as string,
    ])
    expect(article.dateline).toMatchObject({ place: 'Ташкент', agency: 'СТЕПЬИНФОРМ' })
  })
})

describe('the head of a copied Russian page', () => {
  test('two lines that may be headlines: the lower sums up', () => {
    const upper = 'Строители сообщили об открытии моста в Заречном'
    const lower = 'Мастер участка: строители моста не боятся воды'
    const { article, body } = copy([upper, lower, 'Иван Петров/ТАСС', ...STORY], 'https://zarechny.test/4711')
    expect(article).toMatchObject({ headline: upper, standfirst: lower })
    expect(body).toEqual(STORY)
  })

  test('what the site says of itself over its menu', () => {
    const { article, body } = copy(
      [
        'Мы рассказываем о жизни посёлка: река, мосты, дороги, школа, больница и многое другое.',
        'Ru   En',
        'Поиск по сайту',
        'Главная',
        'Театр Кино Музыка Турбизнес Личная жизнь Литература Мир знаний',
        '09.06.2023 / 11:54:11',
        HEADLINE,
        ...STORY,
      ],
      'https://zarechny.test/view_2_r_19451.html',
    )
    expect(article.headline).toBe(HEADLINE)
    expect(article.dateline.date).toBe('2023-06-09')
    expect(body).toEqual(STORY)
  })

  test('a summary that is the beginning of the first paragraph', () => {
    const { body } = copy([HEADLINE, STORY[0] as string, `${STORY[0]} ${STORY[1]}`, STORY[1] as string])
    expect(body).toEqual([`${STORY[0]} ${STORY[1]}`, STORY[1]])
  })

  test('a writer with what the writer is', () => {
    const { article } = copy(['7 сентября 2023 | 13:18', HEADLINE, 'Анна Вязова Корреспондент', ...STORY])
    expect(article.bylines).toEqual([{ name: 'Анна Вязова', kind: 'person' }])
  })

  test('its section behind a label, under it', () => {
    const { article } = copy([HEADLINE, '  • Рубрика записи:Новости', ...STORY])
    expect(article.rubrics).toEqual(['Новости'])
  })

  test('the day its address begins with', () => {
    const { article } = copy([HEADLINE, ...STORY], 'https://zarechny.test/text/03-04-2014/most')
    expect(article.dateline.date).toBe('2014-04-03')
  })
})

describe('the foot of a copied Russian page', () => {
  test('dates of other stories under their heading are not this one’s', () => {
    const { article, body } = copy([
      HEADLINE,
      ...STORY,
      'Сондай-ақ оқыңыз',
      'Барлығы',
      'Оралда жаңа көпір ашылды',
      '13.12.2025, 20:14',
      'Пойыз жүз мың тұрғынға көмектесті',
      '13.12.2025, 17:59',
    ])
    expect(article.dateline.date).toBe('')
    expect(body).toEqual(STORY)
  })

  test('a heading of other stories stuck to the writer’s name', () => {
    const { article, body } = copy([HEADLINE, ...STORY, 'Автор Дмитрий ВязовПоследние новости'])
    expect(article.bylines).toEqual([{ name: 'Дмитрий Вязов', kind: 'person' }])
    expect(body).toEqual(STORY)
  })

  test('an invitation to a channel', () => {
    const line =
      'Подписывайтесь на канал «Заречье» в Telegram, чтобы первыми узнавать о главных новостях посёлка.'
    expect(copy([HEADLINE, ...STORY, line]).body).toEqual(STORY)
  })
})

describe('standings of which a copy has only the lines', () => {
  const HEAD = 'Участник И В Н П М О'
  const ROWS = ['1 Заречье 20 11 6 3 32-18 39', '2 Река 21 10 7 4 34-23 37', '3 Мост Пв 21 10 7 4 34-26 37']
  const typed = (lines: readonly string[]) =>
    (copy(lines).article.body.content ?? []).map(
      ({ type, content }) => `${type} ${((content as unknown[]) ?? []).length}`,
    )

  test('are a table directly behind the story', () => {
    const lines = [HEADLINE, ...STORY, 'Турнирная таблица «Премьер-лига»', HEAD, ...ROWS]
    expect(typed(lines).at(-1)).toBe('table 4')
  })

  test('with bars between the cells too', () => {
    const rows = [
      '№ | Участник | И | О |',
      '---|---|---|---|',
      '1 | Заречье | 20 | 39 |',
      '2 | Река | 21 | 37 |',
    ]
    expect(typed([HEADLINE, ...STORY, ...rows]).at(-1)).toBe('table 3')
  })

  test('are the site’s further away', () => {
    const lines = [
      HEADLINE,
      ...STORY,
      'Читайте также',
      'На реке начался ледоход',
      'Премьер-лига',
      HEAD,
      ...ROWS,
    ]
    expect(copy(lines).body).toEqual(STORY)
  })

  test('numbered sentences are none', () => {
    const lines = ['1 января 2020 года', '2 этажа', '3 дома'].map((line) => `${line} стоят у реки.`)
    expect(typed([HEADLINE, ...STORY, ...lines]).some((one) => one.startsWith('table'))).toBe(false)
  })
})

describe('what programs and hands leave in a copied story', () => {
  test('a summary stuck to the first paragraph', () => {
    const summary = 'Общая стоимость моста через реку составила почти двести миллионов рублей'
    const { article, body } = copy([
      HEADLINE,
      `${summary}${STORY[0]}`.replace('рублейВ', 'рублейВчера в'),
      STORY[1] as string,
    ])
    expect(article.standfirst).toBe(summary)
    expect(body[0]).toMatch(/^Вчера в посёлке/)
  })

  test('a name of two words set as one stays', () => {
    const text = `В посёлке работает молодёжный центр для семей с детьми «ЖасОтау», ${STORY[0]?.charAt(0).toLowerCase()}${STORY[0]?.slice(1)}`
    expect(copy([HEADLINE, text, STORY[1] as string]).body).toEqual([text, STORY[1]])
  })

  test('one letter where a picture was', () => {
    const end = 'Открыли мост дети.'
    expect(copy([HEADLINE, STORY[0] as string, 'л', STORY[1] as string, 'л', end]).body).toEqual([
      ...STORY,
      end,
    ])
  })

  test('the site’s own name with headlines of others below it', () => {
    const { body } = copy(
      [
        HEADLINE,
        ...STORY,
        '“Заречный Times”',
        'Ледоход на реке: чего ждать жителям посёлка и всем лодочникам?',
        'Лодки готовят',
      ],
      'https://xn.test/4711'.replace('xn', 'заречныйtimes'),
    )
    expect(body).toEqual(STORY)
  })

  test('a caption with the credit of a site, which is no summary', () => {
    const { article, body } = copy([HEADLINE, 'Мост через реку. Фото с сайта ФК «Заречье»', ...STORY])
    expect(article.standfirst).toBe('')
    expect(body).toEqual(STORY)
  })

  test('a section over the date over the headline', () => {
    const { article } = copy(['КПЛ', '30 августа 2013 21:21', HEADLINE, ...STORY])
    expect(article.rubrics).toEqual(['КПЛ'])
    expect(copy(['РУ', '30 августа 2013 21:21', HEADLINE, ...STORY]).article.rubrics).toEqual([])
  })

  test('a summary that says where the story came from', () => {
    const summary = 'В посёлке Заречном достроили мост из лиственницы, передаёт ТАСС.'
    const page = copy([HEADLINE, summary, HEADLINE, ...STORY])
    expect(page.article.standfirst).toBe(summary)
    expect(sources(page)).toEqual(['ТАСС (agency)'])
  })
})

describe('lines that say several things of a copied story', () => {
  test('section, counters and writer', () => {
    const page = copy(['18+', '20.10.2025, 21:07', HEADLINE, 'Общество 0 1 196 Наталья Вязова', ...STORY])
    expect(page.article.bylines).toEqual([{ name: 'Наталья Вязова', kind: 'person' }])
    expect(page.article.rubrics).toEqual(['Общество'])
    expect(page.article.standfirst).toBe('')
    expect(page.body).toEqual(STORY)
  })

  test('a subject with a hash over the headline is a tag', () => {
    const { article } = copy(['#Мост в Заречном', 'Общество', HEADLINE, ...STORY])
    expect(article.tags).toEqual(['Мост в Заречном'])
    expect(article.headline).toBe(HEADLINE)
  })

  test.each([
    'мастер участка на новом мосту через реку, Archive Pool/Global Pictures',
    'Мастер участка на новом мосту через реку, Иван Лугов/Река',
  ])('%s under the headline is no summary', (line) => {
    const { article, body } = copy(['Политика', HEADLINE, line, ...STORY])
    expect(article.standfirst).toBe('')
    expect(body).toEqual(STORY)
  })

  test('hours of an Uzbek page stand in its zone', () => {
    const { report } = copy(['09.06.2023 11:54', HEADLINE, ...STORY], 'https://zarechny.uz/news/4711')
    expect(report.times.published).toBe('2023-06-09T11:54:00+05:00')
  })

  test('one sentence under the headline that the first paragraph says again', () => {
    const told = 'Пешеходный мост достроили рассказали строители посёлка.'
    const { article, body } = copy([HEADLINE, told, ...STORY])
    expect(article.standfirst).toBe(told)
    expect(body).toEqual(STORY)
    const other = 'Осенью здесь посадят молодые липы.'
    expect(copy([HEADLINE, other, ...STORY]).body).toEqual([other, ...STORY])
  })

  test('a writer of whom the story knows only the first name', () => {
    const text = `${STORY[1]} Об этом спросила журналист Айгуль Вязова.`
    const page = copy([HEADLINE, STORY[0] as string, text, 'Айгуль Речкина'])
    expect(page.article.bylines).toEqual([{ name: 'Айгуль Речкина', kind: 'person' }])
  })

  test('an office in the genitive behind the sign of a picture', () => {
    expect(copy([HEADLINE, 'Фото инспекции рыбного хозяйства', ...STORY]).body).toEqual(STORY)
  })

  test('an inspectorate’s word in Kazakh, a dash in its name', () => {
    const kazakh = [
      'Өткен жылы облыста балық аулау ережелерін бұзуға қатысты екі мыңнан астам заңбұзушылық тіркелді.',
      'Бұл туралы Өзен–Теңіз бассейндік балық шаруашылығы инспекциясы хабарлады.',
    ]
    expect(sources(copy(['Браконьерлерге айыппұл салынды', ...kazakh]))).toEqual([
      'Өзен–Теңіз бассейндік балық шаруашылығы инспекциясы (government)',
    ])
  })
})
