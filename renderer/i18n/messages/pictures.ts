import type { Messages } from '../format'

/** Pictures on the web on their way into the library, where they stand in an article. */
export const pictures = {
  'writing.picture.on-web': {
    en: 'This picture is on the web and not in the library yet.',
    tr: 'Bu görsel web’de; henüz arşive alınmadı.',
    ru: 'Это изображение в интернете; в библиотеке его пока нет.',
    kk: 'Бұл сурет интернетте; кітапханада әлі жоқ.',
  },
  'writing.picture.waiting': {
    en: 'Copying into the library…',
    tr: 'Arşive alınıyor…',
    ru: 'Копируется в библиотеку…',
    kk: 'Кітапханаға көшірілуде…',
  },
  'writing.picture.copying': {
    en: 'Copying into the library: {percent}%',
    tr: 'Arşive alınıyor: %{percent}',
    ru: 'Копируется в библиотеку: {percent} %',
    kk: 'Кітапханаға көшірілуде: {percent} %',
  },
  'writing.picture.copying-unknown': {
    en: 'Copying into the library: {kilobytes} KB',
    tr: 'Arşive alınıyor: {kilobytes} KB',
    ru: 'Копируется в библиотеку: {kilobytes} КБ',
    kk: 'Кітапханаға көшірілуде: {kilobytes} КБ',
  },
  'writing.picture.not-found': {
    en: '{host} has no such picture any more.',
    tr: '{host} sitesinde bu görsel artık yok.',
    ru: 'На {host} этого изображения больше нет.',
    kk: '{host} сайтында бұл сурет енді жоқ.',
  },
  'writing.picture.failed': {
    en: 'The article keeps its link.',
    tr: 'Haberde bağlantısı duruyor.',
    ru: 'В материале осталась ссылка.',
    kk: 'Материалда сілтемесі қалды.',
  },
  'writing.picture.linked': {
    en: 'The link is kept; the picture stays on the web.',
    tr: 'Bağlantısı tutuluyor; görsel web’de kalıyor.',
    ru: 'Оставлена ссылка; изображение остаётся в интернете.',
    kk: 'Сілтемесі қалды; сурет интернетте тұрады.',
  },
  'writing.picture.copy': {
    en: 'Copy into the library',
    tr: 'Arşive al',
    ru: 'Скопировать в библиотеку',
    kk: 'Кітапханаға көшіру',
  },
  'writing.picture.retry': {
    en: 'Try again',
    tr: 'Yeniden dene',
    ru: 'Повторить попытку',
    kk: 'Қайта байқап көру',
  },
  'writing.picture.keep-link': {
    en: 'Keep the link instead',
    tr: 'Bağlantısı kalsın',
    ru: 'Оставить ссылку',
    kk: 'Сілтемесін қалдыру',
  },
  'writing.picture.allow': {
    en: 'Allow {host}',
    tr: '{host} adresine izin ver',
    ru: 'Разрешить {host}',
    kk: '{host} торабына рұқсат беру',
  },
} satisfies Messages
