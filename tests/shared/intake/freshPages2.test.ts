import { describe, expect, test } from 'vitest'
import { readHead } from '../../../shared/dateline/readHead'
import { textOf } from '../../../shared/intake/blocks'
import { read } from './reading'
import { copy, STORY } from './turkishCopy'

const TITLE = 'Sarıçam’da iki ahır yandı'
const LAST = 'Ahırlar geçen yıl onarılmış, çatıları sacla kaplanmıştı.'
const bodyOf = (text: string, url = '') => {
  const { article } = read(text, { url })
  return { article, body: (article.body.content ?? []).map((node) => textOf(node)) }
}

describe('who wrote for whom, in brackets behind the last sentence', () => {
  test.each([
    '(Nihat Tekin - İLKHA)',
    '(Nihat Tekin- İLKHA)',
    '(Nihat Tekin – İLKHA)',
    '(Nihat Tekin/İLKHA)',
  ])('%s', (sign) => {
    const { body, bylines, sources } = copy([TITLE, STORY[0] as string, `${STORY[1]} ${sign}`])
    expect(body).toEqual(STORY)
    expect(bylines).toEqual(['Nihat Tekin (person)'])
    expect(sources).toEqual(['İLKHA (agency)'])
  })
  test('a last paragraph of one sentence is no line of the page, however it is signed', () => {
    const short = 'Ahırların çatıları geçen yıl onarılmış, sacla kaplanmıştı, belediyenin desteğiyle, yazın.'
    const site = [
      'DOLAR 32.549',
      'EURO 34.964',
      TITLE,
      'Google News’te Körfez Postası’na abone olun.',
      ...STORY,
    ]
    for (const sign of [' (Nihat Tekin - İLKHA)', ' İHA'])
      expect(copy([...site, `${short}${sign}`, 'Bu haberler de ilginizi çekebilir']).body, sign).toEqual([
        ...STORY,
        short,
      ])
  })
  test('brackets that name no agency stay', () => {
    const last = `${STORY[1]} (Sarıçam - Adana)`
    expect(copy([TITLE, STORY[0] as string, last]).body).toContain(last)
  })
})

test.each([
  ['(ANKARA-AA) ', 'Ankara', 'AA'],
  ['(ANKARA-Xinhua) — ', 'Ankara', 'Xinhua'],
  ['(Van / DHA) - ', 'Van', 'DHA'],
])('a place and an agency in one pair of brackets: %s', (head, place, agency) => {
  const found = readHead(`${head}${STORY[0]}`, 'tr')
  expect(found?.dateline).toMatchObject({ place, agency })
  expect(readHead(`(Ankara-Konya) ${STORY[0]}`, 'tr')).toBeNull()
})

test('an agency alone under the first paragraph, which is then the summary', () => {
  const { body, sources, article } = copy([TITLE, STORY[0] as string, 'AA', STORY[1] as string, LAST])
  expect(sources).toEqual(['AA (agency)'])
  expect(article.standfirst).toBe(STORY[0])
  expect(body).toEqual([STORY[1], LAST])
})

describe('what an agency’s film shows', () => {
  test.each([
    [['GÖRÜNTÜ DÖKÜMÜ', '- Ahırların dumanı', '- Muhtar ile röportaj', '- Detay']],
    [['Görüntü Dökümü: ---------', '- Ahırların dumanı', 'Genel ve detay görüntü']],
  ])('%j', (shots) => {
    const { body, bylines } = copy([TITLE, ...STORY, ...shots, 'HABER-KAMERA: Nihat TEKİN/ADANA, (DHA)'])
    expect(body).toEqual(STORY)
    expect(bylines[0]).toBe('Nihat Tekin (person)')
  })
  test('a paragraph behind the heading stays', () => {
    expect(copy([TITLE, ...STORY, 'GÖRÜNTÜ DÖKÜMÜ', LAST]).body).toContain(LAST)
  })
})

describe('a list of the most read without a heading', () => {
  const list = [
    '1',
    'Köprü yolunda gece çalışması',
    '823 kez okundu',
    '2',
    'Otogarda yoğunluk',
    '792 kez okundu',
  ]
  test('is none of the story', () => {
    expect(copy([TITLE, ...STORY, ...list]).body).toEqual(STORY)
  })
  test('one entry is no list', () => {
    expect(copy([TITLE, ...STORY, ...list.slice(0, 2)]).body).toContain('Köprü yolunda gece çalışması')
  })
  test('sections and days of others stuck together', () => {
    const glued = ['SEKTÖREL', '3 gün önceSEKTÖREL', '02 Mart 2025ASAYİŞ', '3 gün önce']
    expect(copy([TITLE, ...STORY, ...glued]).body).toEqual(STORY)
    expect(copy([TITLE, ...STORY, '1995 BURSALI', LAST]).body).toContain('1995 BURSALI')
  })
})

