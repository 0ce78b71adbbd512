import type { Messages } from '../format'

export const siteLook = {
  'siteLook.tagline': {
    en: 'Line under the name',
    tr: 'Adın altındaki satır',
    ru: 'Строка под названием',
    kk: 'Атау астындағы жол',
  },
  'siteLook.long': {
    en: 'At most {limit} characters.',
    tr: 'En çok {limit} karakter.',
    ru: 'Не больше {limit} знаков.',
    kk: 'Ең көбі {limit} таңба.',
  },
  'siteLook.logo': { en: 'Logo', tr: 'Logo', ru: 'Логотип', kk: 'Логотип' },
  'siteLook.logo-hint': {
    en: 'Stands at the head of every page in place of the name.',
    tr: 'Her sayfanın başında adın yerinde durur.',
    ru: 'Стоит в начале каждой страницы вместо названия.',
    kk: 'Әр беттің басында атаудың орнында тұрады.',
  },
  'siteLook.logo-choose': {
    en: 'Choose a picture',
    tr: 'Görsel seç',
    ru: 'Выбрать изображение',
    kk: 'Сурет таңдау',
  },
  'siteLook.logo-other': {
    en: 'Choose another',
    tr: 'Başka görsel seç',
    ru: 'Выбрать другое',
    kk: 'Басқасын таңдау',
  },
  'siteLook.logo-remove': {
    en: 'Use the name instead',
    tr: 'Yerine adı kullan',
    ru: 'Показывать название',
    kk: 'Орнына атауды қою',
  },
  'siteLook.logo-problem': {
    en: 'The size of this picture cannot be told. Choose a PNG, JPEG or WebP; the logo stays as it was.',
    tr: 'Bu görselin boyutu okunamıyor. PNG, JPEG ya da WebP seçin; logo olduğu gibi kaldı.',
    ru: 'Размер этого изображения не удалось узнать. Выберите PNG, JPEG или WebP; логотип остался прежним.',
    kk: 'Бұл суреттің өлшемін білу мүмкін болмады. PNG, JPEG не WebP таңдаңыз; логотип бұрынғыша қалды.',
  },
  'siteLook.accent': { en: 'Colour', tr: 'Renk', ru: 'Цвет', kk: 'Түс' },
  'siteLook.accent-hint': {
    en: 'For rubrics and lines. It is made darker or lighter where it could not be read.',
    tr: 'Kategoriler ve çizgiler için. Okunmayacağı yerde koyulaştırılır ya da açılır.',
    ru: 'Для рубрик и линеек. Там, где его не прочесть, он станет темнее или светлее.',
    kk: 'Айдарлар мен сызықтар үшін. Оқылмайтын жерде қоюланады не ашылады.',
  },
  'siteLook.accent-problem': {
    en: 'A colour is written like {example}.',
    tr: 'Renk şöyle yazılır: {example}.',
    ru: 'Цвет пишется так: {example}.',
    kk: 'Түс былай жазылады: {example}.',
  },
  'siteLook.navigation': { en: 'Menu', tr: 'Menü', ru: 'Меню', kk: 'Мәзір' },
  'siteLook.navigation-hint': {
    en: 'One entry a line: a rubric, or a name, = and an address. Left empty, the busiest rubrics stand there.',
    tr: 'Her satıra bir giriş: bir kategori ya da ad = adres. Boş bırakılırsa en çok haberi olan kategoriler görünür.',
    ru: 'По одному пункту в строке: рубрика или «название = адрес». Если пусто, стоят самые полные рубрики.',
    kk: 'Әр жолға бір тармақ: айдар не «атауы = мекенжай». Бос қалса, материалы көп айдарлар тұрады.',
  },
  'siteLook.navigation-problem': {
    en: 'A line wants a name; after = an address such as https://www.gazete.example. At most 20 lines.',
    tr: 'Her satırda bir ad olmalı; = işaretinden sonra https://www.gazete.example gibi bir adres. En çok 20 satır.',
    ru: 'В строке нужно название; после = адрес, например https://www.gazete.example. Не больше 20 строк.',
    kk: 'Жолда атау болуы керек; = белгісінен кейін https://www.gazete.example сияқты мекенжай. Ең көбі 20 жол.',
  },
  'siteLook.footer': {
    en: 'Foot of the page',
    tr: 'Sayfa altı (künye)',
    ru: 'Подвал страницы',
    kk: 'Беттің төменгі жағы',
  },
  'siteLook.footer-hint': {
    en: 'Publisher, editor in charge, address; each line a paragraph.',
    tr: 'Yayıncı, sorumlu müdür, adres; her satır bir paragraf olur.',
    ru: 'Издатель, главный редактор, адрес; каждая строка — абзац.',
    kk: 'Баспагер, жауапты редактор, мекенжай; әр жол бір абзац.',
  },
  'siteLook.layout': {
    en: 'Layout of new articles',
    tr: 'Yeni haberlerin sayfa düzeni',
    ru: 'Вид новых материалов',
    kk: 'Жаңа материалдардың көрінісі',
  },
} as const satisfies Messages
