import { describe, expect, test } from 'vitest'
import { textOf } from '../../../shared/intake/blocks'
import { read } from './reading'

const STORY = [
  'Мост соединил два берега впервые за одиннадцать лет, сообщил начальник участка Пётр Лаврентьев.',
  'По словам мастера, настил положили из лиственницы: она не боится воды и служит дольше сосны.',
]
const page = (between: readonly string[]) =>
  [
    'Реклама',
    'Главная / Новости / Общество',
    '',
    'В Заречном открыли мост из лиственницы',
    '',
    '12 сентября 2024, 10:15',
    '👁 1 543',
    'Поделиться: VK Telegram WhatsApp',
    '',
    'По мосту прошли первые жители.',
    '',
    ...between,
    '',
    ...STORY,
    '',
    'Подписывайтесь на наш Telegram-канал',
    'Комментарии (0)',
    'Оставьте первый комментарий',
  ].join('\n')

const given = (text: string) => {
  const { article } = read(text)
  return {
    article,
    all: [article.standfirst, ...(article.body.content ?? []).map((node) => textOf(node))].join('\n'),
  }
}

describe('a short first sentence is no line of the page, whatever stands between it and the story', () => {
  test.each([
    ['a credit', ['Фото: пресс-служба администрации Заречного']],
    ['a credit and an advertisement', ['Фото: пресс-служба администрации Заречного', '', 'Реклама']],
    ['an advertisement', ['Реклама']],
    ['nothing', []],
  ])('%s', (_, between) => {
    const { all, article } = given(page(between))
    expect(all).toContain('По мосту прошли первые жители.')
    for (const paragraph of STORY) expect(all).toContain(paragraph)
    expect(all).not.toMatch(/Фото|Реклама|Поделиться|543|сентября/)
    expect(article.headline).toBe('В Заречном открыли мост из лиственницы')
  })
})
