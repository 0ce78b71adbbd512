import type { Messages } from '../format'

export const problems = {
  'problems.headline.missing': {
    en: 'The article has no headline.',
    tr: 'Haberin başlığı yok.',
    ru: 'У материала нет заголовка.',
    kk: 'Материалдың тақырыбы жоқ.',
  },
  'problems.headline.long': {
    en: 'The headline has {length} characters; more than {limit} are cut off by search engines.',
    tr: 'Başlık {length} karakter; {limit} karakterden uzunu aramada kesilir.',
    ru: 'В заголовке {length} знаков; поисковики обрезают длиннее {limit}.',
    kk: 'Тақырыпта {length} таңба бар; {limit} таңбадан ұзыны іздеуде қысқарады.',
  },
  'problems.rubrics.missing': {
    en: 'The article has no rubric.',
    tr: 'Haberin kategorisi yok.',
    ru: 'У материала нет рубрики.',
    kk: 'Материалдың айдары жоқ.',
  },
  'problems.body.unreadable': {
    en: 'The text cannot be read.',
    tr: 'Metin okunamıyor.',
    ru: 'Текст не читается.',
    kk: 'Мәтін оқылмайды.',
  },
  'problems.body.empty': {
    en: 'The article has no text.',
    tr: 'Haberin metni yok.',
    ru: 'В материале нет текста.',
    kk: 'Материалдың мәтіні жоқ.',
  },
  'problems.body.opaque': {
    en: 'A part of the text comes from a newer version of Galley and will not be shown.',
    tr: 'Metnin bir bölümü Galley’nin daha yeni bir sürümünden geliyor ve gösterilmeyecek.',
    ru: 'Часть текста создана в более новой версии Galley и показана не будет.',
    kk: 'Мәтіннің бір бөлігі Galley-дің жаңарақ нұсқасынан келген, ол көрсетілмейді.',
  },
  'problems.link.unsafe': {
    en: 'A link leads to an address that is not allowed: {href}',
    tr: 'Bir bağlantı izin verilmeyen bir adrese gidiyor: {href}',
    ru: 'Ссылка ведёт на недопустимый адрес: {href}',
    kk: 'Сілтеме рұқсат етілмеген мекенжайға апарады: {href}',
  },
  'problems.sources.missing': {
    en: 'The text was taken over from elsewhere, but no source is named.',
    tr: 'Metin başka yerden alınmış ama kaynak belirtilmemiş.',
    ru: 'Текст взят из другого места, но источник не указан.',
    kk: 'Мәтін басқа жерден алынған, бірақ дереккөзі көрсетілмеген.',
  },
  'problems.source.no-url': {
    en: 'A source has no address.',
    tr: 'Bir kaynağın adresi yok.',
    ru: 'У источника нет адреса.',
    kk: 'Дереккөздің мекенжайы жоқ.',
  },
  'problems.source.unsafe': {
    en: 'A source has an address that is not allowed: {href}',
    tr: 'Bir kaynağın adresine izin verilmiyor: {href}',
    ru: 'Недопустимый адрес источника: {href}',
    kk: 'Дереккөздің мекенжайына рұқсат жоқ: {href}',
  },
  'problems.source.empty': {
    en: 'A source has neither a name nor an address.',
    tr: 'Bir kaynağın ne adı ne adresi var.',
    ru: 'У источника нет ни названия, ни адреса.',
    kk: 'Дереккөздің аты да, мекенжайы да жоқ.',
  },
  'problems.dateline.no-place': {
    en: 'The dateline names no place.',
    tr: 'Haberin yeri belirtilmemiş.',
    ru: 'Не указано место.',
    kk: 'Орны көрсетілмеген.',
  },
  'problems.dateline.no-date': {
    en: 'The dateline has no date.',
    tr: 'Haberin tarihi yok.',
    ru: 'Не указана дата.',
    kk: 'Күні көрсетілмеген.',
  },
  'problems.ads.unknown-slot': {
    en: 'The site has no ad slot called {slot}.',
    tr: 'Sitede {slot} adlı reklam alanı yok.',
    ru: 'На сайте нет рекламного места «{slot}».',
    kk: 'Сайтта {slot} атты жарнама орны жоқ.',
  },
  'problems.figure.no-alt': {
    en: 'A picture has no description for those who cannot see it.',
    tr: 'Bir görselin, göremeyenler için açıklaması yok.',
    ru: 'У изображения нет описания для тех, кто не видит.',
    kk: 'Суреттің көрмейтіндерге арналған сипаттамасы жоқ.',
  },
  'problems.figure.no-credit': {
    en: 'A picture has no credit.',
    tr: 'Bir görselin kime ait olduğu yazılmamış.',
    ru: 'Не указан автор изображения.',
    kk: 'Суреттің авторы көрсетілмеген.',
  },
  'problems.figure.not-copied': {
    en: 'A picture lies on another site; the page links to it instead of showing it.',
    tr: 'Bir görsel başka bir sitede; sayfa onu göstermek yerine bağlantısını verir.',
    ru: 'Изображение лежит на другом сайте; страница даст ссылку вместо показа.',
    kk: 'Сурет басқа сайтта; бет оны көрсетпей, сілтемесін береді.',
  },
  'problems.text.placeholder': {
    en: '“{found}” still stands where a fact should be.',
    tr: 'Bilgi gelmesi gereken yerde hâlâ “{found}” duruyor.',
    ru: 'На месте факта всё ещё стоит «{found}».',
    kk: 'Дерек тұратын жерде әлі «{found}» тұр.',
  },
  'problems.embargo.future': {
    en: 'The article is under embargo until {until}.',
    tr: 'Haber {until} tarihine kadar ambargolu.',
    ru: 'Материал под эмбарго до {until}.',
    kk: 'Материалға {until} дейін эмбарго қойылған.',
  },
} satisfies Messages
