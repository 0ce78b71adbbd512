import type { Messages } from '../format'

export const preview = {
  'preview.title': { en: 'Preview', tr: 'Önizleme', ru: 'Просмотр', kk: 'Алдын ала көру' },
  'preview.close': {
    en: 'Close the preview',
    tr: 'Önizlemeyi kapat',
    ru: 'Закрыть просмотр',
    kk: 'Көріністі жабу',
  },
  'preview.phone': { en: 'Phone', tr: 'Telefon', ru: 'Телефон', kk: 'Телефон' },
  'preview.desk': { en: 'Desk', tr: 'Masaüstü', ru: 'Компьютер', kk: 'Компьютер' },
  'preview.theme': {
    en: 'Theme of the page',
    tr: 'Sayfanın teması',
    ru: 'Тема страницы',
    kk: 'Бет тақырыбы',
  },
  'preview.theme.light': { en: 'Light', tr: 'Açık', ru: 'Светлая', kk: 'Ашық' },
  'preview.theme.dark': { en: 'Dark', tr: 'Koyu', ru: 'Тёмная', kk: 'Қараңғы' },
  'preview.ads': { en: 'Ads', tr: 'Reklamlar', ru: 'Реклама', kk: 'Жарнама' },
} satisfies Messages
