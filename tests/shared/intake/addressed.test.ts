import { describe, expect, test } from 'vitest'
import { isInPath, saidByAddress } from '../../../shared/intake/addressWords'
import { textOf } from '../../../shared/intake/blocks'
import { read } from './reading'

const copy = (lines: readonly string[], url: string) => {
  const { article } = read(lines.join('\n'), { url })
  return { article, body: (article.body.content ?? []).map((node) => textOf(node)) }
}

describe('what an address says', () => {
  test.each([
    ['https://a.example/gundem/baraj-golunde-seviye-yukseldi-h12345.html', 'Baraj gölünde seviye yükseldi'],
    ['https://a.example/baraj-golu-nde-seviye-yukseldi-12345', 'Baraj Gölü’nde seviye yükseldi'],
    ['https://a.example/haber/12345/baraj-golunde-seviye/', 'BARAJ GÖLÜNDE SEVİYE'],
    ['https://a.example/ayse-dag_yeni-bir-sayfa_56.html', 'Yeni Bir Sayfa...'],
    ['https://a.example/2024/06/vodohranilishche-napolnilos-na-tret/', 'Водохранилище наполнилось на треть'],
    [
      'https://a.example/baraj-golunde-seviye-yukseldi-ciftci-sulamaya-erken-baslayabilecek',
      'Baraj gölünde seviye yükseldi, çiftçi sulamaya erken başlayabilecek ama uyarı da var',
    ],
  ])('%s says %s', (url, title) => expect(saidByAddress(url, title)).toBe(true))

  test.each([
    ['https://a.example/gundem/baraj-golunde-seviye-yukseldi-h12345.html', 'Gündem'],
    ['https://a.example/baraj-golunde-seviye-yukseldi', 'Seviye'],
    ['https://a.example/?p=97549', 'Baraj gölünde seviye yükseldi'],
    ['', 'Baraj gölünde seviye yükseldi'],
    ['https://a.example/baraj-golunde-seviye-yukseldi', 'Pazar yerine yeni çatı yapılıyor'],
  ])('%s does not say %s', (url, title) => expect(saidByAddress(url, title)).toBe(false))

  test('a section stands in the path', () => {
    expect(isInPath('https://m.a.example/amp/birinci-lig/haber/29-x', 'BİRİNCİ LİG')).toBe(true)
    expect(isInPath('https://m.a.example/amp/birinci-lig/haber/29-x', 'Ayşe Dağ')).toBe(false)
  })
})

describe('the headline', () => {
  const STORY = [
    'Vali yardımcısının başkanlığında yapılan toplantıda, gölün doluluk oranının yüzde 61’e ulaştığı açıklandı.',
    'Toplantıda konuşan mühendis Selma Arık, sulama kanallarının mayıs ayında açılacağını söyledi.',
  ]

  test('is the line the address repeats, and not the longer one below it', () => {
    const summary =
      'Vali yardımcısı, sulama birliklerinin taleplerini tek tek dinlediklerini ve not aldıklarını bildirdi'
    const { article } = copy(
      ['Göl doldu, kanallar erken açılıyor', summary, ...STORY],
      'https://a.example/bolge/gol-doldu-kanallar-erken-aciliyor-454714',
    )
    expect(article.headline).toBe('Göl doldu, kanallar erken açılıyor')
  })

  test('is neither the name of the house nor a list’s', () => {
    for (const first of [
      'Yayla Haber Ajansı',
      'All News',
      '© Yayla Postası 2021',
      'Etiket Arşivi',
      '3 yıl önce',
    ]) {
      const { article } = copy(
        [first, 'Göl doldu, kanallar açılıyor', ...STORY],
        'https://a.example/gol-doldu-kanallar-aciliyor',
      )
      expect(article.headline, first).toBe('Göl doldu, kanallar açılıyor')
    }
  })

  test('is found over a match’s result too', () => {
    const { article } = copy(
      ['Göl Spor: 2 - Yayla Spor: 1 | MAÇ SONUCU', 'Göl Spor, sahasında Yayla Spor’u 2-1 yendi', ...STORY],
      'https://a.example/gol-spor-2-yayla-spor-1-mac-sonucu-2458336-spor',
    )
    expect(article.headline).toBe('Göl Spor: 2 - Yayla Spor: 1 | MAÇ SONUCU')
  })

  test('a name between the dates in capitals that the path has is a section, and nobody', () => {
    const { article } = copy(
      [
        'Göl Spor bir üst lige çıktı',
        'Penaltılarla biten finalde kupayı Göl Spor kaldırdı, kutlamalar gece boyu sürdü.',
        'ABONE OL',
        'GİRİŞ 28.07.2023 23:58 GÜNCELLEME 29.07.2023 00:51 BİRİNCİ LİG',
        ...STORY,
      ],
      'https://m.a.example/amp/birinci-lig/haber/2999-gol-spor-bir-ust-lige-cikti',
    )
    expect(article.bylines).toEqual([])
    expect(article.rubrics).toEqual(['Birinci Lig'])
  })
})

