import { describe, expect, test } from 'vitest'
import { read } from './reading'
import { copy, STORY } from './turkishCopy'

const HEAD = 'Sarıçam’da iki ahır yandı'

describe('the place behind the last sentence', () => {
  test('as an agency prints it', () => {
    const { article, body } = copy([HEAD, STORY[0] as string, `${STORY[1]} - KASTAMONU`, 'Kaynak: İHA'])
    expect(article.dateline.place).toBe('Kastamonu')
    expect(body).toEqual(STORY)
  })

  test('no place where the head of the story has printed one', () => {
    const { article } = copy([HEAD, `SİNOP (İHA) - ${STORY[0]}`, `${STORY[1]} - KASTAMONU`])
    expect(article.dateline.place).toBe('Sinop')
  })
})

describe('tables in a copy', () => {
  test('rows between strokes', () => {
    const { article } = copy([
      HEAD,
      ...STORY,
      ['| Takım | O | G | P |', '| 1. | KIZILIRMAK SPOR | 2 | 6 |', '| 2. | YAYLA GENÇLİK | 2 | 4 |'].join(
        '\n',
      ),
      'Kaynak: AA',
    ])
    const table = article.body.content?.find(({ type }) => type === 'table')
    expect(table?.content).toHaveLength(3)
    expect(JSON.stringify(table)).toContain('"KIZILIRMAK SPOR"')
  })

  test('standings whose columns only spaces set apart', () => {
    const { article, body } = copy(
      [
        HEAD,
        STORY[0] as string,
        'Ligde puan durumu şöyle oluştu:',
        [
          'TAKIM O G B M A Y AV P',
          '1. Kızılırmak Spor 5 4 1 0 12 3 9 13',
          '2. Yayla Gençlik 5 3 1 1 9 5 4 10',
          '3. Tozlu İdman Yurdu 5 3 0 2 8 8 0 9',
        ].join('\n'),
      ],
      'https://haber.example/spor/saricamda-iki-ahir-yandi',
    )
    const table = article.body.content?.find(({ type }) => type === 'table')
    expect(table?.content).toHaveLength(4)
    expect(JSON.stringify(table)).toContain('"Yayla Gençlik"')
    expect(body[1]).toBe('Ligde puan durumu şöyle oluştu:')
  })

  test('results behind the last paragraph', () => {
    const results = ['Tozlu Spor - Yayla Gençlik: 2-0', 'Kızılırmak - Demirtaş İdman : 1-1']
    const { body } = copy(
      [HEAD, ...STORY, ['Haftanın sonuçları şöyle:', ...results].join('\n'), 'Kaynak: AA'],
      'https://haber.example/saricamda-iki-ahir-yandi-1234.html',
    )
    expect(body.slice(-2)).toEqual(results)
  })
})

describe('codes, names and places behind the last sentence', () => {
  const url = 'https://haber.example/saricamda-iki-ahir-yandi-1234.html'
  const last = 'Yangının neden çıktığı bilinmiyor ve jandarma bunu araştırıyor.'

  test('the code of an agency behind the stop of the last paragraph', () => {
    const { body, sources } = copy([...STORY, `${last} (İLKHA)`], url)
    expect(body).toEqual([...STORY, last])
    expect(sources[0]).toBe('İLKHA (agency)')
  })

  test('reporters and their agency in brackets', () => {
    const { body, bylines, sources } = copy([...STORY, `${last} (Derya Ermiş - Can Küçükay/İHA)`], url)
    expect(body).toEqual([...STORY, last])
    expect(bylines).toEqual(['Derya Ermiş (person)', 'Can Küçükay (person)'])
    expect(sources[0]).toBe('İHA (agency)')
  })

  test('a name in brackets on a line of its own', () => {
    const { bylines, body } = copy([...STORY, '(ADEM DİRİCAN)', 'Reklam', 'Yorumlar'], url)
    expect(bylines).toEqual(['Adem Dirican (person)'])
    expect(body).toEqual(STORY)
  })

  test('a dash and a place on a line of their own', () => {
    const { article, body } = copy([...STORY, '- Konya'], url)
    expect(article.dateline.place).toBe('Konya')
    expect(body).toEqual(STORY)
  })

  test('an agency whose letters have stops', () => {
    const { article } = copy([`DİYARBAKIR (A.A) - ${STORY[0]}`, STORY[1] as string], url)
    expect(article.dateline).toMatchObject({ place: 'Diyarbakır', agency: 'AA' })
  })

  test('the newsroom in capitals is in ordinary case', () => {
    expect(copy([...STORY, 'HABER MERKEZİ'], url).bylines).toEqual(['Haber Merkezi (desk)'])
  })
})

describe('feet of copied pages', () => {
  test('the rules for comments', () => {
    const { body, sources } = copy(
      [
        HEAD,
        ...STORY,
        'İHA',
        'Yorum Yazma Kuralları',
        'Lütfen yorum yaparken aşağıda yer alan kurallara dikkat ediniz.',
        'Küfür, argo, hakaret içerikli, nefret uyandıracak yorumlar yapmayınız.',
        'Yorumlarınızın hukuki sorumluluğunu üstlendiğinizi unutmayınız.',
        'Yorumlar',
        'Kalan Karakter:',
      ],
      'https://haber.example/saricamda-iki-ahir-yandi/14577',
    )
    expect(body).toEqual(STORY)
    expect(sources[0]).toBe('İHA (agency)')
  })

  test('tags on one line that ends with a comma', () => {
    const { article, body } = copy(
      [HEAD, ...STORY, 'Sarıçam, ahır yangını,', 'EN SON HABERLER', 'Limanda vinç devrildi'],
      'https://haber.example/saricamda-iki-ahir-yandi/14577',
    )
    expect(article.tags).toEqual(['Sarıçam', 'ahır yangını'])
    expect(body).toEqual(STORY)
  })
})

