import type { Messages } from '../format'

/** What a newsroom has taught about the pages of single hosts: its place in the settings, and its line in the report. */
export const profiles = {
  'profiles.title': {
    en: 'What Galley remembers',
    tr: 'Galley’nin hatırladıkları',
    ru: 'Что запомнил Galley',
    kk: 'Galley есте сақтағаны',
  },
  'profiles.text': {
    en: 'Decisions you took in reports, site by site. The next page of that site is read with them.',
    tr: 'Raporlarda verdiğiniz kararlar, site site. O sitenin sonraki sayfası bunlarla okunur.',
    ru: 'Ваши решения в отчётах, по сайтам. Следующая страница сайта читается с их учётом.',
    kk: 'Есептердегі шешімдеріңіз, сайт-сайтымен. Сол сайттың келесі беті соларға сай оқылады.',
  },
  'profiles.none': {
    en: 'Nothing is remembered yet. Keep, drop or move a line in the report of an article that was taken in, and the site’s next page is read your way.',
    tr: 'Henüz hatırlanan bir şey yok. Alınan bir haberin raporunda bir satırı tutun, atın ya da taşıyın; sitenin sonraki sayfası sizin istediğiniz gibi okunur.',
    ru: 'Пока ничего не запомнено. Оставьте, уберите или перенесите строку в отчёте о взятом материале — и следующая страница сайта будет прочитана по-вашему.',
    kk: 'Әзірге ештеңе есте сақталмаған. Алынған материалдың есебінде бір жолды қалдырыңыз, алып тастаңыз не көшіріңіз: сайттың келесі беті сіз қалағандай оқылады.',
  },
  'profiles.lessons': {
    en: '{count|one:# decision|other:# decisions}',
    tr: '{count|one:# karar|other:# karar}',
    ru: '{count|one:# решение|few:# решения|many:# решений|other:# решения}',
    kk: '{count|one:# шешім|other:# шешім}',
  },
  'profiles.show': { en: 'Show', tr: 'Göster', ru: 'Показать', kk: 'Көрсету' },
  'profiles.hide': { en: 'Hide', tr: 'Gizle', ru: 'Скрыть', kk: 'Жасыру' },
  'profiles.import': { en: 'Import…', tr: 'İçe aktar…', ru: 'Импорт…', kk: 'Импорттау…' },
  'profiles.export': { en: 'Export…', tr: 'Dışa aktar…', ru: 'Экспорт…', kk: 'Экспорттау…' },
  'profiles.delete': { en: 'Forget all', tr: 'Hepsini unut', ru: 'Забыть всё', kk: 'Бәрін ұмыту' },
  'profiles.more': {
    en: 'More for {host}',
    tr: '{host} için diğer işlemler',
    ru: 'Ещё для {host}',
    kk: '{host} үшін тағы',
  },
  'profiles.exported': {
    en: 'Written to {name}.',
    tr: '{name} dosyasına yazıldı.',
    ru: 'Записано в {name}.',
    kk: '{name} файлына жазылды.',
  },
  'profiles.imported': {
    en: 'What the file says about {host} is remembered now.',
    tr: 'Dosyanın {host} için söyledikleri artık hatırlanıyor.',
    ru: 'Решения из файла для {host} теперь учитываются.',
    kk: 'Файлдағы {host} туралы шешімдер есте сақталды.',
  },
  'profiles.forgotten': {
    en: 'Nothing is remembered for {host} any more.',
    tr: '{host} için artık hiçbir şey hatırlanmıyor.',
    ru: 'Для {host} больше ничего не запомнено.',
    kk: '{host} үшін енді ештеңе есте сақталмайды.',
  },
  'profiles.entry-forgotten': {
    en: 'Forgotten: {line}',
    tr: 'Unutuldu: {line}',
    ru: 'Забыто: {line}',
    kk: 'Ұмытылды: {line}',
  },
  'profiles.forget-line': {
    en: 'Forget “{line}”',
    tr: '“{line}” kararını unut',
    ru: 'Забыть «{line}»',
    kk: '«{line}» шешімін ұмыту',
  },
  'profiles.rules-off': {
    en: 'Rules that are not used on this site',
    tr: 'Bu sitede kullanılmayan kurallar',
    ru: 'Правила, которые на этом сайте не применяются',
    kk: 'Бұл сайтта қолданылмайтын ережелер',
  },
  'profiles.applied': {
    en: '{count|one:# remembered decision|other:# remembered decisions} applied for {host}',
    tr: '{host} için hatırlanan {count|one:# karar uygulandı|other:# karar uygulandı}',
    ru: '{count|one:Учтено # решение|few:Учтены # решения|many:Учтено # решений|other:Учтено # решения} для {host}',
    kk: '{host} үшін есте сақталған {count|one:# шешім қолданылды|other:# шешім қолданылды}',
  },
  'profiles.applied-none': {
    en: 'Read with what is remembered for {host}; nothing of it stood on this page',
    tr: '{host} için hatırlananlarla okundu; bu sayfada hiçbiri yoktu',
    ru: 'Прочитано с учётом решений для {host}; на этой странице таких строк не было',
    kk: '{host} үшін есте сақталғанмен оқылды; бұл бетте олардың ешқайсысы жоқ',
  },
  'profiles.dont-apply': { en: 'Don’t apply', tr: 'Bunlarsız oku', ru: 'Не учитывать', kk: 'Қолданбау' },
  'profiles.not-applied': {
    en: 'Read again without what is remembered for {host}.',
    tr: '{host} için hatırlananlar olmadan yeniden okundu.',
    ru: 'Прочитано заново без учёта решений для {host}.',
    kk: '{host} үшін есте сақталғансыз қайта оқылды.',
  },
  'profiles.of': {
    en: 'Remembered for {host}',
    tr: '{host} için hatırlananlar',
    ru: 'Запомнено для {host}',
    kk: '{host} үшін есте сақталған',
  },
} satisfies Messages
