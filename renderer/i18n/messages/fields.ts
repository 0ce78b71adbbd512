import type { Messages } from '../format'

/** News fields of the inspector: what each did, corrections, and an address that changes. */
export const fields = {
  'writing.byline.role': { en: 'Did what', tr: 'Görevi', ru: 'Роль', kk: 'Рөлі' },
  'writing.role.author': { en: 'Author', tr: 'Yazan', ru: 'Автор', kk: 'Автор' },
  'writing.role.translator': { en: 'Translation', tr: 'Çeviri', ru: 'Перевод', kk: 'Аударма' },
  'writing.role.photographer': { en: 'Photos', tr: 'Fotoğraf', ru: 'Фото', kk: 'Фото' },
  'writing.role.editor': { en: 'Editor', tr: 'Editör', ru: 'Редактор', kk: 'Редактор' },
  'corrections.title': { en: 'Corrections', tr: 'Düzeltmeler', ru: 'Исправления', kk: 'Түзетулер' },
  'corrections.none': {
    en: 'A correction stands under the story, with its time.',
    tr: 'Düzeltme, saatiyle birlikte haberin altında yer alır.',
    ru: 'Исправление печатается под материалом вместе со временем.',
    kk: 'Түзету материалдың астында уақытымен бірге тұрады.',
  },
  'corrections.text': {
    en: 'What was wrong and is now right',
    tr: 'Neyin düzeltildiği',
    ru: 'Что было неверно и что исправлено',
    kk: 'Не қате болды, не түзетілді',
  },
  'corrections.of': {
    en: 'Correction of {when}',
    tr: '{when} tarihli düzeltme',
    ru: 'Исправление от {when}',
    kk: '{when} түзетуі',
  },
  'corrections.to-send': {
    en: 'Readers see it once the page is updated.',
    tr: 'Okurlar, sayfa güncellenince görür.',
    ru: 'Читатели увидят его после обновления страницы.',
    kk: 'Оқырман оны бет жаңартылғаннан кейін көреді.',
  },
  'slug.unlock': { en: 'Unlock', tr: 'Kilidi aç', ru: 'Открыть', kk: 'Құлпын ашу' },
  'slug.unlock.title': {
    en: 'Change the address of a published page?',
    tr: 'Yayımlanmış sayfanın adresi değişsin mi?',
    ru: 'Изменить адрес опубликованной страницы?',
    kk: 'Жарияланған беттің мекенжайы өзгерсін бе?',
  },
  'slug.unlock.text': {
    en: 'With the next update the page moves to the new address. The local site and WordPress lead readers on from the old one; another site may not, and then links that were shared before stop working. Counters of likes and shares start again.',
    tr: 'Bir sonraki güncellemede sayfa yeni adrese taşınır. Yerel site ve WordPress okuru eski adresten yenisine yönlendirir; başka bir site yönlendirmeyebilir, o zaman daha önce paylaşılmış bağlantılar çalışmaz. Beğeni ve paylaşım sayaçları sıfırdan başlar.',
    ru: 'При следующем обновлении страница переедет на новый адрес. Локальный сайт и WordPress переведут читателя со старого адреса; другой сайт может этого не делать, и тогда прежние ссылки перестанут работать. Счётчики отметок и репостов начнутся заново.',
    kk: 'Келесі жаңартуда бет жаңа мекенжайға көшеді. Жергілікті сайт пен WordPress оқырманды ескі мекенжайдан жаңасына бағыттайды; басқа сайт бағыттамауы мүмкін, ондайда бұрын таратылған сілтемелер жұмыс істемейді. Ұнату мен бөлісу санауыштары басынан басталады.',
  },
  'slug.unlock.confirm': {
    en: 'Change the address',
    tr: 'Adresi değiştir',
    ru: 'Изменить адрес',
    kk: 'Мекенжайды өзгерту',
  },
  'slug.moves': {
    en: 'The page was at “{slug}”. It moves when you update it.',
    tr: 'Sayfa “{slug}” adresindeydi. Güncellediğinizde taşınır.',
    ru: 'Страница была по адресу «{slug}». Она переедет при обновлении.',
    kk: 'Бет «{slug}» мекенжайында болған. Жаңартқанда көшеді.',
  },
  'slug.taken': {
    en: '“{headline}” has this address already. This story would go out as {slug}.',
    tr: 'Bu adres “{headline}” haberinde. Bu haber {slug} adresiyle çıkar.',
    ru: 'Этот адрес уже у материала «{headline}». Этот выйдет с адресом {slug}.',
    kk: 'Бұл мекенжай «{headline}» материалында бар. Мына материал {slug} мекенжайымен шығады.',
  },
  'slug.take': {
    en: 'Use {slug}',
    tr: '{slug} kullan',
    ru: 'Взять {slug}',
    kk: '{slug} қолдану',
  },
} satisfies Messages
