import type { SiteProfile } from '../publish/site'

type SiteLanguage = SiteProfile['language']

const table = {
  skipToStory: {
    en: 'Skip to the story',
    tr: 'Habere geç',
    ru: 'Перейти к тексту',
    kk: 'Мәтінге өту',
  },
  home: { en: 'Home', tr: 'Ana sayfa', ru: 'Главная', kk: 'Басты бет' },
  rubrics: { en: 'Rubrics', tr: 'Kategoriler', ru: 'Рубрики', kk: 'Айдарлар' },
  rubric: { en: 'Rubric', tr: 'Kategori', ru: 'Рубрика', kk: 'Айдар' },
  tag: { en: 'Tag', tr: 'Etiket', ru: 'Тег', kk: 'Тег' },
  author: { en: 'Author', tr: 'Yazar', ru: 'Автор', kk: 'Автор' },
  search: { en: 'Search', tr: 'Arama', ru: 'Поиск', kk: 'Іздеу' },
  searchNow: { en: 'Search', tr: 'Ara', ru: 'Найти', kk: 'Іздеу' },
  searchWhat: {
    en: 'Words of a headline, a name, a tag',
    tr: 'Başlıktan bir söz, bir ad, bir etiket',
    ru: 'Слова из заголовка, имя, тег',
    kk: 'Тақырыптағы сөз, есім, тег',
  },
  searching: { en: 'Searching…', tr: 'Aranıyor…', ru: 'Идёт поиск…', kk: 'Ізделуде…' },
  found: { en: 'Stories found:', tr: 'Bulunan haber:', ru: 'Найдено материалов:', kk: 'Табылған материал:' },
  foundNothing: {
    en: 'Nothing was found. Try fewer words.',
    tr: 'Sonuç bulunamadı. Daha az sözcükle deneyin.',
    ru: 'Ничего не найдено. Попробуйте меньше слов.',
    kk: 'Ештеңе табылмады. Сөзді азайтып көріңіз.',
  },
  allRubrics: { en: 'All rubrics', tr: 'Tüm kategoriler', ru: 'Все рубрики', kk: 'Барлық айдар' },
  advertisement: { en: 'Advertisement', tr: 'REKLAM', ru: 'Реклама', kk: 'Жарнама' },
  source: { en: 'Source', tr: 'Kaynak', ru: 'Источник', kk: 'Дереккөз' },
  photo: { en: 'Photo', tr: 'Fotoğraf', ru: 'Фото', kk: 'Фото' },
  translation: { en: 'Translation', tr: 'Çeviri', ru: 'Перевод', kk: 'Аударма' },
  editor: { en: 'Editor', tr: 'Editör', ru: 'Редактор', kk: 'Редактор' },
  published: { en: 'Published', tr: 'Yayınlanma', ru: 'Опубликовано', kk: 'Жарияланды' },
  updated: { en: 'Updated', tr: 'Güncelleme', ru: 'Обновлено', kk: 'Жаңартылды' },
  notYetPublished: {
    en: 'Not yet published',
    tr: 'Henüz yayımlanmadı',
    ru: 'Ещё не опубликовано',
    kk: 'Әлі жарияланған жоқ',
  },
  correction: { en: 'Correction', tr: 'Düzeltme', ru: 'Исправление', kk: 'Түзету' },
  sources: { en: 'Sources', tr: 'Kaynaklar', ru: 'Источники', kk: 'Дереккөздер' },
  backToText: { en: 'Back to', tr: 'Metne dön:', ru: 'Назад к тексту', kk: 'Мәтінге оралу' },
  showHere: { en: 'Show here', tr: 'Burada göster', ru: 'Показать здесь', kk: 'Осында көрсету' },
  loadsFrom: { en: 'Loads from', tr: 'Yükleneceği yer:', ru: 'Загрузится с', kk: 'Жүктелетін сайт:' },
  corrections: { en: 'Corrections', tr: 'Düzeltmeler', ru: 'Исправления', kk: 'Түзетулер' },
  replies: { en: 'Right of reply', tr: 'Cevap hakkı', ru: 'Право на ответ', kk: 'Жауап беру құқығы' },
  replyTo: {
    en: 'In reply to',
    tr: 'Cevap verilen haber',
    ru: 'Ответ на публикацию',
    kk: 'Жауап берілген жарияланым',
  },
  readerControls: {
    en: 'For reading',
    tr: 'Okuma araçları',
    ru: 'Для чтения',
    kk: 'Оқу құралдары',
  },
  share: { en: 'Share', tr: 'Paylaş', ru: 'Поделиться', kk: 'Бөлісу' },
  addressCopied: {
    en: 'Address copied',
    tr: 'Adres kopyalandı',
    ru: 'Адрес скопирован',
    kk: 'Мекенжай көшірілді',
  },
  print: { en: 'Print', tr: 'Yazdır', ru: 'Печать', kk: 'Басып шығару' },
  smaller: { en: 'Smaller text', tr: 'Yazıyı küçült', ru: 'Уменьшить текст', kk: 'Мәтінді кішірейту' },
  larger: { en: 'Larger text', tr: 'Yazıyı büyüt', ru: 'Увеличить текст', kk: 'Мәтінді үлкейту' },
  comments: { en: 'Comments', tr: 'Yorumlar', ru: 'Комментарии', kk: 'Пікірлер' },
  noComments: {
    en: 'There are no comments on this story yet.',
    tr: 'Bu habere henüz yorum yapılmadı.',
    ru: 'К этому материалу пока нет комментариев.',
    kk: 'Бұл материалға әзірге пікір жазылмаған.',
  },
  yourName: { en: 'Your name', tr: 'Adınız', ru: 'Ваше имя', kk: 'Атыңыз' },
  yourComment: { en: 'Your comment', tr: 'Yorumunuz', ru: 'Ваш комментарий', kk: 'Пікіріңіз' },
  commentGoesTo: {
    en: 'Your name and your comment are sent to:',
    tr: 'Adınız ve yorumunuz şuraya gönderilir:',
    ru: 'Имя и комментарий отправляются на сервер:',
    kk: 'Атыңыз бен пікіріңіз мына серверге жіберіледі:',
  },
  sendComment: {
    en: 'Send the comment',
    tr: 'Yorumu gönder',
    ru: 'Отправить комментарий',
    kk: 'Пікірді жіберу',
  },
  province: { en: 'Province', tr: 'İl', ru: 'Провинция', kk: 'Провинция' },
  chooseProvince: {
    en: 'Choose your province',
    tr: 'İlinizi seçin',
    ru: 'Выберите провинцию',
    kk: 'Провинцияны таңдаңыз',
  },
  tags: { en: 'Tags', tr: 'Etiketler', ru: 'Теги', kk: 'Тегтер' },
  latest: { en: 'Latest stories', tr: 'Son haberler', ru: 'Последние материалы', kk: 'Соңғы материалдар' },
  nothingYet: {
    en: 'Nothing has been published here yet.',
    tr: 'Burada henüz yayımlanmış bir haber yok.',
    ru: 'Здесь пока ничего не опубликовано.',
    kk: 'Мұнда әзірге ештеңе жарияланған жоқ.',
  },
  archive: { en: 'Archive', tr: 'Arşiv', ru: 'Архив', kk: 'Мұрағат' },
  archivePage: { en: 'Archive, page', tr: 'Arşiv, sayfa', ru: 'Архив, страница', kk: 'Мұрағат, бет' },
  newer: { en: 'Newer', tr: 'Daha yeni', ru: 'Новее', kk: 'Жаңарақ' },
  older: { en: 'Older', tr: 'Daha eski', ru: 'Старше', kk: 'Ескірек' },
  feed: { en: 'RSS feed', tr: 'RSS', ru: 'RSS-лента', kk: 'RSS таспасы' },
  siteMenu: { en: 'Rubrics of the site', tr: 'Site kategorileri', ru: 'Рубрики сайта', kk: 'Сайт айдарлары' },
  pages: { en: 'Pages', tr: 'Sayfalar', ru: 'Страницы', kk: 'Беттер' },
  notFound: { en: 'Page not found', tr: 'Sayfa bulunamadı', ru: 'Страница не найдена', kk: 'Бет табылмады' },
  moved: {
    en: 'This story has moved:',
    tr: 'Bu haberin adresi değişti:',
    ru: 'Адрес материала изменился:',
    kk: 'Материалдың мекенжайы өзгерді:',
  },
  notFoundText: {
    en: 'The page is not here. It may have been moved or withdrawn.',
    tr: 'Bu sayfa burada değil. Taşınmış ya da yayından kaldırılmış olabilir.',
    ru: 'Этой страницы здесь нет. Возможно, её перенесли или сняли с публикации.',
    kk: 'Бұл бет мұнда жоқ. Ол көшірілген немесе жарияланымнан алынған болуы мүмкін.',
  },
  toHome: {
    en: 'Go to the front page',
    tr: 'Ana sayfaya git',
    ru: 'На главную страницу',
    kk: 'Басты бетке өту',
  },
  pictureElsewhere: { en: 'Picture', tr: 'Görsel', ru: 'Изображение', kk: 'Сурет' },
  story: { en: 'Story', tr: 'Haber', ru: 'Материал', kk: 'Материал' },
} as const satisfies Record<string, Record<SiteLanguage, string>>

/** The site's own words, in the site's language. */
export type SiteWords = Readonly<Record<keyof typeof table, string>>

const languages: readonly SiteLanguage[] = ['en', 'tr', 'ru', 'kk']

const byLanguage = new Map<SiteLanguage, SiteWords>(
  languages.map((language) => [
    language,
    Object.fromEntries(Object.entries(table).map(([key, words]) => [key, words[language]])) as SiteWords,
  ]),
)

/** The language in which what is drawn of an article alone speaks: the article's own, where there are words in it. */
export const wordsLanguage = (language: string): SiteLanguage =>
  (['tr', 'ru', 'kk'] as const).find((one) => one === language.split('-')[0]) ?? 'en'

export const siteWords = (language: SiteLanguage): SiteWords => byLanguage.get(language) as SiteWords
