import type { Messages } from '../format'

export const siteReaders = {
  'siteReaders.comments': {
    en: 'Where comments go',
    tr: 'Yorumların gideceği adres',
    ru: 'Куда отправляются комментарии',
    kk: 'Пікірлер жіберілетін мекенжай',
  },
  'siteReaders.comments-hint': {
    en: 'Stories open for comments get a form that posts there. Left empty, they say that there are none yet.',
    tr: 'Yoruma açık haberlerde bu adrese gönderen bir form çıkar. Boşsa henüz yorum olmadığı yazar.',
    ru: 'В материалах с открытыми комментариями будет форма, которая отправляет их сюда. Если пусто, там сказано, что комментариев пока нет.',
    kk: 'Пікірге ашық материалдарда осы мекенжайға жіберетін форма шығады. Бос қалса, әзірге пікір жоқ деп жазылады.',
  },
  'siteReaders.weather': {
    en: 'Weather file',
    tr: 'Hava durumu dosyası',
    ru: 'Файл погоды',
    kk: 'Ауа райы файлы',
  },
  'siteReaders.weather-hint': {
    en: 'A file of your own site, from its root. While it is missing or older than six hours, the strip shows no weather.',
    tr: 'Kendi sitenizdeki bir dosya, kök klasörden başlayarak. Dosya yoksa ya da altı saatten eskiyse şeritte hava durumu görünmez.',
    ru: 'Файл на вашем же сайте, от его корня. Если его нет или он старше шести часов, полоса погоду не показывает.',
    kk: 'Өз сайтыңыздағы файл, түбірінен бастап. Ол болмаса не алты сағаттан ескі болса, жолақта ауа райы көрсетілмейді.',
  },
  'siteReaders.weather-problem': {
    en: 'A path on the site, like {example}.',
    tr: 'Sitedeki bir yol, örneğin {example}.',
    ru: 'Путь на сайте, например {example}.',
    kk: 'Сайттағы жол, мысалы {example}.',
  },
  'siteReaders.index': {
    en: 'Sections of the settings',
    tr: 'Ayar bölümleri',
    ru: 'Разделы настроек',
    kk: 'Баптау бөлімдері',
  },
  'siteLook.type': { en: 'Type', tr: 'Yazı', ru: 'Шрифт', kk: 'Қаріп' },
  'siteLook.type.classic': { en: 'Classic', tr: 'Klasik', ru: 'Классический', kk: 'Классикалық' },
  'siteLook.type.mixed': { en: 'Mixed', tr: 'Karma', ru: 'Смешанный', kk: 'Аралас' },
  'siteLook.type.plain': { en: 'Plain', tr: 'Sade', ru: 'Простой', kk: 'Қарапайым' },
  'siteLook.sample': {
    en: 'How it will look',
    tr: 'Nasıl görünecek',
    ru: 'Как это будет выглядеть',
    kk: 'Қалай көрінеді',
  },
  'siteLook.pick': { en: 'Pick a colour', tr: 'Renk seç', ru: 'Выбрать цвет', kk: 'Түс таңдау' },
  'siteLook.sample-rubric': { en: 'City', tr: 'Kent', ru: 'Город', kk: 'Қала' },
  'siteLook.sample-headline': {
    en: 'The bridge is open again after three years',
    tr: 'Köprü üç yıl sonra yeniden açıldı',
    ru: 'Мост снова открыт спустя три года',
    kk: 'Көпір үш жылдан кейін қайта ашылды',
  },
  'siteLook.sample-text': {
    en: 'Pupils on their way to the other bank were the first to cross it.',
    tr: 'İlk geçenler, karşı yakadaki okula giden öğrenciler oldu.',
    ru: 'Первыми по нему прошли школьники с другого берега.',
    kk: 'Алғаш өткендер арғы жағалаудағы мектепке баратын оқушылар болды.',
  },
  'siteLook.sample-light': { en: 'In the light', tr: 'Açık temada', ru: 'В светлой теме', kk: 'Ашық түсте' },
  'siteLook.sample-dark': { en: 'In the dark', tr: 'Koyu temada', ru: 'В тёмной теме', kk: 'Күңгірт түсте' },
} as const satisfies Messages
