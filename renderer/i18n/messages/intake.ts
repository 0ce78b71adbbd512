import type { Messages } from '../format'
import { intakeCopyRules } from './intakeCopyRules'
import { intakeMail } from './intakeMail'
import { intakePageRules } from './intakePageRules'
import { intakeQueue } from './intakeQueue'
import { intakeReport } from './intakeReport'
import { intakeRules } from './intakeRules'

export const intake = {
  ...intakeRules,
  ...intakeMail,
  ...intakeCopyRules,
  ...intakePageRules,
  ...intakeReport,
  ...intakeQueue,
  'intake.reading': {
    en: 'Reading the page…',
    tr: 'Sayfa okunuyor…',
    ru: 'Читаем страницу…',
    kk: 'Бет оқылуда…',
  },
  'intake.nothing': {
    en: 'There is no text in the clipboard.',
    tr: 'Panoda metin yok.',
    ru: 'В буфере обмена нет текста.',
    kk: 'Алмасу буферінде мәтін жоқ.',
  },
  'intake.report': { en: 'What was read', tr: 'Neler okundu', ru: 'Что прочитано', kk: 'Не оқылды' },
  'intake.open-report': {
    en: 'What was read from the page',
    tr: 'Sayfadan neler okundu',
    ru: 'Что прочитано со страницы',
    kk: 'Беттен не оқылды',
  },
  'intake.close-report': {
    en: 'Close the report',
    tr: 'Raporu kapat',
    ru: 'Закрыть отчёт',
    kk: 'Есепті жабу',
  },
  'intake.no-report': {
    en: 'This article was not pasted or opened from a page.',
    tr: 'Bu haber bir sayfadan alınmadı.',
    ru: 'Этот материал взят не со страницы.',
    kk: 'Бұл материал беттен алынбаған.',
  },
  'intake.to-check': {
    en: '{count|one:# thing to check|other:# things to check}',
    tr: '{count|one:Bakılacak # nokta var|other:Bakılacak # nokta var}',
    ru: '{count|one:Проверьте # место|few:Проверьте # места|many:Проверьте # мест|other:Проверьте # места}',
    kk: '{count|one:Тексеретін # жер бар|other:Тексеретін # жер бар}',
  },
  'intake.all-clear': {
    en: 'Everything was understood',
    tr: 'Her şey anlaşıldı',
    ru: 'Всё понято',
    kk: 'Бәрі түсінікті',
  },
  'intake.summary': {
    en: 'Kept {kept} · moved {moved} · ad slots {slots} · dropped {dropped}',
    tr: 'Kalan {kept} · alana taşınan {moved} · reklam {slots} · atılan {dropped}',
    ru: 'Оставлено {kept} · в поля {moved} · реклама {slots} · убрано {dropped}',
    kk: 'Қалды {kept} · өріске {moved} · жарнама {slots} · алынды {dropped}',
  },
  'intake.undo-all': {
    en: 'Undo all decisions',
    tr: 'Bütün kararları geri al',
    ru: 'Отменить все решения',
    kk: 'Барлық шешімді болдырмау',
  },
  'intake.redo-all': {
    en: 'Redo all decisions',
    tr: 'Bütün kararları yinele',
    ru: 'Вернуть все решения',
    kk: 'Барлық шешімді қайтару',
  },
  'intake.group.check': { en: 'Please check', tr: 'Lütfen bakın', ru: 'Проверьте', kk: 'Тексеріңіз' },
  'intake.group.moved': {
    en: 'Moved into fields',
    tr: 'Alanlara taşınanlar',
    ru: 'Перенесено в поля',
    kk: 'Өрістерге көшірілді',
  },
  'intake.group.slot': { en: 'Ad slots', tr: 'Reklam alanları', ru: 'Места рекламы', kk: 'Жарнама орындары' },
  'intake.group.dropped': { en: 'Dropped', tr: 'Atılanlar', ru: 'Убрано', kk: 'Алынып тасталды' },
  'intake.group.kept': {
    en: 'Kept as text',
    tr: 'Metinde kalanlar',
    ru: 'Осталось в тексте',
    kk: 'Мәтінде қалды',
  },
  'intake.undone': {
    en: 'Undone: back in the text',
    tr: 'Geri alındı: metinde',
    ru: 'Отменено: снова в тексте',
    kk: 'Болдырылмады: мәтінде',
  },
  'intake.outcome.kept': {
    en: 'Kept in the text',
    tr: 'Metinde kaldı',
    ru: 'Осталось в тексте',
    kk: 'Мәтінде қалды',
  },
  'intake.outcome.dropped': { en: 'Dropped', tr: 'Atıldı', ru: 'Убрано', kk: 'Алынды' },
  'intake.outcome.moved': { en: '{field}', tr: '{field}', ru: '{field}', kk: '{field}' },
  'intake.outcome.slot': {
    en: 'Ad slot: {place}',
    tr: 'Reklam alanı: {place}',
    ru: 'Место рекламы: {place}',
    kk: 'Жарнама орны: {place}',
  },
  'intake.field.headline': { en: 'Headline', tr: 'Başlık', ru: 'Заголовок', kk: 'Тақырып' },
  'intake.field.kicker': { en: 'Kicker', tr: 'Üst başlık', ru: 'Надзаголовок', kk: 'Үстіңгі тақырып' },
  'intake.field.standfirst': { en: 'Standfirst', tr: 'Spot', ru: 'Лид', kk: 'Лид' },
  'intake.field.rubrics': { en: 'Rubrics', tr: 'Kategoriler', ru: 'Рубрики', kk: 'Айдарлар' },
  'intake.field.tags': { en: 'Tags', tr: 'Etiketler', ru: 'Теги', kk: 'Тегтер' },
  'intake.field.bylines': { en: 'Bylines', tr: 'İmzalar', ru: 'Авторы', kk: 'Авторлар' },
  'intake.field.sources': { en: 'Source', tr: 'Kaynak', ru: 'Источник', kk: 'Дереккөз' },
  'intake.field.sources.licence': { en: 'Licence', tr: 'Lisans', ru: 'Лицензия', kk: 'Лицензия' },
  'intake.field.lead': { en: 'Lead picture', tr: 'Ana görsel', ru: 'Главное фото', kk: 'Басты сурет' },
  'intake.field.embargo': { en: 'Embargo', tr: 'Ambargo', ru: 'Эмбарго', kk: 'Эмбарго' },
  'intake.field.comments': { en: 'Comments', tr: 'Yorumlar', ru: 'Комментарии', kk: 'Пікірлер' },
  'intake.field.dateline': { en: 'Dateline', tr: 'Yer ve tarih', ru: 'Место и дата', kk: 'Орны мен күні' },
  'intake.field.dateline.date': { en: 'Date', tr: 'Tarih', ru: 'Дата', kk: 'Күні' },
  'intake.field.dateline.place': { en: 'Place', tr: 'Yer', ru: 'Место', kk: 'Орны' },
} satisfies Messages
