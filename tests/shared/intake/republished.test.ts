import { expect, test } from 'vitest'
import { textOf } from '../../../shared/intake/blocks'
import { read } from './reading'

/** A local paper's template around another body's text, as somebody copies it: strip, headline twice, ad labels, sections, head. */
function page(given: {
  readonly headline: string
  readonly day: string
  readonly sections: readonly string[]
  readonly head: string
  readonly story: readonly string[]
  readonly foot: string
}): string {
  const { headline, day, sections, head, story, foot } = given
  const gap = '\n\n\u00a0\n\n'
  return [
    'Adana Adıyaman Afyon Ağrı Aksaray Amasya Ankara Antalya Ardahan Artvin Aydın Balıkesir Bartın Batman Bayburt Bilecik Bingöl\nEdirne 14°C\n',
    `${headline}\n\n${headline}\nREKLAM ALANI\n${day}\nA+\nA-${gap}${sections.join('\n')}\n${headline}\n${head}`,
    ...story,
    foot,
    'REKLAM ALANI\nYORUMLAR\n\nHenüz yorum yapılmamış. İlk yorumu yukarıdaki form aracılığıyla siz yapabilirsiniz.',
  ].join(gap)
}

const readPage = (text: string) => {
  const { article, report } = read(text)
  return {
    headline: article.headline,
    place: article.dateline.place,
    country: article.dateline.countryCode,
    day: article.dateline.date,
    agency: article.dateline.agency,
    rubrics: article.rubrics,
    bylines: article.bylines.map(({ name, kind }) => `${name} (${kind})`),
    sources: article.sources.map(({ url, publisher }) => url || publisher),
    body: (article.body.content ?? []).map((node) => textOf(node)),
    checks: report.decisions.flatMap(({ rule, check }) => (check ? [rule] : [])),
  }
}

const ENGLISH = [
  'The ceremony took place at the residence, where the heads of four missions presented their letters of credence.',
  'Trade with the four countries had grown by 18 percent over the year, the President noted in his address.',
]
const RUSSIAN = [
  'На заседании обсуждён ход противопаводковых мероприятий в семи регионах страны, отчитались министры.',
  'Глава Правительства поручил обеспечить доставку помощи в отрезанные населённые пункты до конца дня.',
]
const TURKISH = [
  'Bakan, yüksek hızlı tren hatlarında bugüne kadar taşınan yolcu sayısının 80 milyonu bulduğunu bildirdi.',
  'Yazılı açıklamada, hatların toplam uzunluğunun 2 bin 251 kilometreye ulaştığı belirtildi.',
]

test('a place and a day in English head a release, and the place is a known one', () => {
  const text = page({
    headline: 'President receives credentials from ambassadors of four states',
    day: '07.03.2024',
    sections: ['Events', 'Protocol'],
    head: 'Astana, March 7, 2024',
    story: ENGLISH,
    foot: 'Back to list\n\nkaynak:https://www.akorda.kz/en/president-receives-credentials-7',
  })
  expect(readPage(text)).toMatchObject({
    place: 'Astana',
    country: 'KZ',
    day: '2024-03-07',
    rubrics: ['Events', 'Protocol'],
    body: ENGLISH,
    checks: [],
  })
})

test('between a section and the headline stands a section, though its words begin like a person’s name', () => {
  const headline = 'Премьер-министр провёл заседание штаба по паводкам'
  const given = {
    headline,
    day: '29.03.2024',
    sections: ['Новости', 'Заседания Правительства'],
    head: '29 марта 2024, 18:40\nАстана',
    story: RUSSIAN,
    foot: 'Назад к списку\n\nkaynak: primeminister.kz',
  }
  expect(readPage(page(given))).toMatchObject({
    rubrics: ['Новости', 'Заседания Правительства'],
    place: 'Астана',
    body: RUSSIAN,
  })
})

test('an agency’s dateline before the newsroom’s name gives place, agency and desk', () => {
  const text = page({
    headline: 'Bakan: Hızlı trenle 80 milyon yolcu taşıdık',
    day: '14.02.2024',
    sections: ['Gündem', 'Ulaştırma'],
    head: 'ANKARA (AA) - Haber Merkezi',
    story: TURKISH,
    foot: 'Geri Dön\n\nkaynak:AA',
  })
  expect(readPage(text)).toMatchObject({
    place: 'Ankara',
    agency: 'AA',
    bylines: ['Haber Merkezi (desk)'],
    sources: ['AA'],
    body: TURKISH,
  })
})

test('addresses below the address of a source are sources too; a line of text below it is none', () => {
  const given = {
    headline: 'Выступление Главы государства на расширенном заседании',
    day: '08.02.2024',
    sections: ['Выступления и речи'],
    head: '7 февраля 2024 года\nг.Астана',
    story: RUSSIAN,
    foot: 'Вернуться назад Вернуться назад\n\nkaynak:https://www.akorda.kz/ru/vystuplenie-70000\nhttps://primeminister.kz/ru/news/zasedanie',
  }
  expect(readPage(page(given)).sources).toEqual([
    'https://www.akorda.kz/ru/vystuplenie-70000',
    'https://primeminister.kz/ru/news/zasedanie',
  ])
  const other = { ...given, foot: 'kaynak:https://www.akorda.kz/ru/vystuplenie-70000\nTelegram kanalımız' }
  expect(readPage(page(other)).sources).toEqual(['https://www.akorda.kz/ru/vystuplenie-70000'])
})

test('lines over the printed path are the site’s menu and no path themselves', () => {
  const text = [
    'T.C. YOLLAR BAKANLIĞI',
    'ANASAYFA',
    'BAKANLIK',
    'HABERLER',
    'Ana Sayfa > Duyurular > Bakan, Kars’ta Yol Toplantısına Katıldı',
    'Bakan, Kars’ta Yol Toplantısına Katıldı',
    '25.11.2026',
    ...TURKISH,
    'Paylaş',
    'Copyright © 2026 T.C. Yollar Bakanlığı',
  ].join('\n')
  expect(readPage(text)).toMatchObject({
    headline: 'Bakan, Kars’ta Yol Toplantısına Katıldı',
    rubrics: ['Duyurular'],
    body: TURKISH,
  })
})

test('a line without a full stop between headline and an agency’s dateline is the summary, and its desk keeps its letters', () => {
  const lines = [
    'Общество',
    'В Омске завершили ремонт исторического театра',
    'Реставрация здания 1905 года длилась три года и обошлась в 1,2 млрд рублей',
    'Редакция сайта ТАСС',
    '12:31',
    'ОМСК, 26 ноября 2026 года. /ТАСС/. Реставрация здания драматического театра завершена, сообщил журналистам губернатор области.',
    '"Мы вернули фасаду исторический цвет и сохранили лепнину", - сказал он.',
  ]
  const { article } = read(lines.join('\n'))
  expect(article.standfirst).toBe(lines[2])
  expect(article.bylines).toEqual([{ name: 'Редакция сайта ТАСС', kind: 'desk' }])
  // Words of a picture are none.
  const summaryWith = (line: string) =>
    read([...lines.slice(0, 2), line, ...lines.slice(3)].join('\n')).article.standfirst
  expect(summaryWith('Здание театра до ремонта и после него на снимке от 3 мая 2024')).toBe('')
})
