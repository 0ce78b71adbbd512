import { describe, expect, test } from 'vitest'
import { copy, STORY } from './turkishCopy'

describe('who a Turkish page says it has the story from', () => {
  test.each([
    ['Kaynak: ilkha', 'İLKHA (agency)'],
    ['(İLKHA)', 'İLKHA (agency)'],
    ['Kaynak: anka', 'ANKA (agency)'],
    ['Kaynak: BHA', 'BHA (agency)'],
  ])('%s below the story', (line, source) => {
    expect(copy([...STORY, line])).toMatchObject({ sources: [source], body: STORY })
  })

  test('an agency alone between headline and story', () => {
    const { sources, body } = copy(['Sarıçam’da iki ahır yandı', 'İHA', ...STORY])
    expect(sources).toEqual(['İHA (agency)'])
    expect(body).toEqual(STORY)
  })

  test('a label without a colon over the name of an agency', () => {
    const { sources, article } = copy([
      'Sarıçam’da iki ahır yandı',
      'Kaynak',
      'Anadolu Ajansı',
      'Giriş: 20.02.2026 - 01:53 Güncelleme: 20.02.2026 - 01:53',
      ...STORY,
    ])
    expect(sources).toEqual(['AA (agency)'])
    expect(article.rubrics).toEqual([])
  })
})

describe('who a Turkish page says it is by', () => {
  test('the account of the site’s program is nobody, and its line no text', () => {
    for (const name of ['TE Bilişim', 'TE Bilisim', 'Admin', 'Mavi Yazılım', 'Yönetici']) {
      expect(copy([...STORY, `Editör: ${name}`]), name).toMatchObject({ bylines: [], body: STORY })
    }
    expect(copy([...STORY, 'Editör: Nuri Bilişen']).bylines).toEqual(['Nuri Bilişen (person)'])
  })

  test('a label for text and pictures, in brackets', () => {
    expect(copy([...STORY, '(HABER-FOTOĞRAF: SALİH HANCI)'])).toMatchObject({
      bylines: ['Salih Hancı (person)'],
      body: STORY,
    })
  })

  test('the newsroom in the place of a dateline', () => {
    for (const head of ['HABER MERKEZİ- ', 'HABER MERKEZİ – ', '(HABER MERKEZİ) ', 'Haber Merkezi - ']) {
      const { bylines, body } = copy([`${head}${STORY[0]}`, STORY[1] as string])
      expect(bylines, head).toEqual(['Haber Merkezi (desk)'])
      expect(body).toEqual(STORY)
    }
  })

  test('the newsroom between a summary and the story', () => {
    const summary = 'Sarıçam köyünde çıkan yangın rüzgârın da etkisiyle kısa sürede büyüdü, can kaybı yok.'
    const { bylines, article, body } = copy(['Sarıçam’da iki ahır yandı', summary, 'Haber Merkezi', ...STORY])
    expect(bylines).toEqual(['Haber Merkezi (desk)'])
    expect(article.standfirst).toBe(summary)
    expect(body).toEqual(STORY)
  })

  test('a writer between a summary and the story, with a label of a date that the copy lost', () => {
    const summary = 'Sarıçam köyünde çıkan yangın rüzgârın da etkisiyle kısa sürede büyüdü, can kaybı yok.'
    const { bylines, article, body } = copy([
      'Sarıçam’da iki ahır yandı',
      summary,
      'Sevim Karaca',
      'Yayınlanma:',
      ...STORY,
    ])
    expect(bylines).toEqual(['Sevim Karaca (person)'])
    expect(article.standfirst).toBe(summary)
    expect(body).toEqual(STORY)
  })

  test('a writer behind a sign of a list, what he is beside the name', () => {
    const { bylines, article, body } = copy([
      'Ahır yangınları niçin arttı?',
      STORY[0] as string,
      '  • M. Kemal Uzunırmak / Yazar',
      STORY[1] as string,
    ])
    expect(bylines).toEqual(['M. Kemal Uzunırmak (person)'])
    expect(article.standfirst).toBe(STORY[0])
    expect(body).toEqual(STORY.slice(1))
  })

  test('a name of two scripts is nobody', () => {
    expect(copy(['Система Orphus', 'Two barns burnt down in Sarıçam', ...STORY]).bylines).toEqual([])
  })
})

