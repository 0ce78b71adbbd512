import type { Article } from '../../shared/article/article'
import { anArticle, doc } from './article'

type Block = { type: string }
export type StoryLanguage = 'tr' | 'ru' | 'kk' | 'en'

interface Words {
  readonly kicker: string
  readonly headline: string
  readonly standfirst: string
  readonly author: string
  readonly place: string
  readonly rubrics: readonly string[]
  readonly tags: readonly string[]
  readonly alt: string
  readonly caption: string
  readonly credit: string
  readonly paragraphs: readonly string[]
  readonly heading: string
  readonly quote: string
  readonly speaker: string
  readonly correction: string
  readonly source: string
}

const words: Readonly<Record<StoryLanguage, Words>> = {
  tr: {
    kicker: 'Ulaşım',
    headline: 'Köprü üç yıl sonra yayalara açıldı: “Artık çarşıya on dakikada iniyoruz”',
    standfirst:
      'Irmağın iki yakasını bağlayan taş köprünün onarımı tamamlandı. Belediye, ilk hafta köprünün yalnızca yayalara ve bisikletlilere ayrılacağını duyurdu.',
    author: 'Işıl Çağlayan',
    place: 'Edirne',
    rubrics: ['Gündem', 'Kent'],
    tags: ['taş köprü', 'onarım', 'belediye'],
    alt: 'Taş köprüden geçen yayalar',
    caption: 'Köprüden sabah saatlerinde ilk geçen öğrenciler oldu.',
    credit: 'Belediye arşivi',
    paragraphs: [
      'Onarım için kapatılan köprü pazartesi sabahı törensiz açıldı. İlk geçenler, karşı yakadaki okula giden öğrenciler oldu.',
      'Belediyeden yapılan açıklamada, köprünün ayaklarının güçlendirildiği ve döşeme taşlarının yerinden çıkarılıp numaralandıktan sonra yeniden dizildiği belirtildi. Çalışmalarda altı bine yakın taş elden geçti.',
      'Kültürel mirasın korunmasından sorumlu mühendisler, taşların ancak onda birinin yenilendiğini, kalanların ise özgün olduğunu söyledi.',
      'Çarşı esnafı açılışı bekliyordu. Üç yıl boyunca müşterilerin çoğu aşağıdaki yeni köprüden dolaşmak zorunda kalmıştı.',
      'Köprünün araç trafiğine açılıp açılmayacağına yıl sonunda karar verilecek.',
    ],
    heading: 'Altı bin taş numaralandı',
    quote: 'Her taşın yerini çizimden bulduk; bir tanesi bile karışmadı.',
    speaker: 'Onarımı yürüten mimar',
    correction: 'Onarımın süresi ilk hâlinde iki yıl olarak verilmişti; doğrusu üç yıldır.',
    source: 'Edirne Belediyesi',
  },
  ru: {
    kicker: 'Городская среда',
    headline: 'В предгорьях открыли школу юных садоводов — первые сорок яблонь уже посажены',
    standfirst:
      'Занятия проходят прямо на склоне, где прежде был пустырь. Осенью школа обещает набрать вторую группу и выпустить собственный справочник старых сортов.',
    author: 'Айгерим Сапарова',
    place: 'Алматы',
    rubrics: ['События', 'Образование'],
    tags: ['сады', 'школа', 'предгорья'],
    alt: 'Дети сажают деревья на склоне',
    caption: 'Первый день занятий: каждый ученик получил саженец и отвечает за него три года.',
    credit: 'Пресс-служба города',
    paragraphs: [
      'Школа юных садоводов приняла первых учеников в воскресенье. Сорок детей от девяти до четырнадцати лет посадили по одной яблоне и подписали таблички.',
      'Участок выделен городом на десять лет. По словам организаторов, землю готовили два года: вывозили мусор, проводили капельное орошение и восстанавливали террасы, оставшиеся от прежнего совхозного сада.',
      'Программа рассчитана на три сезона. Дети научатся прививать деревья, обрезать крону и вести наблюдения, а зимой будут изучать почвоведение в лаборатории университета.',
      'Высокопрофессиональные агрономы-консультанты приезжают дважды в неделю. Остальное время группы ведут студенты-старшекурсники.',
      'Набор второй группы начнётся в сентябре, занятия останутся бесплатными.',
    ],
    heading: 'Что сажают и почему',
    quote: 'Дерево учит терпению лучше любого учебника.',
    speaker: 'Ерлан Ахметов, наставник',
    correction: 'В первой версии было сказано, что участок выделен на пять лет; он выделен на десять.',
    source: 'Пресс-служба города',
  },
  kk: {
    kicker: 'Қала тынысы',
    headline: 'Тау бөктерінде жас бағбандар мектебі ашылды: алғашқы қырық алма ағашы отырғызылды',
    standfirst:
      'Сабақ бұрын бос жатқан баурайда өтеді. Күзде мектеп екінші топты қабылдап, ескі сұрыптардың анықтамалығын шығармақ.',
    author: 'Әйгерім Қоңырбаева',
    place: 'Алматы',
    rubrics: ['Оқиғалар', 'Білім'],
    tags: ['бақ', 'мектеп', 'тау бөктері'],
    alt: 'Балалар баурайда ағаш отырғызып жатыр',
    caption: 'Алғашқы сабақ: әр оқушы бір көшетке үш жыл жауап береді.',
    credit: 'Қала баспасөз қызметі',
    paragraphs: [
      'Жас бағбандар мектебі алғашқы оқушыларын жексенбі күні қабылдады. Тоғыз бен он төрт жас аралығындағы қырық бала бір-бір алма ағашын отырғызды.',
      'Жер телімін қала он жылға берген. Ұйымдастырушылардың айтуынша, оны екі жыл бойы дайындаған: қоқысты шығарып, тамшылатып суару жүйесін тартқан.',
      'Бағдарлама үш маусымға есептелген. Балалар ағаш ұластыруды, бұтақ кесуді және бақылау жүргізуді үйренеді.',
      'Агроном-кеңесшілер аптасына екі рет келеді. Қалған уақытта топтарды жоғары курс студенттері жүргізеді.',
      'Екінші топқа қабылдау қыркүйекте басталады, сабақ тегін болып қала береді.',
    ],
    heading: 'Не отырғызылды және неге',
    quote: 'Ағаш шыдамдылыққа кез келген оқулықтан жақсы үйретеді.',
    speaker: 'Ерлан Ахметов, тәлімгер',
    correction: 'Алғашқы нұсқада телім бес жылға берілген делінген; дұрысы — он жыл.',
    source: 'Қала баспасөз қызметі',
  },
  en: {
    kicker: 'Transport',
    headline: 'Harbour ferry returns after nine years, and the first boat was full before dawn',
    standfirst:
      'The crossing takes eleven minutes and costs less than a coffee. The council says it will run through the winter if two in three seats are taken.',
    author: 'Nora Whitcombe',
    place: 'Port Elling',
    rubrics: ['Local', 'Transport'],
    tags: ['ferry', 'harbour', 'council'],
    alt: 'Passengers boarding a small ferry at first light',
    caption: 'The first boat left at ten past six with every seat taken.',
    credit: 'Harbour Authority',
    paragraphs: [
      'The ferry between the old harbour and the east bank ran again on Monday, nine years after the last boat was sold.',
      'It carries eighty people and thirty bicycles, and runs every twenty minutes until eight in the evening. The council has paid for the first winter; after that the fares have to carry the boat.',
      'Shopkeepers on the east bank had asked for the crossing in three petitions. Two of them stood at the rail on the first morning with a thermos and a list of names.',
      'The crew of six was trained over the summer. Four of them had worked on the old boat.',
      'A decision on a second boat will come with the budget in March.',
    ],
    heading: 'Eighty seats, eleven minutes',
    quote: 'I gave up the car on the day they announced the timetable.',
    speaker: 'A passenger on the first boat',
    correction: 'An earlier version said the boat carries sixty people; it carries eighty.',
    source: 'Port Elling Council',
  },
}

