import { describe, expect, it } from 'vitest'
import { catalogue } from '../../renderer/i18n/catalogue'
import { formatMoment, formatMonth, formatRelative, formatWeekday } from '../../renderer/i18n/dates'
import { formatMessage } from '../../renderer/i18n/format'
import { makeI18n } from '../../renderer/i18n/i18n'
import { formatKazakhDate, formatKazakhRelative } from '../../renderer/i18n/kazakh'
import { InterfaceLanguage } from '../../shared/settings'

const languages = InterfaceLanguage.options
const messages = Object.entries(catalogue)
const PLACEHOLDER = /\{(\w+)(?:\|([^{}]*))?\}/g

const placeholders = (text: string) =>
  [...new Set([...text.matchAll(PLACEHOLDER)].map(([, name]) => name))].sort()

/** The plural categories a language uses for whole numbers. */
const categories = (language: string) => {
  const rules = new Intl.PluralRules(language)
  return new Set(Array.from({ length: 201 }, (_, count) => rules.select(count)))
}

describe('the catalogue', () => {
  it('has every message in every language, with words in it', () => {
    const empty = messages.flatMap(([key, message]) =>
      languages.filter((language) => message[language].trim() === '').map((language) => `${key} ${language}`),
    )
    expect(messages.length).toBeGreaterThan(100)
    expect(empty).toEqual([])
  })

  it('uses the same placeholders in every language', () => {
    const different = messages
      .filter(([, message]) =>
        languages.some(
          (language) => placeholders(message[language]).join() !== placeholders(message.en).join(),
        ),
      )
      .map(([key]) => key)
    expect(different).toEqual([])
  })

  it('writes every plural form a language needs', () => {
    const missing = messages.flatMap(([key, message]) =>
      languages.flatMap((language) =>
        [...message[language].matchAll(PLACEHOLDER)].flatMap(([, , branches]) => {
          if (branches === undefined) return []
          const written = branches.split('|').map((branch) => branch.split(':')[0])
          return [...categories(language)]
            .filter((category) => !written.includes(category))
            .map((category) => `${key} ${language} ${category}`)
        }),
      ),
    )
    expect(missing).toEqual([])
  })

  it('leaves no brace unbalanced', () => {
    const broken = messages.flatMap(([key, message]) =>
      languages.filter((language) => /[{}]/.test(message[language].replace(PLACEHOLDER, ''))).map(() => key),
    )
    expect(broken).toEqual([])
  })

  it('is translated: no Russian or Kazakh message is Latin letters only', () => {
    const untranslated = messages.flatMap(([key, message]) =>
      (['ru', 'kk'] as const)
        .filter((language) => {
          const words = message[language]
            .replace(PLACEHOLDER, '')
            .replace(/Galley|HTML|URL|RSS|JSON|SEO/g, '')
          return /[a-z]{4}/i.test(words) && !/[а-яёәғқңөұүһі]/i.test(words)
        })
        .map((language) => `${key} ${language}`),
    )
    expect(untranslated).toEqual([])
  })
})

describe('what messages say of other messages', () => {
  it.each(['notices.publish.not-shown-yet', 'notices.publish.held-back', 'queue.empty-text'] as const)(
    '%s calls the Publish tab by its name',
    (key) => {
      for (const language of languages)
        expect(catalogue[key][language]).toContain(catalogue['writing.tab.publish'][language])
    },
  )
})

describe('formatMessage', () => {
  it('fills names and formats numbers as the language does', () => {
    expect(formatMessage('en', 'About {name}', { name: 'Ayşe' })).toBe('About Ayşe')
    expect(formatMessage('tr', '{count} haber', { count: 12345 })).toBe('12.345 haber')
    expect(formatMessage('kk', '{count}', { count: 12345 })).toBe('12\u00a0345')
  })

  it('chooses Russian plurals by the last digits', () => {
    const words = '{count|one:# слово|few:# слова|many:# слов|other:# слова}'
    const say = (count: number) => formatMessage('ru', words, { count })
    expect([1, 2, 5, 11, 21, 22, 111].map(say)).toEqual([
      '1 слово',
      '2 слова',
      '5 слов',
      '11 слов',
      '21 слово',
      '22 слова',
      '111 слов',
    ])
  })

  it('never interprets what a value says', () => {
    expect(formatMessage('en', '“{name}”', { name: '{count|one:x} $& <b>' })).toBe('“{count|one:x} $& <b>”')
  })

  it('shows a placeholder nobody filled', () => {
    expect(formatMessage('en', 'About {name}')).toBe('About {name}')
  })
})