test('the beginning of another story, cut off over the link to the rest', () => {
  const other = [
    'DİĞER HABERLER',
    'MUHTARLAR BULUŞTU',
    'MUHTARLAR BULUŞTU',
    'Muhtarlar, kıymetli hemşehrilerle ne...',
  ]
  expect(copy([TITLE, ...STORY, ...other, 'DEVAMINI OKU']).body).toEqual(STORY)
  // Without the link somebody's words are only left open.
  const open = 'Muhtar, ahırların bir daha yanmamasını dilediğini söyledi...'
  expect(copy([TITLE, ...STORY, open]).body).toEqual([...STORY, open])
})

test('the reporter’s name behind the text ends it, over a list of other stories', () => {
  const other =
    'Ordu Fatsa’da balıkçı barınağı büyüyor Fatsa Limanı’nda başlayan çalışma, gelecek yılın mayıs ayında bitecek.'
  const { body, bylines } = copy([TITLE, ...STORY, 'Nihat Tekin', 'Bunlar Da İlginizi Çekebilir', other])
  expect(body).toEqual(STORY)
  expect(bylines).toEqual(['Nihat Tekin (person)'])
})

test('how Google’s readers follow a site', () => {
  for (const line of ['Google News’te Körfez Postası’na abone olun.', 'Bizi Google Haberler’de takip edin'])
    expect(copy([TITLE, line, ...STORY]).body, line).toEqual(STORY)
  const said = 'Google News yeni haber kaynaklarını Türkiye’de de takip edeceğini açıkladı.'
  expect(copy([TITLE, said, ...STORY]).body).toContain(said)
})

test('headlines in a list are no broken paragraph', () => {
  const list = [
    'Hasta taşıyan ambulansla otomobil çarpıştı: 4 yaralı',
    'Fatsa’da hapis cezasıyla aranan 4 kişi yakalandı',
    'Kumru’da kaçak avcılara yönelik denetim: 3 kişi',
    'Perşembe’de son bir haftada 31 düğün yapıldı',
  ]
  const text = [TITLE, ...STORY, LAST, `Manşetler\n\n${list.join('\n')}`].join('\n\n')
  const { body } = bodyOf(text)
  expect(body).toEqual([...STORY, LAST])
})

describe('pages of English papers', () => {
  const page = (foot: string, menu = '') => `<html lang="en-US"><head>
    <title>Swing bridge stays open | saltmere.example</title><meta name="author" content="Dana Whitcomb"></head><body>${menu}
    <article><h1>Swing bridge stays open</h1><p class="byline">By Dana Whitcomb</p>
    <figure><img src="https://saltmere.example/bridge.jpg" alt="bridge"><figcaption class="caption">
    <span class="caption-text"><p>The bridge on Monday.</p></span><ul><li><span class="credit">Lou Perez/Saltmere Times</span></li>
    <li><a href="/buy">Purchase Photo</a></li></ul></figcaption></figure>
    <div class="body"><p>The harbour board voted on Wednesday to keep the old swing bridge open to walkers.</p>
    <p>Engineers told the meeting that the bearings had been replaced, and that the deck would be swept.</p>${foot}</div>
    </article></body></html>`
  const inner = (foot: string) => bodyOf(page(foot), 'https://saltmere.example/news/bridge')

  test('a credit in a list beside the button that sells the picture', () => {
    expect(inner('').article.lead).toMatchObject({
      caption: 'The bridge on Monday.',
      credit: 'Lou Perez/Saltmere Times',
    })
  })
  test('how to reach the writer is no part of the story', () => {
    const { body } = inner('<p>Reach reporter Dana Whitcomb at 555-0134 or dwhitcomb@saltmere.example.</p>')
    expect(body.filter((text) => text.includes('Whitcomb'))).toEqual([])
  })
  test('whom the story tells readers to reach stays', () => {
    const call = 'Reach the harbour office at 555-0134 or desk@saltmere.example to book a place on the walk.'
    expect(inner(`<p>${call}</p>`).body).toContain(call)
  })
  test('a menu over the path to the page is no path', () => {
    const menu =
      '<div id="top"><ul><li><a href="/">Home</a></li><li><a href="/local">Local</a></li><li><a href="/sports">Sports</a></li></ul></div><div class="breadcrumb"><a href="/">Home</a> <a href="/sports">Sports</a> <span>Swing bridge stays open</span></div>'
    const { article } = bodyOf(page('', menu), 'https://saltmere.example/news/bridge')
    expect(article.rubrics).toEqual(['Sports'])
  })
})
