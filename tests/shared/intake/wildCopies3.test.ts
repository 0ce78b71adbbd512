import { describe, expect, test } from 'vitest'
import { read } from './reading'
import { copy, STORY } from './turkishCopy'

const HEAD = 'Sarıçam’da iki ahır yandı'

describe('days', () => {
  test('an address whose day and month have one figure', () => {
    const { article } = copy(
      [HEAD, ...STORY],
      'https://haber.example/haber/2018/4/7/saricamda-iki-ahir-yandi',
    )
    expect(article.dateline.date).toBe('2018-04-07')
  })

  test('the day of the week tells which of two numbers is the month', () => {
    const { article } = read(
      `Barn fires keep crews busy in Saltmere\n\nTue, 08/05/2008 - 14:36\n\nTwo barns and a hay store were destroyed in a fire near the village of Saltmere late on Monday.`,
      { language: 'en' },
    )
    expect(article.dateline.date).toBe('2008-08-05')
  })

  test('when the page was last changed, on the line under the other date', () => {
    const { article, report } = read(
      `Barn fires keep crews busy in Saltmere\n\nPosted at 10:00 AM, May 03, 2020\nand last updated 2020-05-03 13:00:43-04\n\nTwo barns and a hay store were destroyed in a fire near the village of Saltmere late on Saturday.\n\nNobody was hurt, the brigade said on Sunday.`,
      { url: 'https://news.example/local/barn-fires-keep-crews-busy', language: 'en' },
    )
    expect(article.dateline.date).toBe('2020-05-03')
    expect(report.times.updated).toContain('2020-05-03')
  })

  test('the day of the week tells the year that a line leaves out', () => {
    const { article, times } = copy(
      [HEAD, '12 Mayıs Pazartesi 14:30', ...STORY],
      'https://haber.example/saricamda-iki-ahir-yandi',
    )
    expect(article.dateline.date).toBe('2025-05-12')
    expect(times.published).toBe('2025-05-12T14:30:00+03:00')
  })

  test('no year is made up for a day that fell otherwise in all the last years', () => {
    const { article } = copy(
      [HEAD, '12 Mayıs 14:30', ...STORY],
      'https://haber.example/saricamda-iki-ahir-yandi',
    )
    expect(article.dateline.date).toBe('')
  })

  test('the day of the copy, over the headline, is seen by a person', () => {
    const { checks } = copy(
      ['25 Mayıs 2020, Pazartesi', HEAD, ...STORY],
      'https://haber.example/saricamda-iki-ahir-yandi',
    )
    expect(checks).toContain('date-line')
  })

  test('an empty hour behind the day', () => {
    const { article } = read(
      `Barn fires keep crews busy in Saltmere\n\nJanuary 10, 2007 - 0:0\n\nTwo barns and a hay store were destroyed in a fire near the village of Saltmere late on Monday.`,
      { url: 'https://news.example/135411/barn-fires', language: 'en' },
    )
    expect(article.dateline.date).toBe('2007-01-10')
  })
})

