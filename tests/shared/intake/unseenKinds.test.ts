import { describe, expect, test } from 'vitest'
import { bodyText } from '../../build/intakeScore'
import { read } from './reading'

const paragraphs = (one: ReturnType<typeof read>) => bodyText(one.article).split('\n').filter(Boolean)
const copy = (lines: readonly string[]) => read(lines.join('\n'))

const FIRST = 'Работы начались в понедельник и продлятся до конца недели, сообщили в дорожной службе.'

describe('sentences a copy tore apart', () => {
  test.each([
    [
      'over three lines',
      [
        'Пожарные четырёх районов до утра тушили склад на берегу канала, где хранились',
        'бочки с льняным маслом, катушки шпагата и',
        'старые декорации драматического театра.',
      ],
    ],
    [
      'behind a small word, before a capital',
      [
        'Yeni hat her gün sabah altıda kalkacak ve ilk seferde yolcuları merkezden doğrudan Yukarı Kale ile',
        'Balıkçı Barınağı arasında taşıyacak.',
      ],
    ],
    [
      'behind a small word, before a number',
      [
        'Жаңа аурухананың бірінші кезегі қыркүйекте ашылады, ал екінші кезегіндегі төсек саны келер жылы тағы бір',
        '120 орынға көбейеді.',
      ],
    ],
    [
      'inside a quotation',
      [
        'The warden told visitors, "We have counted the herons every spring and never found a nest on the',
        'Lower Island before this one."',
      ],
    ],
  ])('%s are one paragraph again', (_, torn) => {
    const whole = torn.join(' ')
    const found = copy(['Headline of the copied page stands here', '', torn.join('\n\n')])
    expect(paragraphs(found)).toContain(whole)
  })

  test('paragraphs of their own stay apart', () => {
    const two = [
      'Мост через реку закрыли на просушку досок, и пешеходы идут в обход',
      'Второй абзац начинается с прописной буквы и говорит о другом.',
    ]
    expect(paragraphs(copy(['Заголовок страницы', '', FIRST, '', two.join('\n\n')]))).toEqual(
      expect.arrayContaining(two),
    )
  })
})

describe('where and when, broken into lines under the headline', () => {
  const page = (day: readonly string[], place: string, headline: string, story: string) =>
    copy([headline, '', headline, '21.03.2024', 'A+', 'A-', '', headline, ...day, place, '', story])
  test.each([
    [
      '19 марта',
      '2024 года',
      'г. Тараз',
      'Тараз',
      'В областном музее открылась выставка',
      'Посетители увидят 48 ковров, вытканных на старых станках, и узнают, чем красили шерсть.',
    ],
    [
      '19 Mart',
      '2024',
      'Kayseri',
      'Kayseri',
      'Müzede halı sergisi açıldı',
      'Ziyaretçiler eski tezgâhlarda dokunan 48 halıyı görecek ve yünün neyle boyandığını öğrenecek.',
    ],
    [
      '19 наурыз',
      '2024 жыл',
      'Тараз қ.',
      'Тараз',
      'Облыстық музейде кілем көрмесі ашылды',
      'Келушілер ескі өрмекпен тоқылған 48 кілемді көріп, жүннің немен боялғанын біле алады.',
    ],
    [
      'March 19',
      '2024',
      'London',
      'London',
      'Museum opens a show of carpets',
      'Visitors will see 48 carpets woven on old looms and learn what the wool was dyed with.',
    ],
  ])('%s %s, %s', (day, year, line, place, headline, story) => {
    const { article, report } = page([day, year], line, headline, story)
    expect(article.dateline).toMatchObject({ place, date: '2024-03-19' })
    expect(report.times.published).toBe('2024-03-21')
    expect(bodyText(article).trim()).toBe(story)
  })
})

describe('a release that comes without a page', () => {
  test.each([
    [
      'tr',
      'Doğanca Valiliği Basın Bürosu',
      'Kamuoyuna saygıyla duyurulur.',
      'Sivas, 7 Mayıs 2024',
      [
        'Köprü bakımı nedeniyle sahil yolu iki gün trafiğe kapatılacak.',
        'Sürücüler, ekiplerin yönlendireceği eski istasyon yolunu kullanacak.',
      ],
    ],
    [
      'ru',
      'Пресс-служба акимата Озёрного района',
      'Просим опубликовать.',
      'Костанай, 7 мая 2024 года',
      [
        'Из-за ремонта моста прибрежную дорогу закроют на двое суток.',
        'Водителей направят в объезд по старой станционной дороге.',
      ],
    ],
    [
      'kk',
      'Көлсай ауданы әкімдігінің баспасөз қызметі',
      'Тұрғындар назарына ұсынылады.',
      'Тараз, 7 мамыр 2024 жыл',
      [
        'Көпір жөнделетіндіктен жағалаудағы жол екі тәулікке жабылады.',
        'Көлік жүргізушілері ескі бекет жолымен жүреді деп күтіледі.',
      ],
    ],
    [
      'en',
      'Westmere District Council Press Office',
      'Please publish.',
      'London, 7 May 2024',
      [
        'Repairs to the bridge will close the shore road for two days this week.',
        'Drivers will be sent round by the old station road until Friday night.',
      ],
    ],
  ])('%s: closing words, place, office and contact are its foot', (_, office, closing, where, story) => {
    const contact = 'Tel: 0 000 000 00 00'
    const found = copy([
      (story[0] as string).slice(0, 30).replace(/\s\S*$/, ''),
      '',
      ...story.flatMap((one) => [one, '']),
      closing,
      where,
      office,
      contact,
    ])
    expect(paragraphs(found)).toEqual(story)
    expect(found.article.sources).toMatchObject([
      { publisher: office, relation: 'handout', category: 'government' },
    ])
    expect(found.article.dateline.date).toBe('2024-05-07')
    expect(found.report.times.published).toBe('2024-05-07')
  })
})

describe('what an old site says of what it wrote', () => {
  const story = [
    'Шлюз на канале снова открыт для лодок, сообщили в управлении водных путей области.',
    'Последними через него прошли две баржи с песком и лодка спасателей.',
  ]
  test.each([
    'Ранее мы сообщали, что шлюз закрыли из-за трещины в воротах.',
    'Бұл туралы бұған дейін хабарлаған едік.',
    'Kanalın kapatıldığını geçen hafta duyurmuştuk.',
    'Earlier we reported on the crack in the lock gates.',
  ])('%s', (line) => {
    const found = copy(['Шлюз открыт', '', ...story.flatMap((one) => [one, '']), line])
    expect(paragraphs(found)).toEqual(story)
    expect(found.report.decisions.find(({ rule }) => rule === 'back-reference')?.check).toBe(true)
  })

  test('what others reported is the story’s', () => {
    const others = 'Ранее сообщалось, что трещину в воротах нашли водолазы.'
    expect(paragraphs(copy(['Шлюз открыт', '', ...story, others]))).toContain(others)
  })
})