const paragraph = (text: string, lang?: string): Block =>
  ({ type: 'paragraph', ...(lang ? { attrs: { lang } } : {}), content: [{ type: 'text', text }] }) as Block

/** A story as a newspaper prints one, in that language, with everything a layout has to place. All of it is invented. */
export function newsStory(language: StoryLanguage, fields: Partial<Article> = {}, picture?: string): Article {
  const own = words[language]
  const other = language === 'ru' ? 'tr' : 'ru'
  const [first = '', second = '', third = '', fourth = '', last = ''] = own.paragraphs
  const article = anArticle({ language })
  const body = doc(
    paragraph(first),
    paragraph(second),
    { type: 'adSlot', attrs: { slot: 'in-story' } } as Block,
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: own.heading }] } as Block,
    paragraph(third),
    {
      type: 'quote',
      attrs: { speaker: own.speaker },
      content: [paragraph(own.quote)],
    } as Block,
    paragraph(fourth),
    paragraph(words[other].quote, other),
    ...(picture
      ? [{ type: 'figure', attrs: { src: picture, alt: own.alt, caption: own.caption } } as Block]
      : []),
    paragraph(last),
  )
  return {
    ...article,
    kicker: own.kicker,
    headline: own.headline,
    standfirst: own.standfirst,
    bylines: [{ name: own.author, kind: 'person' }],
    dateline: {
      ...article.dateline,
      place: own.place,
      zone: 'Europe/Istanbul',
      date: '2026-11-23',
      agency: 'AA',
    },
    rubrics: [...own.rubrics],
    tags: [...own.tags],
    sources: [
      {
        url: 'https://press.example.org/news/1?a=1&b=2',
        title: '',
        publisher: own.source,
        author: '',
        published: '',
        accessed: '',
        relation: 'based-on',
        category: 'government',
        licence: '',
        hash: '',
      },
    ],
    lead: picture ? { src: picture, alt: own.alt, caption: own.caption, credit: own.credit } : null,
    body,
    ads: {
      mode: 'manual',
      placements: [
        { id: 'a1', position: 'after-headline', slot: 'after-headline' },
        { id: 'a2', position: 'after-story', slot: 'after-story' },
        { id: 'a3', position: 'side', slot: 'side' },
      ],
      suppressions: [],
    },
    comments: 'open',
    corrections: [{ text: own.correction, at: '2026-11-23T14:20:00.000Z' }],
    stamps: {
      created: '2026-11-23T05:00:00.000Z',
      firstPublished: '2026-11-23T06:10:00.000Z',
      updated: '2026-11-23T14:20:00.000Z',
    },
    ...fields,
  }
}