describe('heads of copied pages', () => {
  const url = 'https://yaylahaber.example/saricamda-iki-ahir-yandi-1234.html'

  test('the name of the paper beside the day of the copy', () => {
    const { article, body } = copy(['YAYLA HABER - 02 Ocak 2026, Cuma', '22 Şubat 2023', ...STORY], url)
    expect(article.headline).toBe('')
    expect(article.dateline.date).toBe('2023-02-22')
    expect(body).toEqual(STORY)
  })

  test('a summary in capitals that the first paragraph says again', () => {
    const first = (STORY[0] as string).replace(/[.]$/, '').toLocaleUpperCase('tr')
    expect(copy([HEAD, first, ...STORY], url).body).toEqual(STORY)
  })

  test('a summary over rates and a dateline', () => {
    const summary = 'Sarıçam köyünde çıkan yangın rüzgârın da etkisiyle kısa sürede büyüdü, can kaybı yok.'
    const { article } = copy(
      [
        HEAD,
        '34,54% 0,18',
        '36,00% -0,62',
        '3005,99% 1,50',
        '5006,70% 1,01',
        summary,
        `EDİRNE (İGFA) - ${STORY[0]}`,
        STORY[1] as string,
      ],
      url,
    )
    expect(article.standfirst).toBe(summary)
  })

  test('the dash before a summary is none of it', () => {
    const { article } = copy(
      [
        HEAD,
        '- Jandarma yangının neden çıktığını araştırıyor',
        HEAD,
        `ORDU (AA) - ${STORY[0]}`,
        STORY[1] as string,
        'YORUM EKLE',
        'SIRADAKİ HABER',
      ],
      url,
    )
    expect(article.standfirst).toBe('Jandarma yangının neden çıktığını araştırıyor')
  })

  test('a Turkish section over an English story', () => {
    const { article } = read(
      `TÜRKİYE\nBarn fires keep crews busy in Saltmere\nTwo barns and a hay store were destroyed in a fire near the village of Saltmere late on Monday.\nFiremen carry a hose in Saltmere, Türkiye on July 26, 2023. / Photo: AA / AA\nJuly 26, 2023\n\nNobody was hurt, and the cause is being looked into, the brigade said on Tuesday morning.\n\nThe village has asked for an engine of its own for years, its mayor said.`,
      { url: 'https://news.example/article/14207405', language: 'en' },
    )
    expect(article.rubrics).toEqual(['Türkiye'])
    expect(article.dateline.date).toBe('2023-07-26')
    expect(JSON.stringify(article.body)).not.toContain('hose')
  })

  test('a column is nobody', () => {
    const { article } = read(
      `Barn fires keep crews busy\n\nGuest Column\n\nTwo barns and a hay store were destroyed in a fire near the village of Saltmere late on Monday.\n\nNobody was hurt, and the cause is being looked into, the brigade said on Tuesday morning.`,
      { url: 'https://news.example/opinion/barn-fires-keep-crews-busy/3', language: 'en' },
    )
    expect(article.bylines).toEqual([])
  })
})

describe('names, files and days that no headline stands beside', () => {
  const url = 'https://yaylahaber.example/saricamda-iki-ahir-yandi-1234.html'

  test('a province and its district before a dash', () => {
    const { article, body } = copy([HEAD, `ANTALYA / KONYAALTI - ${STORY[0]}`, STORY[1] as string], url)
    expect(article.dateline.place).toBe('Antalya/Konyaaltı')
    expect(body).toEqual(STORY)
  })

  test('names that a program gave its pictures', () => {
    const { body } = copy(
      [
        '2183026 810x458 75f08',
        STORY[0] as string,
        '496627356 756540746990384 6635873190165815108 n 7b103',
        STORY[1] as string,
      ],
      url,
    )
    expect(body).toEqual(STORY)
  })

  test('a day of the week and a date at the top of a copy without a headline', () => {
    const { checks } = copy(['2183026 810x458 75f08', 'Perşembe, 19 Haziran 2025', ...STORY], url)
    expect(checks).toContain('date-line')
  })

  test('a long summary over the hour, an agency, and the headline again', () => {
    const summary =
      'Sarıçam köyünde çıkan yangın rüzgârın da etkisiyle kısa sürede büyüdü. Köylüler kovalarla su taşıdı, itfaiye bir saat sonra gelebildi. Can kaybı yok, zararın büyük olduğu bildirildi'
    const { article, body, sources } = copy(
      [HEAD, summary, '24.05.2025 17:17:00 / Güncelleme: 24.05.2025 17:22:05\nİHA', HEAD, HEAD, ...STORY],
      url,
    )
    expect(article.standfirst).toBe(summary)
    expect(sources[0]).toBe('İHA (agency)')
    expect(body).toEqual(STORY)
  })

  test('the newsroom behind the last sentence', () => {
    const { bylines, body } = copy(
      [HEAD, STORY[0] as string, `${STORY[1]} Haber Merkezi`, 'Editör: TE Bilişim'],
      url,
    )
    expect(bylines).toEqual(['Haber Merkezi (desk)'])
    expect(body).toEqual(STORY)
  })

  test('an agency over a story without a headline', () => {
    const { article } = read(
      `Associated Press\n\nHAY SPRINGS, Neb. (AP) — Two barns and a hay store were destroyed in a fire near the village late on Monday.\n\nNobody was hurt, and the cause is being looked into, the brigade said on Tuesday morning.`,
      { url: 'https://news.example/story/2021/02/01/barns/4337103001/', language: 'en' },
    )
    expect(article.headline).toBe('')
    expect(article.sources[0]?.publisher).toBe('AP')
  })

  test('what a program tells those who want to comment', () => {
    const { article } = read(
      `Two barns and a hay store were destroyed in a fire near the village of Saltmere late on Monday.\n\nNobody was hurt, and the cause is being looked into, the brigade said on Tuesday morning.\n\n(0) comments\n\nWelcome to the discussion.\n\nKeep it clean. Please do not use words that you would not use at home.\nBe nice. Nobody likes to be shouted at by a stranger.`,
      { url: 'https://news.example/barns/article_23f2.html', language: 'en' },
    )
    expect(article.body.content).toHaveLength(2)
  })

  test('lines broken at no column, most of which go on in small letters', () => {
    const { article } = read(
      `New barn approved by council\n\nBuilding to start in spring.\n\nBy:Amy Sutcliffe\nOn the eve of the fair another, and probably the last, step was\ntaken in the matter of the new barn. The Village Council and\nCommittee, along with farmers and their lawyers, approved\na plan to build a new barn on the\ncorner of\nMill Lane and Church Road where the old one stood. The building of\nthe new one will begin in the spring and it will be done in two\nyears. While it is being built hundreds of sheep\nare to be held in the old mill where the\nBakery is now.`,
      { url: 'https://news.example/?p=366391', language: 'en' },
    )
    expect(article.headline).toBe('New barn approved by council')
    expect(article.body.content?.at(-1)).toMatchObject({ type: 'paragraph' })
    expect(JSON.stringify(article.body)).toContain('On the eve of the fair')
    expect(JSON.stringify(article.body)).toContain('on the corner of Mill Lane and Church Road')
    expect(JSON.stringify(article.body)).toContain('where the Bakery is now.')
  })
})

