import type { Messages } from '../format'

export const counts = {
  'counts.selected': {
    en: 'Selected:',
    tr: 'Seçili:',
    ru: 'Выделено:',
    kk: 'Белгіленген:',
  },
  'counts.characters': {
    en: '{all} characters, {bare} without spaces',
    tr: '{all} karakter, boşluksuz {bare}',
    ru: '{all} зн., без пробелов {bare}',
    kk: '{all} таңба, бос орынсыз {bare}',
  },
  'counts.over': {
    en: '{count|one:# character|other:# characters} too long',
    tr: '{count|one:# karakter|other:# karakter} fazla',
    ru: 'Лишних знаков: {count}',
    kk: 'Артық таңба: {count}',
  },
} satisfies Messages
