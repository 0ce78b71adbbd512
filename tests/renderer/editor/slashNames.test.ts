import { describe, expect, test } from 'vitest'
import { blockCommands } from '../../../renderer/editor/blockCommands'
import { matchingSize, namesOf } from '../../../renderer/editor/slash/slashNames'
import { makeI18n } from '../../../renderer/i18n/i18n'

const found = (language: 'en' | 'tr' | 'ru' | 'kk', typed: string): string | undefined => {
  const { t } = makeI18n(language)
  const offers = blockCommands
    .filter(({ slash }) => slash)
    .map((command) => ({ id: command.id, name: t(command.label), names: namesOf(command) }))
  return matchingSize(typed, offers)[0]?.id
}

describe('a block is found by its name without marks', () => {
  test.each([
    ['tr', 'alinti', 'quote'],
    ['tr', 'gorsel', 'figure'],
    ['tr', 'foto', 'figure'],
    ['tr', 'ayirici', 'divider'],
    ['tr', 'duzeltme', 'correction-note'],
    ['tr', 'baslik', 'heading-2'],
    ['tr', 'ara baslik', 'heading-2'],
    ['tr', 'tablo 4x3', 'table'],
    ['tr', 'numarali', 'ordered-list'],
    ['tr', 'kutu', 'fact-box'],
    ['ru', 'цитата', 'quote'],
    ['ru', 'подзаголовок', 'heading-2'],
    ['ru', 'заголовок', 'heading-2'],
    ['ru', 'картинка', 'figure'],
    ['ru', 'нумерованный', 'ordered-list'],
    ['ru', 'врез', 'fact-box'],
    ['ru', 'исправление', 'correction-note'],
    ['ru', 'поправка', 'correction-note'],
    ['ru', 'линия', 'divider'],
    ['kk', 'дәйексөз', 'quote'],
    ['kk', 'дайексоз', 'quote'],
    ['kk', 'такырып', 'heading-2'],
    ['kk', 'тизим', 'bullet-list'],
    ['kk', 'болгиш', 'divider'],
    ['kk', 'тузету', 'correction-note'],
    ['kk', 'сурет', 'figure'],
    ['kk', 'дереккоз', 'citation'],
    ['en', 'heading', 'heading-2'],
    ['en', 'subhead', 'heading-2'],
    ['en', 'image', 'figure'],
    ['en', 'bullet', 'bullet-list'],
    ['en', 'rule', 'divider'],
    // A newsroom with two languages types either.
    ['ru', 'кесте', 'table'],
    ['tr', 'quote', 'quote'],
    ['kk', 'список', 'bullet-list'],
  ] as const)('%s: /%s', (language, typed, id) => expect(found(language, typed)).toBe(id))
})
