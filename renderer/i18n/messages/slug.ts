import type { Messages } from '../format'

export const slug = {
  'slug.scheme.ru': {
    en: 'Russian letters in addresses',
    tr: 'Adreslerde Rusça harfler',
    ru: 'Русские буквы в адресах',
    kk: 'Мекенжайдағы орыс әріптері',
  },
  'slug.scheme.common': {
    en: 'As most sites do',
    tr: 'Çoğu sitedeki gibi',
    ru: 'Как на большинстве сайтов',
    kk: 'Көп сайттағыдай',
  },
  'slug.scheme.passport': {
    en: 'As in passports (ICAO)',
    tr: 'Pasaporttaki gibi (ICAO)',
    ru: 'Как в паспорте (ИКАО)',
    kk: 'Паспорттағыдай (ИКАО)',
  },
  'slug.scheme.scientific': {
    en: 'Scientific (ISO 9)',
    tr: 'Bilimsel (ISO 9)',
    ru: 'Научная (ISO 9)',
    kk: 'Ғылыми (ISO 9)',
  },
  'slug.scheme.kk': {
    en: 'Kazakh letters in addresses',
    tr: 'Adreslerde Kazakça harfler',
    ru: 'Казахские буквы в адресах',
    kk: 'Мекенжайдағы қазақ әріптері',
  },
  'slug.scheme.latin-2021': {
    en: 'Latin alphabet of 2021',
    tr: '2021 Latin alfabesi',
    ru: 'Латиница 2021 года',
    kk: '2021 жылғы латын әліпбиі',
  },
} satisfies Messages
