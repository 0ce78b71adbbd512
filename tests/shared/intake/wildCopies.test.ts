import { describe, expect, test } from 'vitest'
import { read } from './reading'
import { copy, STORY } from './turkishCopy'

const HEAD = 'Sarıçam’da iki ahır yandı'

describe('heads of a first paragraph that name who sent it', () => {
  const [first, second] = STORY as [string, string]
  test.each([
    ['Haber Merkezi - ANKARA (AA) ', 'Ankara', 'AA'],
    ['Ali VELİOĞLU - IĞDIR / DHA ', 'Iğdır', 'DHA'],
    ['ANKARA (İGFA) - ', 'Ankara', 'İGFA'],
    ['İSTANBUL-BHA ', 'İstanbul', 'BHA'],
    ['Nuri DAĞLI/KARAKOÇAN(Elazığ), (DHA)- ', 'Karakoçan', 'DHA'],
    ['Nuri DAĞLI / KARAKOÇAN (Elazığ), (DHA) ', 'Karakoçan', 'DHA'],
  ])('%s', (head, place, agency) => {
    const { article, body } = copy([HEAD, head + first, second])
    expect(article.dateline).toMatchObject({ place, agency })
    expect(body).toEqual(STORY)
  })

  const english = (head: string, url = '') =>
    read(
      `Barn fires keep crews busy in Saltmere\n\n${head}Two barns and a hay store were destroyed in a fire near the village of Saltmere late on Monday.\n\nNobody was hurt, and the cause is being looked into, the brigade said on Tuesday morning.`,
      { url, language: 'en' },
    ).article

  test('a broadcaster that prints the name its address has', () => {
    const { dateline, body } = english('SALTMERE, Tenn. (WXQP) — ', 'https://www.wxqp.example/news/barns/')
    expect(dateline).toMatchObject({ place: 'Saltmere', agency: 'WXQP' })
    expect(JSON.stringify(body)).not.toContain('WXQP')
  })

  test('day and agency behind the place, with nothing between them', () => {
    expect(english('TOKYO, Aug 5 Kyodo - ').dateline).toMatchObject({ place: 'Tokyo', agency: 'Kyodo' })
  })

  test('place, day and house, each a sentence, and a slash', () => {
    const { dateline } = english('Baku. 7 May. QXNEWS.AZ/ ', 'https://qxnews.az/en/barns/')
    expect(dateline).toMatchObject({ place: 'Baku', agency: 'QXNEWS.AZ' })
  })
})

describe('what stands around a copied story', () => {
  test.each([
    'Orijinal Habere Git',
    'Orjinal habere git',
    'featured',
    'Bu Yazıyı Paylaş',
    'veya linki kopyala',
    'Ayrıntılar için lütfen tıklayın.',
    'Yasal Uyarı: Yayınlanan köşe yazısı/haberin tüm hakları Yayla Yayıncılık’a aittir. Kaynak gösterilse dahi haberin tamamı kullanılamaz.',
    'Haberle ilgili yorumlarınızı ve düşüncelerinizi aşağıdaki yorum bölümünde paylaşabilirsiniz.',
    '- Bu haberi beğendiyseniz, lütfen sosyal medya hesaplarınızda paylaşarak bize destek olun.',
    'YAZARIN BUGÜNKÜ DİĞER YAZILARI',
  ])('%s', (line) => {
    const { body, bylines } = copy(
      [HEAD, ...STORY, line],
      'https://haber.example/saricamda-iki-ahir-yandi-1234.html',
    )
    expect(body).toEqual(STORY)
    expect(bylines).toEqual([])
  })

  test('what a site says of itself below each of its stories', () => {
    const { body } = copy(
      [
        HEAD,
        ...STORY,
        '- Yaylanet.com olarak, sizlere en güncel ve doğru haberleri sunmayı ilke ediniyoruz.',
        '- Yaylanet.com’u geliştirmek için görüşleriniz bizim için çok önemlidir.',
      ],
      'https://www.yaylanet.com/saricamda-iki-ahir-yandi-1234.html',
    )
    expect(body).toEqual(STORY)
  })

  test('buttons for the size of the letters, a letter and a word on each', () => {
    const { article, body } = copy([HEAD, 'Yazdır', 'A', 'Büyüt', 'A', 'Küçült', HEAD, ...STORY])
    expect(article.rubrics).toEqual([])
    expect(body).toEqual(STORY)
  })

  test('the headline of another story, said twice without a space', () => {
    const { body } = copy([
      HEAD,
      STORY[0] as string,
      'Traktör şarampole devrildi: Sürücü yaralandıTraktör şarampole devrildi: Sürücü yaralandı',
      STORY[1] as string,
    ])
    expect(body).toEqual(STORY)
  })

  test('cards of other stories under their section', () => {
    const { body } = copy(
      [
        'Gündem',
        HEAD,
        ...STORY,
        'ÖNE ÇIKAN',
        'Gündem',
        'Limanda Vinç Devrildi',
        'Bandırma limanında devrilen vinç iki konteynere zarar verdi, olayda yaralanan olmadı, inceleme başlatıldı.',
        'Gündem',
        'Belediyeye Yeni Otobüsler Geldi',
        'Çorlu Belediyesi filosuna kattığı on iki otobüsü düzenlenen törenle sefere çıkardı ve hatları duyurdu.',
      ],
      'https://haber.example/saricamda-iki-ahir-yandi-1234',
    )
    expect(body).toEqual(STORY)
  })

  test('cards of other stories under a heading in capitals that says so', () => {
    const { body } = copy(
      [
        HEAD,
        ...STORY,
        'ÖNEMLİ',
        'Limanda Vinç Devrildi, Seferler Durdu',
        'Bandırma limanında devrilen vinç iki konteynere zarar verdi, olayda yaralanan olmadı, inceleme başlatıldı.',
        '“Belediyeye Yeni Otobüsler Geldi”',
        'Çorlu Belediyesi filosuna kattığı on iki otobüsü düzenlenen törenle sefere çıkardı ve hatları duyurdu.',
        'Daha Fazlası!',
      ],
      'https://haber.example/saricamda-iki-ahir-yandi-1234',
    )
    expect(body).toEqual(STORY)
  })

  test('the next story, which the page goes on with', () => {
    const other = 'Limanda vinç devrildi'
    const { article, body } = copy(
      [
        HEAD,
        '15.08.2021 11:32:00',
        HEAD,
        ...STORY,
        other,
        'Bandırma limanında devrilen vinç iki konteynere zarar verdi, sefere çıkacak gemiler bekletildi',
        '06.02.2026 13:04:00 / Güncelleme: 06.02.2026 13:09:13',
        'Haber Merkezi',
        other,
        'Bandırma limanında dün akşam devrilen vinç yüzünden iki gemi sefere çıkamadı, kaptanlar bekletildiklerini söyledi.',
        'Liman başkanlığı vincin bir hafta içinde kaldırılacağını, olayda kimsenin yaralanmadığını açıkladı.',
      ],
      'https://haber.example/saricamda-iki-ahir-yandi-H1403573.htm',
    )
    expect(body).toEqual(STORY)
    expect(article.dateline.date).toBe('2021-08-15')
  })

  test('a subheading in capitals over the first paragraph stays, where others follow', () => {
    const { body } = copy(
      [
        'Gündem',
        HEAD,
        'RÜZGÂR ALEVLERİ BÜYÜTTÜ',
        STORY[0] as string,
        'MUHTAR ARAZÖZ İSTİYOR',
        STORY[1] as string,
      ],
      'https://haber.example/saricamda-iki-ahir-yandi-1234',
    )
    expect(body).toEqual(['RÜZGÂR ALEVLERİ BÜYÜTTÜ', STORY[0], 'MUHTAR ARAZÖZ İSTİYOR', STORY[1]])
  })
})