describe('what stands over a headline the address is made of', () => {
  const URL = 'https://www.yaylapostasi.example/gol-doldu-kanallar-erken-aciliyor-454714'
  const TITLE = 'Göl doldu, kanallar erken açılıyor'
  const STORY = [
    'Toplantıda gölün doluluk oranının yüzde 61’e ulaştığı, kanallara suyun mayısta verileceği açıklandı.',
    'Mühendis Selma Arık, sulama birliklerinin taleplerini tek tek dinlediklerini ve not aldıklarını söyledi.',
  ]
  test.each([
    '© Yayla Postası 2021',
    'Yayla Postası Haber Ajansı',
    'YaylaPostasi.example',
    'Yazar Arşivi',
    'All News',
    'Tag Archives: SU',
    'početna strana > Press konferencija',
    'Güncel | Yazarlar | Güne Bakış | Ekonomi | Aktüel | Magazin | Saklambaç | Astroloji | Arşiv',
    'Home   Ambassador Info   Embassy Info   Bilateral Relations   Science & Tech   Culture',
    'Система Orphus',
    'Error',
  ])('%s is the site’s', (line) => {
    const { article, body } = copy([line, TITLE, ...STORY], URL)
    expect(article.headline).toBe(TITLE)
    expect(body).toEqual(STORY)
    expect(article.bylines).toEqual([])
  })

  test('sections and dates are still read', () => {
    const { article, body } = copy(['Gündem', '12.03.2024 14:20', TITLE, ...STORY], URL)
    expect(article.rubrics).toEqual(['Gündem'])
    expect(article.dateline.date).toBe('2024-03-12')
    expect(body).toEqual(STORY)
  })

  test('a columnist printed twice, and how many have read him', () => {
    const { article, body } = copy(
      ['Prof. Dr. Nihal Aykan', TITLE, 'Prof. Dr. Nihal Aykan', '  • 141', ...STORY],
      URL,
    )
    expect(article.bylines.map(({ name }) => name)).toEqual(['Prof. Dr. Nihal Aykan'])
    expect(body).toEqual(STORY)
  })

  test('buttons for the letters’ size in brackets are no headline', () => {
    const { article, body } = copy(
      [
        'Dergi',
        '  • Yazı Büyüklüğü A(-) A(+)',
        '  • Paylaş',
        'Dr. Nurhan Özyel - Dr. Esma Çağlayan',
        TITLE,
        ...STORY,
      ],
      'https://dergi.example/Dergi/533/Gol-doldu-kanallar-erken-aciliyor.aspx',
    )
    expect(article.headline).toBe(TITLE)
    expect(article.bylines.map(({ name }) => name)).toEqual(['Dr. Nurhan Özyel', 'Dr. Esma Çağlayan'])
    expect(body).toEqual(STORY)
  })
})

test('a headline twice over one paragraph without a full stop', () => {
  const { article, body } = copy(
    [
      'Üç köyün yolu kapandı',
      'Üç köyün yolu kapandı',
      'Yoğun kar nedeniyle Sarıçam, Gölbeyli ve Karaağaç köylerinin yolu gece saatlerinde ulaşıma kapandı. İl Özel İdaresi ekipleri, sabah saatlerinden itibaren iki iş makinesiyle yolu açmaya çalışıyor',
      'Google+ WhatsApp',
    ],
    'http://haber.example/uc-koyun-yolu_h468825.html',
  )
  expect(article.headline).toBe('Üç köyün yolu kapandı')
  expect(body).toHaveLength(1)
})

test('a brand in small letters begins a paragraph, and tears no headline', () => {
  const { article, body } = copy(
    [
      'Yerel gazeteler ortak haber havuzu kuruyor: ilk buluşma cuma günü yapılacak',
      '',
      'kent8HABER’in çağrısıyla bir araya gelen on iki gazete, haberlerini ortak bir havuzda toplamaya karar verdi.',
      '',
      'Havuzun kuralları, haziran ayında yapılacak ikinci toplantının ardından bütün gazetelere duyurulacak.',
    ],
    'https://haber.example/yerel-gazeteler-ortak-haber-havuzu-kuruyor',
  )
  expect(article.headline).toBe('Yerel gazeteler ortak haber havuzu kuruyor: ilk buluşma cuma günü yapılacak')
  expect(body).toHaveLength(2)
})

test('a long question over a copied story is its headline', () => {
  const title = 'Kıyıda yağış, yüksekte kar: hafta sonu hava bizim ilçede nasıl olacak?'
  const story = [
    'Ölçüm istasyonlarının verilerine göre kıyıda yağmur, dokuz yüz metrenin üzerinde kar yağacak.',
    'Muhtarlar, yayladaki sürülerin cuma akşamına kadar aşağıya indirilmesini istedi.',
  ]
  const { article, body } = copy([title, ...story], '')
  expect(article.headline).toBe(title)
  expect(body).toEqual(story)
})