describe('what is left around a Turkish story', () => {
  test.each([
    'Yorumunuz başarıyla alındı, inceleme ardından en kısa sürede yayına alınacaktır.',
    'FİKRİNİZİ BELİRTİN',
    'Zorunlu alanları doldurunuz *',
    'BU KONUYU SOSYAL MEDYA HESAPLARINDA PAYLAŞ',
    'Haberi Kaynağından Oku',
    'Haberin tamamını kaynağından oku..',
    'Google+ WhatsApp',
    'Twitter’da Paylaş Facebook’da Paylaş WhatsApp’da Paylaş',
    'Giriş yapın, yorum yapmak için...',
    'Önerilen Videolar',
  ])('%s is no text of it', (line) => {
    expect(copy(['Sarıçam’da iki ahır yandı', ...STORY, line]).body).toEqual(STORY)
  })

  test.each([
    'Aw230169 05 (1)',
    'IMG_20240312_143012.jpg',
    'image',
    'WhatsApp Image 2024-03-12 at 14.30.12',
    'text-ad',
    'D_Side_Content_300x250',
    'Ekran Görüntüsü 2024 03 12 143012',
    'DSC_0412',
  ])('the name of a file, %s, between two paragraphs', (line) => {
    expect(copy([STORY[0] as string, line, STORY[1] as string]).body).toEqual(STORY)
  })

  test.each(['F-16', 'Covid-19', 'MERT 1.0', 'DSÖ', 'A400M', 'Sarıçam 2024'])('%s is the story’s', (line) => {
    expect(copy([STORY[0] as string, line, STORY[1] as string]).body).toContain(line)
  })

  test('a label whose date the copy lost', () => {
    const { body } = copy(['Sarıçam’da iki ahır yandı', 'Güncelleme:', ...STORY])
    expect(body).toEqual(STORY)
  })

  test('a date with the right of a broadcaster stuck to it', () => {
    const { article, body } = copy([...STORY, '03/09/2024 19:06© YAYLA HABER'])
    expect(article.dateline.date).toBe('2024-09-03')
    expect(body).toEqual(STORY)
  })

  test('the headline of another story over its date and section', () => {
    const { article, body } = copy(
      [...STORY, 'Lise öğrencileri robot yarışmasında birinci oldu\n2016-10-02 01:27 - Gündem'],
      'https://haber.example/saricamda-iki-ahir-yandi-187637.html',
    )
    expect(body).toEqual(STORY)
    expect(article.dateline.date).toBe('')
    expect(article.rubrics).toEqual([])
  })
})

describe('a summary', () => {
  const summary = 'Sarıçam köyünde çıkan yangın rüzgârın da etkisiyle kısa sürede büyüdü, can kaybı yok.'

  test('stands between two printings of the headline', () => {
    const { article, body } = copy([
      'SARIÇAM’DA İKİ AHIR YANDI',
      summary,
      'SARIÇAM’DA İKİ AHIR YANDI',
      ...STORY,
    ])
    expect(article.standfirst).toBe(summary)
    expect(body).toEqual(STORY)
  })

  test('is the story’s first paragraph again, word for word', () => {
    const { article, body } = copy(['Sarıçam’da iki ahır yandı', STORY[0] as string, ...STORY])
    expect(article.standfirst).toBe(STORY[0])
    expect(body).toEqual(STORY.slice(1))
  })

  test('cut off in the middle adds nothing', () => {
    const { article, body } = copy(['Sarıçam’da iki ahır yandı', `${STORY[0]?.slice(0, 70)}...`, ...STORY])
    expect(body).toEqual(STORY)
    expect(article.standfirst).toBe('')
  })
})

describe('weather', () => {
  test('the city of a strip is neither the story’s place nor its text', () => {
    const { article, body } = copy([
      'Zonguldak',
      'Çok Bulutlu',
      '13°C',
      'Zonguldak',
      '13°C',
      'Çok Bulutlu',
      'Cumartesi Az Bulutlu',
      '18°C',
      ...STORY,
    ])
    expect(article.dateline.place).toBe('')
    expect(body).toEqual(STORY)
  })

  test('readings of a story about the weather are its text', () => {
    const lines = [
      'Meteoroloji uyardı: yağış hafta sonu da sürecek',
      'Meteorolojiden yapılan açıklamaya göre yurdun kuzeyinde kuvvetli yağış, iç kesimlerde sıcaklık düşüşü bekleniyor.',
      'Rüzgârın yer yer fırtına biçiminde esmesi, yüksek kesimlerde kar yağışı görülmesi öngörülüyor.',
      'İLLERE GÖRE HAVA',
      'İSTANBUL 9°C, 13°C',
      'Parçalı bulutlu',
      'ANKARA 1°C, 5°C',
      'Çok bulutlu',
      'İZMİR 11°C, 17°C',
      'Parçalı bulutlu',
    ]
    const { body } = copy(lines)
    expect(body).toEqual(lines.slice(1))
  })
})
