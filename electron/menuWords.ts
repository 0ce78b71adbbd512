import type { InterfaceLanguage } from '../shared/settings'

/** Words of the native menu and of the one dialog main asks by itself; everything else is worded in the window. */
const WORDS = {
  file: { en: 'File', tr: 'Dosya', ru: 'Файл', kk: 'Файл' },
  edit: { en: 'Edit', tr: 'Düzen', ru: 'Правка', kk: 'Түзету' },
  view: { en: 'View', tr: 'Görünüm', ru: 'Вид', kk: 'Көрініс' },
  newArticle: { en: 'New article', tr: 'Yeni haber', ru: 'Новый материал', kk: 'Жаңа материал' },
  openFile: { en: 'Open file…', tr: 'Dosya aç…', ru: 'Открыть файл…', kk: 'Файлды ашу…' },
  openAddresses: {
    en: 'Take in from addresses…',
    tr: 'Adreslerden al…',
    ru: 'Взять по адресам…',
    kk: 'Мекенжайлардан алу…',
  },
  exportTo: { en: 'Export…', tr: 'Dışa aktar…', ru: 'Экспорт…', kk: 'Экспорт…' },
  exportRecord: {
    en: 'Record of publications…',
    tr: 'Yayın kaydı…',
    ru: 'Журнал публикаций…',
    kk: 'Жарияланым жазбасы…',
  },
  importMenu: { en: 'Import', tr: 'İçe aktar', ru: 'Импорт', kk: 'Импорт' },
  importFile: {
    en: 'Package, WordPress or Ghost export…',
    tr: 'Paket, WordPress ya da Ghost dışa aktarımı…',
    ru: 'Пакет, экспорт WordPress или Ghost…',
    kk: 'Пакет, WordPress не Ghost экспорты…',
  },
  importFolder: {
    en: 'Folder of pages, or a Publii site…',
    tr: 'Sayfa klasörü ya da Publii sitesi…',
    ru: 'Папка со страницами или сайт Publii…',
    kk: 'Беттер қалтасы не Publii сайты…',
  },
  importSite: {
    en: 'All posts of a WordPress…',
    tr: 'Bir WordPress’in bütün yazıları…',
    ru: 'Все записи сайта WordPress…',
    kk: 'WordPress сайтының барлық жазбасы…',
  },
  reports: { en: 'Reports', tr: 'Raporlar', ru: 'Отчёты', kk: 'Есептер' },
  settings: { en: 'Settings', tr: 'Ayarlar', ru: 'Настройки', kk: 'Баптаулар' },
  quit: { en: 'Quit', tr: 'Çık', ru: 'Выйти', kk: 'Шығу' },
  undo: { en: 'Undo', tr: 'Geri al', ru: 'Отменить', kk: 'Болдырмау' },
  redo: { en: 'Redo', tr: 'Yinele', ru: 'Повторить', kk: 'Қайталау' },
  cut: { en: 'Cut', tr: 'Kes', ru: 'Вырезать', kk: 'Қию' },
  copy: { en: 'Copy', tr: 'Kopyala', ru: 'Копировать', kk: 'Көшіру' },
  paste: { en: 'Paste', tr: 'Yapıştır', ru: 'Вставить', kk: 'Қою' },
  selectAll: { en: 'Select all', tr: 'Tümünü seç', ru: 'Выделить всё', kk: 'Бәрін белгілеу' },
  library: { en: 'Library', tr: 'Arşiv', ru: 'Библиотека', kk: 'Кітапхана' },
  proofs: { en: 'Proof', tr: 'Prova', ru: 'Корректура', kk: 'Корректура' },
  shareProof: {
    en: 'Share a proof…',
    tr: 'Prova paylaş…',
    ru: 'Отдать на вычитку…',
    kk: 'Корректура беру…',
  },
  preview: { en: 'Preview', tr: 'Önizleme', ru: 'Предпросмотр', kk: 'Алдын ала қарау' },
  publish: { en: 'Publish…', tr: 'Yayımla…', ru: 'Опубликовать…', kk: 'Жариялау…' },
  palette: { en: 'Commands…', tr: 'Komutlar…', ru: 'Команды…', kk: 'Пәрмендер…' },
  fullScreen: { en: 'Full screen', tr: 'Tam ekran', ru: 'Во весь экран', kk: 'Толық экран' },
  stillSaving: {
    en: 'Galley is still saving.',
    tr: 'Galley hâlâ kaydediyor.',
    ru: 'Galley ещё сохраняет.',
    kk: 'Galley әлі сақтап жатыр.',
  },
  stillSavingDetail: {
    en: 'The last changes are not on disk yet. If you close now, they will be lost.',
    tr: 'Son değişiklikler henüz diske yazılmadı. Şimdi kapatırsanız kaybolurlar.',
    ru: 'Последние правки ещё не записаны на диск. Если закрыть сейчас, они пропадут.',
    kk: 'Соңғы өзгерістер әлі дискіге жазылмады. Қазір жапсаңыз, олар жоғалады.',
  },
  commandAtWork: {
    en: 'A command has the library',
    tr: 'Kitaplıkta bir komut çalışıyor',
    ru: 'С библиотекой работает команда',
    kk: 'Кітапханамен бұйрық жұмыс істеп тұр',
  },
  commandAtWorkText: {
    en: 'A command of the command line is still writing in Galley’s library. Nothing is lost. Start Galley again when it is done.',
    tr: 'Komut satırındaki bir komut hâlâ Galley kitaplığına yazıyor. Hiçbir şey kaybolmadı. Komut bitince Galley’yi yeniden başlatın.',
    ru: 'Команда из командной строки ещё пишет в библиотеку Galley. Ничего не потеряно. Запустите Galley снова, когда она закончит.',
    kk: 'Командалық жолдағы бұйрық Galley кітапханасына әлі жазып жатыр. Ештеңе жоғалған жоқ. Ол біткенде Galley-ді қайта іске қосыңыз.',
  },
  wait: { en: 'Wait', tr: 'Bekle', ru: 'Подождать', kk: 'Күту' },
  closeAnyway: { en: 'Close anyway', tr: 'Yine de kapat', ru: 'Всё равно закрыть', kk: 'Бәрібір жабу' },
  allPages: {
    en: 'Pages, texts and documents',
    tr: 'Sayfalar, metinler ve belgeler',
    ru: 'Страницы, тексты и документы',
    kk: 'Беттер, мәтіндер мен құжаттар',
  },
  wordLists: { en: 'Word lists', tr: 'Sözcük listeleri', ru: 'Списки слов', kk: 'Сөз тізімдері' },
  profiles: { en: 'Profiles', tr: 'Profiller', ru: 'Профили', kk: 'Профильдер' },
  imports: {
    en: 'Packages and exports',
    tr: 'Paketler ve dışa aktarımlar',
    ru: 'Пакеты и экспорт',
    kk: 'Пакеттер мен экспорт',
  },
  pictures: { en: 'Pictures', tr: 'Görseller', ru: 'Изображения', kk: 'Суреттер' },
} as const satisfies Record<string, Record<InterfaceLanguage, string>>

type Words = Record<keyof typeof WORDS, string>

export function menuWords(language: string): Words {
  const known: InterfaceLanguage =
    language === 'tr' || language === 'ru' || language === 'kk' ? language : 'en'
  return Object.fromEntries(Object.entries(WORDS).map(([key, value]) => [key, value[known]])) as Words
}
