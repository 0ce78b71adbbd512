/** Find and replace in the open article. */
export const find = {
  'find.title': {
    en: 'Find and replace',
    tr: 'Bul ve değiştir',
    ru: 'Найти и заменить',
    kk: 'Табу және ауыстыру',
  },
  'find.open': { en: 'Find in the article', tr: 'Yazıda bul', ru: 'Найти в материале', kk: 'Мақаладан табу' },
  'find.query': { en: 'Find', tr: 'Bul', ru: 'Найти', kk: 'Табу' },
  'find.count': {
    en: '{current} of {total}',
    tr: '{current} / {total}',
    ru: '{current} из {total}',
    kk: '{current} / {total}',
  },
  'find.case': {
    en: 'Capitals matter',
    tr: 'Büyük/küçük harf ayrımı',
    ru: 'Учитывать регистр',
    kk: 'Бас әріпті ескеру',
  },
  'find.word': { en: 'Whole words', tr: 'Tam sözcük', ru: 'Слово целиком', kk: 'Тұтас сөз' },
  'find.marks': {
    en: 'Marks matter (ş is not s, ё not е)',
    tr: 'İşaretler ayırt edilir (ş, s değildir)',
    ru: 'Различать знаки (ё не е, ş не s)',
    kk: 'Белгілерді ажырату (ё мен е бөлек)',
  },
  'find.previous': { en: 'Previous match', tr: 'Önceki', ru: 'Предыдущее', kk: 'Алдыңғысы' },
  'find.next': { en: 'Next match', tr: 'Sonraki', ru: 'Следующее', kk: 'Келесісі' },
  'find.replace.show': {
    en: 'Replace as well',
    tr: 'Değiştirmeyi de göster',
    ru: 'Показать замену',
    kk: 'Ауыстыруды көрсету',
  },
  'find.replacement': { en: 'Replace with', tr: 'Yerine', ru: 'Заменить на', kk: 'Мынаған ауыстыру' },
  'find.replace': { en: 'Replace', tr: 'Değiştir', ru: 'Заменить', kk: 'Ауыстыру' },
  'find.replace-all': { en: 'Replace all', tr: 'Tümünü değiştir', ru: 'Заменить все', kk: 'Бәрін ауыстыру' },
  'find.replaced': {
    en: '{count} replaced',
    tr: '{count} değiştirildi',
    ru: 'Заменено: {count}',
    kk: 'Ауыстырылды: {count}',
  },
  'find.also': { en: 'Also in', tr: 'Ayrıca', ru: 'Также в полях', kk: 'Мына өрістерде де бар' },
} as const