describe('makeI18n', () => {
  it('joins lists with the language’s own "and"', () => {
    const list = ['a', 'b', 'c']
    expect(languages.map((language) => makeI18n(language).list(list))).toEqual([
      'a, b and c',
      'a, b ve c',
      'a, b и c',
      'a, b және c',
    ])
    expect(makeI18n('ru').list(['a'])).toBe('a')
    expect(makeI18n('ru').list([])).toBe('')
  })

  it('names languages, also in Kazakh, which Chromium does not know', () => {
    expect(makeI18n('tr').languageName('kk')).toBe('Kazakça')
    expect(makeI18n('kk').languageName('tr')).toBe('түрік тілі')
    // Two kinds of English stand below each other among the dictionaries.
    expect(makeI18n('kk').languageName('en-US')).toBe('ағылшын тілі (АҚШ)')
    expect(makeI18n('kk').languageName('en-GB')).toBe('ағылшын тілі (Ұлыбритания)')
    expect(makeI18n('en').languageName('not a tag')).toBe('not a tag')
  })

  it('words a fault by its code, and by its kind where the code has no words', () => {
    const { fault } = makeI18n('en')
    const values = { file: 'a.pdf' }
    expect(fault({ kind: 'invalid', code: 'intake.not-text', message: '', values })).toContain('a.pdf')
    expect(fault({ kind: 'full', code: 'nobody.wrote-this', message: '' })).toContain('no room left')
  })
})

describe('dates', () => {
  const noon = new Date(2026, 10, 23, 12).getTime()
  const minute = 60_000

  it('says how long ago in each language', () => {
    expect(formatRelative('en', noon - 10_000, noon)).toBe('now')
    expect(formatRelative('tr', noon - 5 * minute, noon)).toBe('5 dakika önce')
    expect(formatRelative('ru', noon - 120 * minute, noon)).toBe('2 часа назад')
    expect(formatRelative('kk', noon - 120 * minute, noon)).toBe('2 сағат бұрын')
  })

  it('means the calendar’s yesterday, and a date from the seventh day on', () => {
    const evening = new Date(2026, 10, 21, 23).getTime()
    expect(formatRelative('en', new Date(2026, 10, 22, 1).getTime(), noon)).toBe('yesterday')
    expect(formatRelative('en', evening, noon)).toBe('2 days ago')
    expect(formatRelative('en', new Date(2026, 10, 1).getTime(), noon)).toBe('Nov 1')
    expect(formatRelative('en', new Date(2025, 10, 1).getTime(), noon)).toBe('Nov 1, 2025')
  })

  it('knows no negative age: what a changed clock put into the future is now, or a date', () => {
    for (const ahead of [minute, 50 * minute, 5 * 60 * minute])
      expect(formatRelative('en', noon + ahead, noon)).toBe('now')
    expect(formatRelative('kk', noon + 50 * minute, noon)).toBe(formatRelative('kk', noon, noon))
    expect(formatRelative('en', noon + 24 * 60 * minute, noon)).toBe('Nov 24')
    expect(formatRelative('en', new Date(2027, 10, 23, 12).getTime(), noon)).toBe('Nov 23, 2027')
  })

  it('says a moment without the year while it is this one', () => {
    const evening = new Date(2026, 10, 26, 16, 46).getTime()
    const say = (language: string, now = noon) => formatMoment(language, evening, now)
    expect(say('tr')).toBe('26 Kas 16:46')
    expect(say('ru')).toBe('26 нояб., 16:46')
    expect(say('kk')).toBe('26 қар. 16:46')
    expect(say('ru', new Date(2027, 0, 2).getTime())).toContain('2026')
    expect(say('kk', new Date(2027, 0, 2).getTime())).toContain('2026')
  })

  it('names a month and a day of the week as a heading does', () => {
    const months = languages.map((language) => formatMonth(language, 2026, 10))
    expect(months).toEqual(['November 2026', 'Kasım 2026', 'Ноябрь 2026', '2026 ж. қараша'])
    const days = languages.map((language) => formatWeekday(language, new Date(2026, 10, 23).getTime()))
    expect(days).toEqual(['Mon', 'Pzt', 'Пн', 'Дс'])
  })

  it('writes Kazakh dates by its own tables', () => {
    const timeZone = 'Asia/Almaty'
    const at = Date.UTC(2023, 5, 4, 6, 5)
    expect(formatKazakhDate(at, { dateStyle: 'long', timeStyle: 'short', timeZone })).toBe(
      '2023 ж. 4 маусым 12:05',
    )
    expect(formatKazakhDate(at, { day: 'numeric', month: 'short', timeZone })).toBe('4 мау.')
    expect(formatKazakhRelative(-1, 'day')).toBe('кеше')
    expect(formatKazakhRelative(3, 'minute')).toBe('3 минуттан кейін')
  })
})
