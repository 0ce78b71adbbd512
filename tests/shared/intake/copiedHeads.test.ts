import { describe, expect, test } from 'vitest'
import { textOf } from '../../../shared/intake/blocks'
import { read } from './reading'

const STORY = [
  'В посёлке Заречном достроили пешеходный мост, которого жители ждали одиннадцать лет, сообщает пресс-служба администрации района.',
  'По словам мастера участка, настил положили из лиственницы: она не боится воды и служит дольше сосны.',
]
const KAZAKH = [
  'Ауыл тұрғындары он бір жыл күткен жаяу жүргіншілер көпірі биыл пайдалануға берілді, деп хабарлады құрылысшылар.',
  'Шебердің айтуынша, төсемге балқарағай алынған: ол судан қорықпайды және ұзақ уақыт қызмет етеді.',
]
const HEADLINE = 'В Заречном открыли мост из лиственницы'
const URL = 'https://zarechny.example/news/bridge'
const copy = (lines: readonly string[], url = URL) => {
  const { article, report } = read(lines.join('\n'), { url })
  return { article, report, body: (article.body.content ?? []).map((node) => textOf(node)) }
}

describe('an agency’s dateline on a line of its own', () => {
  test.each([
    ['Томск, 7 мая - Обской Курьер.', 'Томск', 'Обской Курьер'],
    ['МОСКВА, 7 мая. /ТАСС/.', 'Москва', 'ТАСС'],
    ['АСТАНА. КАЗИНФОРМ –', 'Астана', 'Казинформ'],
  ])('%s', (line, place, agency) => {
    const { article, body } = copy([HEADLINE, '', '7 мая 2024, 10:15', '', line, '', ...STORY])
    expect(article.dateline).toMatchObject({ place, agency })
    expect(body).toEqual(STORY)
  })
})

test('the summary over a paragraph with a dateline is a standfirst', () => {
  const lead = 'Настил из лиственницы положили за три недели, осталось повесить фонари и покрасить перила.'
  const { article, body } = copy([
    HEADLINE,
    lead,
    `(Казань, 3 марта, «Кама-пресс»). ${STORY[0]}`,
    STORY[1] as string,
  ])
  expect(article.standfirst).toBe(lead)
  expect(article.dateline).toMatchObject({ place: 'Казань', agency: 'Кама-пресс' })
  expect(body).toEqual(STORY)
})

describe('between the headline and the story', () => {
  test.each([
    ['573'],
    ['0\n7'],
    ['1 204\n0'],
    ['Примерное время чтения: меньше минуты\n573'],
    ['4236 рет\nкөрсетілді\n24 мин\nоқу үшін'],
    ['58 секунд'],
    ['2 мин. чтения'],
    ['Альтернативный текст'],
    ['ашық дереккөзі'],
    ['ашық дереккөз'],
    ['из открытых источников'],
    ['Anna Rechnaya/zarechny.test / www.fotobank.test'],
    ['фото: fotobank.example'],
    ['Григорий Пухов / Telegram'],
    ['image/svg+xml'],
    ['site logo site logo'],
  ])('%j is none of the text', (lines) => {
    const { article, body } = copy([HEADLINE, '', '7 мая 2024, 10:15', ...lines.split('\n'), '', ...STORY])
    expect(article.headline).toBe(HEADLINE)
    expect(body).toEqual(STORY)
  })

  test('a number that a sentence needs stays', () => {
    const { body } = copy([HEADLINE, '', STORY[0] as string, '', '573', '', STORY[1] as string])
    expect(body).toContain('573')
  })

  test('the author beside the time of reading', () => {
    const { article, body } = copy([HEADLINE, '', '58 секунд Алина Гордеева', '', ...STORY])
    expect(article.bylines).toMatchObject([{ name: 'Алина Гордеева' }])
    expect(body).toEqual(STORY)
  })

  test('a label with a letter of the other alphabet', () => {
    const { article, body } = copy([HEADLINE, '', 'Tекст: Алина Гордеева', '', ...STORY])
    expect(article.bylines).toMatchObject([{ name: 'Алина Гордеева' }])
    expect(body).toEqual(STORY)
  })
})

