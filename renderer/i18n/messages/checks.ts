import type { Messages } from '../format'

export const checks = {
  'checks.go': {
    en: 'Go there',
    tr: 'Oraya git',
    ru: 'Перейти',
    kk: 'Сол жерге өту',
  },
  'checks.fix.dateline-from-text': {
    en: 'Set the dateline from the text',
    tr: 'Yer ve tarihi metinden al',
    ru: 'Взять место и дату из текста',
    kk: 'Орны мен күнін мәтіннен алу',
  },
  'checks.fix.language': {
    en: 'Set the language to {name}',
    tr: 'Dili {name} yap',
    ru: 'Установить язык: {name}',
    kk: 'Тілді ауыстыру: {name}',
  },
  'checks.fix.paragraph-languages': {
    en: 'Mark the paragraphs',
    tr: 'Paragrafları işaretle',
    ru: 'Отметить абзацы',
    kk: 'Абзацтарды белгілеу',
  },
  'checks.fix.no-embargo': {
    en: 'Remove the embargo',
    tr: 'Ambargoyu kaldır',
    ru: 'Снять эмбарго',
    kk: 'Эмбаргоны алып тастау',
  },
  'checks.fix.add-source': {
    en: 'Add the source',
    tr: 'Kaynağı ekle',
    ru: 'Добавить источник',
    kk: 'Дереккөз қосу',
  },
  'checks.fix.remove-source': {
    en: 'Remove the empty source',
    tr: 'Boş kaynağı sil',
    ru: 'Удалить пустой источник',
    kk: 'Бос дереккөзді жою',
  },
  'checks.fix.remove-slot': {
    en: 'Remove the slot',
    tr: 'Reklam alanını kaldır',
    ru: 'Убрать место',
    kk: 'Орынды алып тастау',
  },
  'checks.fix.no-ads': {
    en: 'Publish without ads',
    tr: 'Reklamsız yayımla',
    ru: 'Без рекламы',
    kk: 'Жарнамасыз жариялау',
  },
  'checks.fix.copy-picture': {
    en: 'Copy the picture',
    tr: 'Görseli kopyala',
    ru: 'Скопировать изображение',
    kk: 'Суретті көшіру',
  },
  'checks.fixed': {
    en: 'Done. Undo takes it back.',
    tr: 'Yapıldı. Geri al ile dönebilirsiniz.',
    ru: 'Готово. Можно отменить.',
    kk: 'Жасалды. Қайтаруға болады.',
  },
  'checks.fix-gone': {
    en: 'The article has changed meanwhile; nothing was done.',
    tr: 'Haber bu arada değişmiş; bir şey yapılmadı.',
    ru: 'Материал тем временем изменился; ничего не сделано.',
    kk: 'Материал осы арада өзгеріпті; ештеңе жасалмады.',
  },
  'checks.picture-copying': {
    en: 'The picture is being copied; it takes the link’s place when it is here.',
    tr: 'Görsel kopyalanıyor; gelince bağlantının yerini alacak.',
    ru: 'Изображение копируется и заменит ссылку, когда придёт.',
    kk: 'Сурет көшірілуде; келгенде сілтеменің орнына тұрады.',
  },
  'checks.links': {
    en: 'Check the links',
    tr: 'Bağlantıları denetle',
    ru: 'Проверить ссылки',
    kk: 'Сілтемелерді тексеру',
  },
  'checks.links.never': {
    en: 'The links have not been checked yet.',
    tr: 'Bağlantılar henüz denetlenmedi.',
    ru: 'Ссылки ещё не проверялись.',
    kk: 'Сілтемелер әлі тексерілмеген.',
  },
  'checks.links.result': {
    en: 'Links, {when}: {there} answer, {gone} gone, {unclear} could not be checked.',
    tr: 'Bağlantılar, {when}: {there} yanıt verdi, {gone} yok, {unclear} denetlenemedi.',
    ru: 'Ссылки, {when}: отвечают {there}, исчезли {gone}, не проверены {unclear}.',
    kk: 'Сілтемелер, {when}: {there} жауап берді, {gone} жоқ, {unclear} тексерілмеді.',
  },
} satisfies Messages