describe('marks around a copy', () => {
  const url = 'https://www.yaylapostasi.com/saricamda-iki-ahir-yandi-1234.html'

  test('headlines of others to the end of the page, with signs of exclamation among them', () => {
    const { body } = copy(
      [
        HEAD,
        ...STORY,
        [
          'EN ÇOK OKUNANLAR',
          'Limanda vinç devrildi! Seferler durdu',
          'Bandırmalı hemşirenin büyük başarısı: Yarışmada birinci olup ödülünü kızıyla birlikte aldı!',
          'Çorlu’nun göbeğinde tehlike saçan duvar!',
          'Taksiciye kızdı; lastikleri patlattı',
        ].join('\n'),
      ],
      url,
    )
    expect(body).toEqual(STORY)
  })

  test('tags with a hash, each on its line, in a text without an address', () => {
    const { article, body } = copy([HEAD, ...STORY, '#Sarıçam\n#Yangın\n#Son dakika'])
    expect(article.tags).toEqual(['Sarıçam', 'Yangın', 'Son dakika'])
    expect(body).toEqual(STORY)
  })

  test('what a picture shows, in words of the headline, is no section', () => {
    const { article } = copy([HEAD, 'Sarıçam ahır', HEAD, ...STORY], url)
    expect(article.rubrics).toEqual([])
  })

  test('the root of a path alone is no section', () => {
    const { article } = copy(['Haberler', HEAD, HEAD, ...STORY, 'Kaynak: AA'], url)
    expect(article.rubrics).toEqual([])
  })

  test('a site that names itself where agencies print a place', () => {
    for (const head of ['Yayla Postası - ', 'YAYLA POSTASI- ', 'YaylaPostası – ']) {
      const { body } = copy([HEAD, `${head}${STORY[0]}`, STORY[1] as string], url)
      expect(body, head).toEqual(STORY)
    }
  })

  test('the site and a place on a line of their own, under the reading time', () => {
    const summary = 'Sarıçam köyünde çıkan yangın kısa sürede büyüdü. Yangında can kaybı yok, zarar büyük.'
    const { article, body } = copy(
      [HEAD, summary, 'Okunma Süresi: 4 dk', 'Yaylapostasi- Ankara', ...STORY],
      url,
    )
    expect(article.dateline.place).toBe('Ankara')
    expect(JSON.stringify(body)).not.toContain('Okunma')
    expect(body).toEqual(expect.arrayContaining([...STORY]))
  })

  test('the day beside the temperature is not the story’s', () => {
    const { article } = copy(['6 Ocak 2025', '8.4 C', 'Edirne', HEAD, HEAD, ...STORY], url)
    expect(article.dateline.date).toBe('')
  })

  test('signs that a program wrote as their names', () => {
    const { article } = copy(
      [
        'Kuzey &amp; Güney yolunda kaza',
        'Sürücü &quot;Fren tutmadı&quot; dedi, yolcu Van&#039;da yaşıyordu ve yaralandı.',
        ...STORY,
      ],
      'https://haber.example/kuzey-guney-yolunda-kaza',
    )
    expect(article.headline).toBe('Kuzey & Güney yolunda kaza')
    expect(JSON.stringify(article.body)).toContain('\\"Fren tutmadı\\" dedi, yolcu Van\'da')
  })

  test('an English page of a country with one clock', () => {
    const { report } = read(
      `Subscribe to the email newsletter\n\nBarn fires keep crews busy in Saltmere\n\nPUBLISHED: 20:54 07 December 2018 | UPDATED: 21:10 07 December 2018\n\nTwo barns and a hay store were destroyed in a fire near the village of Saltmere late on Monday.\n\nNobody was hurt, and the cause is being looked into, the brigade said on Tuesday morning.`,
      { url: 'https://www.saltmere.co.uk/news/1-5811245', language: 'en' },
    )
    expect(report.times.published).toBe('2018-12-07T20:54:00+00:00')
  })

  test('a report of the staff', () => {
    const { article } = read(
      `Barn fires keep crews busy in Saltmere\n\nBy STAFF REPORT\n\nTwo barns and a hay store were destroyed in a fire near the village of Saltmere late on Monday.\n\nNobody was hurt, and the cause is being looked into, the brigade said on Tuesday morning.`,
      { url: 'https://news.example/barn-fires-keep-crews-busy', language: 'en' },
    )
    expect(article.bylines).toEqual([{ name: 'Staff Report', kind: 'desk' }])
  })

  test('what a site tells its readers far below', () => {
    const { body, sources } = copy(
      [
        HEAD,
        ...STORY,
        'Kaynak: AA / Behçet Alkanlı - Güncel',
        'Hayranından şaşırtan not! Sahneye fırlatılan çiçek tepki çekti',
        'Çiçek ortalığı karıştırdı',
        'Yaylapostasi.com',
        '500',
        'Yaylapostasi.com’da yer alan yorumlar, kullanıcıların kişisel görüşlerini yansıtır ve sitenin görüşü değildir.',
        'Kurye için karar verildi',
        'Gelişmelerden Anında Haberdar Olun!',
        'Masaüstü bildirimlerimize izin vererek en son haberleri ve analizleri hemen öğrenin.',
      ],
      url,
    )
    expect(sources[0]).toBe('AA (agency)')
    expect(body).toEqual(STORY)
  })
})