describe('the caption of a picture that a copy prints twice', () => {
  test.each([
    ['Пешеходный мост в Заречном, иллюстрационное фото'],
    ['Жители на новом мосту. Заречный, 6 мая 2024 года'],
    ['Глава района Иван Лосев на открытии моста.'],
  ])('%s', (caption) => {
    const { article, body } = copy([HEADLINE, '', '', caption, caption, '', ...STORY])
    expect(article.headline).toBe(HEADLINE)
    expect(body).toEqual(STORY)
  })

  test('a headline printed twice is one', () => {
    const { article, body } = copy(['Новости района', HEADLINE, HEADLINE, '', ...STORY])
    expect(article.headline).toBe(HEADLINE)
    expect(body).toEqual(STORY)
  })
})

describe('a date before the headline, on the same line', () => {
  test.each([
    ['07.05.2024 В Заречном открыли мост из лиственницы', '2024-05-07'],
    ['7 мая 2024 В Заречном открыли мост из лиственницы', '2024-05-07'],
  ])('%s', (line, date) => {
    const { article, body } = copy(['Главная', line, '917', '', ...STORY])
    expect(article.headline).toBe(HEADLINE)
    expect(article.dateline.date).toBe(date)
    expect(body).toEqual(STORY)
  })

  test('a headline that begins with the day of what it tells keeps it', () => {
    const line = '7 мая 2024 года войдёт в историю посёлка'
    expect(copy([line, '', '8 мая 2024, 10:15', '', ...STORY]).article.headline).toBe(line)
  })
})

test('signs of a site in two languages around the headline and the text', () => {
  const { article, body } = copy([`[:ru]${HEADLINE}[:]`, '', '[:ru]', '', ...STORY, '', '[:]'])
  expect(article.headline).toBe(HEADLINE)
  expect(body).toEqual(STORY)
})

describe('a section glued to the date', () => {
  test('is a rubric', () => {
    const { article } = copy(['Политика20 декабря 2018 15:54', '', HEADLINE, '', ...STORY])
    expect(article.rubrics).toEqual(['Политика'])
    expect(article.dateline.date).toBe('2018-12-20')
    expect(article.headline).toBe(HEADLINE)
  })
})

describe('how often a page was read, before its date', () => {
  test.each([
    ['2009 12 пікір 19 қыркүйек, 2022 сағат 13:11', '2022-09-19', '13:11'],
    ['63001 23.08.2025, 09:53', '2025-08-23', '09:53'],
    ['2025-08-24 23.08.2025, 09:53 63001', '2025-08-23', '09:53'],
    ['23.08.2025, 09:53 63001', '2025-08-23', '09:53'],
    ['23.08.2025 09:53 1 204', '2025-08-23', '09:53'],
  ])('%s', (line, date, time) => {
    const { article, report, body } = copy(['Ауылда көпір ашылды', line, '', ...KAZAKH])
    expect(article.headline).toBe('Ауылда көпір ашылды')
    expect(article.dateline.date).toBe(date)
    expect(report.times.published).toContain(`T${time}`)
    expect(body).toEqual(KAZAKH)
  })
})

test('a headline that three dots leave open', () => {
  const { article, body } = copy(['А лёд всё не шёл и не шёл...', '', '11 888 просмотров', '', ...STORY])
  expect(article.headline).toBe('А лёд всё не шёл и не шёл...')
  expect(body).toEqual(STORY)
})

test('a person looks at a day of the week with its date at the very top', () => {
  const { report } = copy(['Воскресенье, 20 апреля 2025', '', HEADLINE, '', ...STORY])
  expect(report.decisions.find(({ rule }) => rule === 'date-line')).toMatchObject({ check: true })
})

test('a section no list knows before the date, over the headline', () => {
  const { article, body } = copy(['Өрістер 30 қазан, 2025', '', 'Ауылда көпір ашылды', '', ...KAZAKH])
  expect(article.headline).toBe('Ауылда көпір ашылды')
  expect(article.dateline.date).toBe('2025-10-30')
  expect(body).toEqual(KAZAKH)
})