describe('a headline that nothing sets apart from the first paragraph', () => {
  test('as the address has it', () => {
    const { article, body } = copy(
      [`${HEAD} ${STORY[0]}`, STORY[1] as string],
      'https://haber.example/gundem/saricamda-iki-ahir-yandi-45123.html',
    )
    expect(article.headline).toBe(HEAD)
    expect(body).toEqual(STORY)
  })

  test('a paragraph that begins like the address and has no headline stays whole', () => {
    const { body } = copy(STORY, 'https://haber.example/saricam-koyunde-dun-aksam-cikan-yanginda-45123.html')
    expect(body).toEqual(STORY)
  })
})

describe('who wrote it', () => {
  test('what a columnist is, over the headline', () => {
    const { article, bylines } = copy(
      [
        'Nuri Karacasu',
        '1962 yılında Kastamonu’da doğdu. Gazetemizde haftada iki gün köşe yazıları yazmaktadır.',
        'Tüm Yazıları',
        'Ahırlar neden yanıyor?',
        '12 Mayıs 2025 Pazartesi',
        ...STORY,
      ],
      'https://haber.example/yazarlar/nuri-karacasu/ahirlar-neden-yaniyor',
    )
    expect(bylines).toEqual(['Nuri Karacasu (person)'])
    expect(article.standfirst).toBe('')
    expect(article.headline).toBe('Ahırlar neden yanıyor?')
  })

  test('a columnist over his headline, by the folder of the address', () => {
    const { bylines, article } = copy(
      ['Yaylanın en iyi haber sitesi', 'NURETTİN KARACASU', 'Ahırlar neden yanıyor?', ...STORY],
      'http://www.yayla.example/yazarlar/karacasu/2012/12/06/ahirlar-neden-yaniyor',
    )
    expect(bylines).toEqual(['Nurettin Karacasu (person)'])
    expect(article.headline).toBe('Ahırlar neden yanıyor?')
  })

  test('a name in capitals alone between the headline and the story', () => {
    const { bylines } = copy(
      [HEAD, HEAD, 'A+', 'A-', 'ALİ ŞANVERDİ', ...STORY],
      'https://haber.example/saricamda-iki-ahir-yandi',
    )
    expect(bylines).toEqual(['Ali Şanverdi (person)'])
  })

  test('a place behind the writer at the foot, whose agency the copy lost', () => {
    const { article, bylines } = copy([HEAD, ...STORY, 'Süleyman İLKDOĞAN / ORTACA (Muğla), ()'])
    expect(bylines).toEqual(['Süleyman İlkdoğan (person)'])
    expect(article.dateline.place).toBe('Ortaca')
  })
})
