import type { Messages } from '../format'

export const palette = {
  'palette.title': { en: 'Commands', tr: 'Komutlar', ru: 'Команды', kk: 'Пәрмендер' },
  'palette.open': {
    en: 'Find a command',
    tr: 'Komut ara',
    ru: 'Найти команду',
    kk: 'Пәрмен іздеу',
  },
  'palette.placeholder': {
    en: 'Find a command or an article',
    tr: 'Komut ya da haber arayın',
    ru: 'Команда или материал',
    kk: 'Пәрмен не материал іздеңіз',
  },
  'palette.nothing': {
    en: 'Nothing is called that.',
    tr: 'Bu adda bir şey yok.',
    ru: 'Ничего не найдено.',
    kk: 'Ештеңе табылмады.',
  },
  'palette.library': {
    en: 'Go to the library',
    tr: 'Arşive git',
    ru: 'Перейти в библиотеку',
    kk: 'Кітапханаға өту',
  },
  'palette.shelf': {
    en: 'Library: {name}',
    tr: 'Arşiv: {name}',
    ru: 'Библиотека: {name}',
    kk: 'Кітапхана: {name}',
  },
  'palette.dark': {
    en: 'Switch to the dark theme',
    tr: 'Koyu temaya geç',
    ru: 'Включить тёмное оформление',
    kk: 'Күңгірт безендіруге ауысу',
  },
  'palette.light': {
    en: 'Switch to the light theme',
    tr: 'Açık temaya geç',
    ru: 'Включить светлое оформление',
    kk: 'Ашық безендіруге ауысу',
  },
  'palette.language': {
    en: 'Interface in {name}',
    tr: 'Arayüz dili: {name}',
    ru: 'Язык интерфейса: {name}',
    kk: 'Интерфейс тілі: {name}',
  },
  'palette.count': {
    en: '{count|one:# result|other:# results}',
    tr: '{count|one:# sonuç|other:# sonuç}',
    ru: '{count|one:# результат|few:# результата|many:# результатов|other:# результата}',
    kk: '{count|one:# нәтиже|other:# нәтиже}',
  },
} satisfies Messages
