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
  'sites.companion': {
    en: 'Optional: a small plugin lets Galley find its posts by its own id, show an article in the site’s own theme before it is out, and be refused by the server itself where somebody was quicker. Everything works without it.',
    tr: 'İsteğe bağlı: küçük bir eklenti, Galley’nin yazılarını kendi kimliğiyle bulmasını, haberi yayından önce sitenin kendi temasında göstermesini ve biri daha hızlıysa sunucunun yazmayı reddetmesini sağlar. Onsuz da her şey çalışır.',
    ru: 'По желанию: небольшой плагин позволяет Galley находить свои записи по собственному номеру и показывать материал в оформлении сайта до выхода, а серверу — самому отказать, если кто-то успел раньше. Всё работает и без него.',
    kk: 'Қалауыңызша: шағын плагин Galley-ге жазбаларын өз нөмірі бойынша табуға және материалды жарияламай тұрып сайттың өз безендіруінде көрсетуге, ал біреу бұрын үлгерсе, сервердің өзіне бас тартуға мүмкіндік береді. Онсыз да бәрі жұмыс істейді.',
  },
  'sites.companion.save': {
    en: 'Save the plugin…',
    tr: 'Eklentiyi kaydet…',
    ru: 'Сохранить плагин…',
    kk: 'Плагинді сақтау…',
  },
  'sites.companion.saved': {
    en: 'Saved as {name}. Put it into the site’s folder wp-content/mu-plugins.',
    tr: '{name} adıyla kaydedildi. Sitenin wp-content/mu-plugins klasörüne koyun.',
    ru: 'Сохранено: {name}. Положите файл в папку wp-content/mu-plugins сайта.',
    kk: '{name} атымен сақталды. Файлды сайттың wp-content/mu-plugins қалтасына салыңыз.',
  },
  'faults.companion.missing': {
    en: 'This Galley came without the plugin.',
    tr: 'Bu Galley eklenti olmadan geldi.',
    ru: 'В этой сборке Galley плагина нет.',
    kk: 'Бұл Galley жинағында плагин жоқ.',
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
