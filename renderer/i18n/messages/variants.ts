import type { Messages } from '../format'

export const variants = {
  'variants.title': {
    en: 'Headline elsewhere',
    tr: 'Başlık başka yerlerde',
    ru: 'Заголовок в других местах',
    kk: 'Тақырып басқа жерлерде',
  },
  'variants.web': {
    en: 'For search',
    tr: 'Arama için',
    ru: 'Для поиска',
    kk: 'Іздеуге',
  },
  'variants.social': {
    en: 'For social networks',
    tr: 'Sosyal medya için',
    ru: 'Для соцсетей',
    kk: 'Әлеуметтік желіге',
  },
  'variants.short': {
    en: 'For push messages',
    tr: 'Anlık bildirim için',
    ru: 'Для пуш-уведомлений',
    kk: 'Хабарламаға',
  },
  'variants.search': {
    en: 'A search result',
    tr: 'Arama sonucu',
    ru: 'Результат поиска',
    kk: 'Іздеу нәтижесі',
  },
  'variants.card': {
    en: 'A shared link',
    tr: 'Paylaşılan bağlantı',
    ru: 'Ссылка в соцсети',
    kk: 'Бөлісілген сілтеме',
  },
  'variants.push': {
    en: 'A push message',
    tr: 'Anlık bildirim',
    ru: 'Пуш-уведомление',
    kk: 'Телефондағы хабарлама',
  },
} satisfies Messages
