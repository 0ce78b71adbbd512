import type { Messages } from '../format'

export const rights = {
  'rights.send': {
    en: 'Send for review',
    tr: 'İncelemeye gönder',
    ru: 'Отправить на проверку',
    kk: 'Тексеруге жіберу',
  },
  'rights.review': {
    en: '{user} ({role}) may write on this site. Somebody who may publish finds the article among what waits for review.',
    tr: '{user} ({role}) bu sitede yazabilir. Haber, yayımlama yetkisi olan birinin inceleme listesine düşer.',
    ru: '{user} ({role}) может писать на этом сайте. Материал попадёт на проверку к тому, кто вправе публиковать.',
    kk: '{user} ({role}) бұл сайтта жаза алады. Материал жариялауға құқығы бар адамның тексеру тізіміне түседі.',
  },
  'rights.none': {
    en: '{user} ({role}) may only read on this site: preview works, nothing can be sent.',
    tr: '{user} ({role}) bu sitede yalnızca okuyabilir: önizleme çalışır, hiçbir şey gönderilemez.',
    ru: '{user} ({role}) может только читать на этом сайте: просмотр работает, отправить ничего нельзя.',
    kk: '{user} ({role}) бұл сайтта тек оқи алады: алдын ала қарау жұмыс істейді, ештеңе жіберілмейді.',
  },
  'rights.no-pictures': {
    en: 'Pictures cannot be sent by this account and will be missing.',
    tr: 'Bu hesap fotoğraf gönderemez; fotoğraflar eksik kalır.',
    ru: 'Эта учётная запись не отправляет снимки: их не будет.',
    kk: 'Бұл тіркелгі сурет жібере алмайды: суреттер болмайды.',
  },
  'publishing.state.in-review': {
    en: 'Waits for review',
    tr: 'İnceleme bekliyor',
    ru: 'На проверке',
    kk: 'Тексеруді күтуде',
  },
  'publishing.outcome.handed-in': {
    en: 'Sent for review. It is not public yet.',
    tr: 'İncelemeye gönderildi. Henüz yayında değil.',
    ru: 'Отправлено на проверку. Пока не опубликовано.',
    kk: 'Тексеруге жіберілді. Әзірге жарияланған жоқ.',
  },
  'sites.note.review-only': {
    en: 'This account may write and not publish: articles are sent for review.',
    tr: 'Bu hesap yazabilir, yayımlayamaz: haberler incelemeye gönderilir.',
    ru: 'Эта учётная запись пишет, но не публикует: материалы уходят на проверку.',
    kk: 'Бұл тіркелгі жазады, бірақ жарияламайды: материалдар тексеруге кетеді.',
  },
  'sites.note.no-pictures': {
    en: 'This account cannot send pictures.',
    tr: 'Bu hesap fotoğraf gönderemez.',
    ru: 'Эта учётная запись не может отправлять снимки.',
    kk: 'Бұл тіркелгі сурет жібере алмайды.',
  },
} as const satisfies Messages
