/** Find and replace across the library. */
export const replace = {
  'replace.title': {
    en: 'Find and replace in the library',
    tr: 'Arşivde bul ve değiştir',
    ru: 'Найти и заменить в библиотеке',
    kk: 'Кітапханадан табу және ауыстыру',
  },
  'replace.look': {
    en: 'Look through the articles',
    tr: 'Haberlerde ara',
    ru: 'Искать в материалах',
    kk: 'Материалдардан іздеу',
  },
  'replace.looking': {
    en: '{looked} of {total|one:# article|other:# articles} looked through',
    tr: '{total} haberin {looked} tanesine bakıldı',
    ru: 'Просмотрено материалов: {looked} из {total}',
    kk: 'Қаралған материал: {looked} / {total}',
  },
  'replace.nowhere': {
    en: 'It stands in no article.',
    tr: 'Hiçbir haberde geçmiyor.',
    ru: 'Ни в одном материале не встречается.',
    kk: 'Ешбір материалда кездеспейді.',
  },
  'replace.found': {
    en: '{places|one:# place|other:# places} in {articles|one:# article|other:# articles}',
    tr: '{articles} haberde {places} yerde',
    ru: 'Мест: {places}, материалов: {articles}',
    kk: 'Орын: {places}, материал: {articles}',
  },
  'replace.places': {
    en: '{count|one:# place|other:# places}',
    tr: '{count} yer',
    ru: '{count|one:# место|few:# места|many:# мест|other:# места}',
    kk: '{count} орын',
  },
  'replace.more': {
    en: 'and {count|one:# more place|other:# more places}',
    tr: 've {count} yer daha',
    ru: 'и ещё {count|one:# место|few:# места|many:# мест|other:# места}',
    kk: 'және тағы {count} орын',
  },
  'replace.published': {
    en: 'This article is published. The site changes when you update it there.',
    tr: 'Bu haber yayında. Site, siz güncelleyince değişir.',
    ru: 'Материал опубликован. На сайте он изменится, когда вы его обновите.',
    kk: 'Материал жарияланған. Сайтта жаңартқаныңызда өзгереді.',
  },
  'replace.all': { en: 'All articles', tr: 'Tüm haberler', ru: 'Все материалы', kk: 'Барлық материал' },
  'replace.go': {
    en: 'Replace in {count|one:# place|other:# places}',
    tr: '{count} yerde değiştir',
    ru: 'Заменить: {count|one:# место|few:# места|many:# мест|other:# места}',
    kk: '{count} орында ауыстыру',
  },
  'replace.delete': {
    en: 'Delete in {count|one:# place|other:# places}',
    tr: '{count} yerde sil',
    ru: 'Удалить: {count|one:# место|few:# места|many:# мест|other:# места}',
    kk: '{count} орында жою',
  },
  'replace.replacing': {
    en: '{done} of {total|one:# article|other:# articles} changed',
    tr: '{total} haberin {done} tanesi değiştirildi',
    ru: 'Изменено материалов: {done} из {total}',
    kk: 'Өзгертілген материал: {done} / {total}',
  },
  'replace.done': {
    en: 'Done. Each article can be taken back here.',
    tr: 'Bitti. Her haber buradan geri alınabilir.',
    ru: 'Готово. Каждый материал можно вернуть здесь.',
    kk: 'Дайын. Әр материалды осы жерден қайтаруға болады.',
  },
  'replace.undo-all': {
    en: 'Undo all',
    tr: 'Tümünü geri al',
    ru: 'Отменить все',
    kk: 'Бәрін қайтару',
  },
  'replace.undone': { en: 'As it was', tr: 'Eski hâlinde', ru: 'Как было', kk: 'Бұрынғыдай' },
} as const