describe('what goes on below a story and above it', () => {
  const url = 'https://yaylahaber.example/saricamda-iki-ahir-yandi-1234.html'

  test('the warning to readers and the headlines of the section, cut short', () => {
    const { body, sources } = copy(
      [
        HEAD,
        STORY[0] as string,
        `${STORY[1]} (İLKHA)`,
        'UYARI: Konuyla ilgisi bulunmayan, hakaret içeren ve tamamı büyük harfle yazılan yorumlar onaylanmamaktadır.',
        [
          'GÜNCEL Kategorisindeki Diğer Haberler',
          'Limanda devrilen vinç yüzünden iki gemi..',
          'Çorlu’da meydana gelen iki ayrı yangın, itfaiye ekiplerinin hızlı müda..',
        ].join('\n'),
      ],
      url,
    )
    expect(sources[0]).toBe('İLKHA (agency)')
    expect(body).toEqual(STORY)
  })

  test('a list of names behind the line that opens it', () => {
    const names = ['Yayla Büyükşehir Belediyesi', 'Yayla – Tozlu Belediyesi', 'Kars – Sarıçam Belediyesi']
    const { body, sources } = copy(
      [
        HEAD,
        ...STORY,
        'Köyde yıllardır dilekçe veren ve hâlâ arazöz bekleyen komşu belediyelerin adları ise şöyle;',
        names.join('\n'),
        'Reklam',
      ],
      url,
    )
    expect(body.slice(-3)).toEqual(names)
    expect(sources).toEqual(['yaylahaber.example (other)'])
  })

  test('a summary between the headline and the source', () => {
    const summary = 'Sarıçam köyünde çıkan yangın iki ahırı kullanılamaz hâle getirdi'
    const { article } = copy(
      [HEAD, summary, 'Kaynak : Anadolu Ajansı\nHaber Giriş : 31 Mart 2019 20:12', HEAD, ...STORY],
      url,
    )
    expect(article.standfirst).toBe(summary)
  })

  test('the section, the hour and the number of comments below', () => {
    const { article, body, times } = copy(
      [HEAD, HEAD, ...STORY, 'Güncel 17.06.2021 12:31:18 0', 'İlginizi Çekebilir', 'Limanda vinç devrildi'],
      url,
    )
    expect(times.published).toBe('2021-06-17T12:31:18+03:00')
    expect(article.rubrics).toEqual(['Güncel'])
    expect(body).toEqual(STORY)
  })

  test('an invitation to take the site’s program, and a heading of its lists', () => {
    const { article, bylines } = copy(
      [
        'Takipte Kalın!',
        'Günlük gelişmeleri takip edebilmek için yayla uygulamasını indirin',
        ...STORY,
        'Günün Önemli Manşetleri',
        'Benzer Haberler',
      ],
      url,
    )
    expect(article.headline).toBe('')
    expect(bylines).toEqual([])
  })
})
