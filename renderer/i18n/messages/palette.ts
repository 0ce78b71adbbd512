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
    en: 'What would you like to do?',
    tr: 'Ne yapmak istersiniz?',
    ru: 'Что сделать?',
    kk: 'Не істегіңіз келеді?',
  },
  'palette.nothing': {
    en: 'No command is called that.',
    tr: 'Bu adda bir komut yok.',
    ru: 'Такой команды нет.',
    kk: 'Ондай пәрмен жоқ.',
  },
  'palette.count': {
    en: '{count|one:# command|other:# commands}',
    tr: '{count|one:# komut|other:# komut}',
    ru: '{count|one:# команда|few:# команды|many:# команд|other:# команды}',
    kk: '{count|one:# пәрмен|other:# пәрмен}',
  },
} satisfies Messages
