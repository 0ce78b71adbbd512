import { describe, expect, test } from 'vitest'
import { parseDateline } from '../../../shared/dateline/parseDateline'
import { findAttribution } from '../../../shared/intake/attribution/find'
import { copy, HEADLINE, STORY } from './russianCopy'

describe('who tells it', () => {
  test.each([
    [
      'ru',
      'Мост откроют в субботу, сообщила РИА Новости представитель подрядчика Анна Речная.',
      'РИА Новости',
      'quoted',
    ],
    ['ru', 'Мост откроют в субботу, рассказал ТАСС глава посёлка Иван Лосев.', 'ТАСС', 'quoted'],
    [
      'kk',
      'Көпір сенбіде ашылады. Бұл туралы «Қазгидромет» РМК мәлім етті, деп жазды басылым.',
      '«Қазгидромет» РМК',
      'handout',
    ],
    [
      'kk',
      '«Көпір ашылды», – деп хабарлады 2025 жылдың 12 қыркүйегінде облыстық Полиция департаментінің баспасөз қызметі.',
      'облыстық Полиция департаментінің баспасөз қызметі',
      'handout',
    ],
  ])('%s: %s', (language, text, name, relation) =>
    expect(findAttribution(text, language, 'first')).toMatchObject({ name, relation }),
  )

  test('a person told nobody', () =>
    expect(findAttribution('Мост откроют в субботу, рассказал Иван Лосев.', 'ru', 'first')).toBeNull())

  test('a site whose numbers a later paragraph rests on is not where the story is from', () => {
    const text = 'По данным kurs.test, в обменных пунктах доллар продают по 445 тенге, евро стоит дороже.'
    expect(findAttribution(text, 'ru', 'second')).toBeNull()
  })

  test.each([
    [
      'https://kaz.zhaiyq.kz/news/1',
      'Көпір сенбіде ашылады, деп хабарлайды Zhaiyq.kz. Оны он бір жыл күткен еді.',
    ],
    [
      'https://kaz.inform.kz/news/1',
      'ОРАЛ. KAZINFORM — Жаяу жүргіншілер көпірі сенбіде ашылады, оны он бір жыл күткен.',
    ],
  ])('a site that names itself is no source beside its page: %s', (url, text) => {
    const { article } = copy(
      [
        'Ауылда көпір ашылады',
        '',
        text,
        '',
        'Құрылысшылар төсемді балқарағайдан салған, ол судан қорықпайды.',
      ],
      url,
    )
    expect(article.sources).toHaveLength(1)
  })

  test('a body that signs the text is its source', () => {
    const { article, body } = copy([...STORY, 'МВД по Республике Заречье'])
    expect(article.sources.map(({ publisher, relation }) => [publisher, relation])).toContainEqual([
      'МВД по Республике Заречье',
      'handout',
    ])
    expect(body).toEqual(STORY)
  })
})

describe('heads', () => {
  test('a day and an agency in capitals without a place', () => {
    const text = `7 мая. РЕЧИНФОРМ - ${STORY[0]}`
    expect(parseDateline(text, 'ru')).toMatchObject({
      dateline: { agency: 'РЕЧИНФОРМ', place: '' },
      dayMonth: '--05-07',
    })
  })

  test('a place with a letter of the other alphabet', () =>
    expect(parseDateline(`Aстана. 29 ноября. КазТАГ – ${STORY[0]}`, 'ru')?.dateline.place).toBe('Астана'))

  test('the page’s title above the headline', () => {
    const { article, body } = copy([
      `${HEADLINE} - «Река» телеканалы`,
      '',
      HEADLINE,
      '',
      '12.08.2024',
      '',
      ...STORY,
    ])
    expect(article.headline).toBe(HEADLINE)
    expect(article.standfirst).toBe('')
    expect(body).toEqual(STORY)
  })

  test.each([
    ['Мостовое дело • 15 мая 2021', 'Мостовое дело', '2021-05-15'],
    ['23 декабря 2025, 11:39 • Темы дня', 'Темы дня', '2025-12-23'],
  ])('a section no list knows beside the date: %s', (line, rubric, date) => {
    const { article, body } = copy([line, '', HEADLINE, '', ...STORY])
    expect(article.rubrics).toEqual([rubric])
    expect(article.dateline.date).toBe(date)
    expect(body).toEqual(STORY)
  })

  test('a person beside the date is no section', () =>
    expect(copy(['Анна Речная • 15 мая 2021', '', HEADLINE, '', ...STORY]).article.rubrics).toEqual([]))

  test('counters in Latin Kazakh', () => {
    const { body } = copy([HEADLINE, '', '130 ret', 'kórsetildi', '1 mın', 'oqý úshin', '', ...STORY])
    expect(body).toEqual(STORY)
  })
})

describe('words of pictures', () => {
  test.each([
    ['Кадры из видео'],
    ['Видеодан скрин'],
    ['None'],
    ['{metadescription}'],
    ['фото ФК «Заречье»'],
    ['фото с zarechny.test'],
    ['Foto:'],
  ])('%s', (line) => {
    const { body } = copy([HEADLINE, '', STORY[0] as string, '', line, '', STORY[1] as string])
    expect(body).toEqual(STORY)
  })

  test('a sentence that begins with the word stays', () => {
    const line = 'Фото Ивана Лосева заняло первое место на областной выставке и попало в календарь.'
    expect(copy([HEADLINE, '', STORY[0] as string, '', line, '', STORY[1] as string]).body).toContain(line)
  })
})
