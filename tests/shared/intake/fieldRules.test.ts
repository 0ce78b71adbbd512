import { describe, expect, test } from 'vitest'
import { textPiece } from '../../../shared/intake/page/piece'
import { openReading } from '../../../shared/intake/reading'
import { byline, signature } from '../../../shared/intake/rules/bylines'
import { adLabel } from '../../../shared/intake/rules/controls'
import { repeatedHeadline } from '../../../shared/intake/rules/heads'
import { sourceLine } from '../../../shared/intake/rules/origin'
import { relatedBlock } from '../../../shared/intake/rules/related'
import { rubricLine } from '../../../shared/intake/rules/rubrics'
import { readStamps } from '../../../shared/intake/rules/stamps'
import { standfirst } from '../../../shared/intake/rules/standfirst'
import { menuLines } from '../../../shared/intake/rules/strips'
import { commentsBlock, commentsClosed, commentsHeading } from '../../../shared/intake/rules/surroundings'
import { tagsLine } from '../../../shared/intake/rules/tags'
import { breadcrumb } from '../../../shared/intake/rules/trails'
import { dateConflict, dateFragment, dateLine, updateTime } from '../../../shared/intake/rules/when'
import { placeLine, readPlaceLine } from '../../../shared/intake/rules/where'
import { read } from './reading'
import { find, NEXT, STORY, takes } from './ruleProbe'

describe('ad-label', () => {
  test.each([
    'REKLAM',
    'REKLAM ALANI',
    'Реклама',
    'На правах рекламы',
    'Жарнама',
    'Advertisement',
    'Sponsorlu',
    'Reklam 300x250',
    'Реклама 18+',
  ])('remembers a slot for %s, wherever it stands', (line) => {
    for (const place of ['above', 'inside', 'below'] as const) expect(takes(adLabel, line, place)).toBe(true)
  })
  test.each(['Reklam gelirleri arttı', 'Реклама на транспорте запрещена', 'Ads of the year'])(
    'leaves %s',
    (line) => expect(takes(adLabel, line)).toBe(false),
  )
  test('labels that touch are one slot', () => {
    expect(find(adLabel, [STORY, 'REKLAM', 'REKLAM ALANI', NEXT])).toEqual([
      { text: 'REKLAM / REKLAM ALANI', what: 'slot' },
    ])
  })
})

describe('menu-lines', () => {
  test('takes known names in a row, and stops before the headline', () => {
    const lines = ['Ana Sayfa', 'Gündem', 'Spor', 'İletişim', 'Köprü açıldı', STORY, NEXT]
    expect(find(menuLines, lines)).toEqual([
      { text: 'Ana Sayfa / Gündem / Spor / İletişim', what: 'dropped' },
    ])
  })
  test('leaves unknown short lines', () => {
    expect(find(menuLines, ['Ali Veli', 'Ayşe Fatma', 'Mehmet Can', STORY, NEXT])).toEqual([])
  })
})

describe('breadcrumb', () => {
  test('its sections become rubrics, home and the headline do not', () => {
    expect(find(breadcrumb, ['Ana Sayfa > Gündem > Köprü bugün törenle açıldı', STORY, NEXT])).toEqual([
      { text: 'Ana Sayfa > Gündem > Köprü bugün törenle açıldı', what: 'moved rubrics=Gündem' },
    ])
    expect(find(breadcrumb, ['Главная / Новости / Общество', STORY, NEXT])[0]?.what).toBe(
      'moved rubrics=Новости > Общество',
    )
  })
  test('without a sign of a path, home’s own name must come first', () => {
    const what = (line: string) => find(breadcrumb, [line, STORY, NEXT])[0]?.what ?? ''
    expect(what('Ana Sayfa - Çevre')).toContain('Çevre')
    expect(what('Anasayfa Ekonomi Haberleri')).toContain('Ekonomi')
    expect(what('Kent - Çevre')).toBe('')
    expect(what('Bugünün Ekonomi Haberleri')).toBe('')
  })
  test('a sentence with a slash is none', () => expect(find(breadcrumb, ['Ve / veya', STORY])).toEqual([]))
})

describe('comments', () => {
  test.each(['YORUMLAR', 'Комментарии (3)', 'Пікірлер', '0 Comments'])(
    '%s below the story opens them',
    (line) => {
      expect(find(commentsHeading, [STORY, NEXT, line])).toEqual([
        { text: line, what: 'moved comments=open' },
      ])
    },
  )
  test('between paragraphs the word stays', () =>
    expect(takes(commentsHeading, 'Yorumlar', 'inside')).toBe(false))
  test.each(['Yorumlar kapalı', 'Комментарии закрыты.', 'Пікірлер жабық', 'Comments are closed.'])(
    '%s closes them',
    (line) => {
      expect(find(commentsClosed, [STORY, NEXT, line])).toEqual([
        { text: line, what: 'moved comments=closed' },
      ])
    },
  )
  test('the form under the heading goes with it, but only there', () => {
    const lines = [STORY, NEXT, 'Yorumlar', 'Adınız', 'Gönder']
    expect(find(commentsBlock, lines, [commentsHeading])[0]?.text).toBe('Adınız / Gönder')
    expect(find(commentsBlock, [STORY, NEXT, 'Adınız', 'Gönder'])).toEqual([])
  })
})

describe('related-block', () => {
  test('takes the heading and the headlines under it, below the story', () => {
    const lines = [STORY, NEXT, 'İlgili Haberler', 'Başka bir haber başlığı', 'Üçüncü haber başlığı']
    expect(find(relatedBlock, lines)[0]?.text).toBe(
      'İlgili Haberler / Başka bir haber başlığı / Üçüncü haber başlığı',
    )
  })
  test('inside the story it never takes a paragraph', () => {
    const found = find(relatedBlock, [STORY, 'Читайте также:', 'Заголовок другой новости', NEXT])
    expect(found[0]?.text).toBe('Читайте также: / Заголовок другой новости')
  })
  test('on one line', () => {
    expect(takes(relatedBlock, 'Сондай-ақ оқыңыз: Басқа жаңалықтың тақырыбы', 'inside')).toBe(true)
  })
  test('running text under the heading stays', () => {
    expect(find(relatedBlock, [STORY, 'İlgili Haberler', NEXT])[0]?.text).toBe('İlgili Haberler')
  })
})

describe('tags-line', () => {
  test.each([
    ['Etiketler: Tokat, çay', 'Tokat, çay'],
    ['Теги: кактус; сад', 'кактус, сад'],
    ['#tokat #köprü', 'tokat, köprü'],
    ['Tags: Harbor, Ferries', 'Harbor, Ferries'],
  ])('%s', (line, tags) => expect(find(tagsLine, [STORY, NEXT, line])[0]?.what).toBe(`moved tags=${tags}`))
  test('the tags may stand on the line below their label', () => {
    expect(find(tagsLine, [STORY, NEXT, 'Теги:', 'мост, Астана, дороги', 'Комментарии'])).toEqual([
      { text: 'Теги: / мост, Астана, дороги', what: 'moved tags=мост, Астана, дороги' },
    ])
  })
  test('short lines below are tags up to the next heading', () => {
    expect(find(tagsLine, [STORY, NEXT, 'Tags', 'Harbor', 'Ferries', 'Comments'])[0]?.what).toBe(
      'moved tags=Harbor, Ferries',
    )
  })
  test('a sentence about labels stays', () =>
    expect(takes(tagsLine, 'Etiketler: fiyatlar artık okunacak.')).toBe(false))
})

describe('source-line', () => {
  test.each([
    ['kaynak:https://www.akorda.kz/ru/a-1', 'https://www.akorda.kz/ru/a-1'],
    ['KAYNAK : https://x.org/a?utm_source=b&id=2&fbclid=z', 'https://x.org/a?id=2'],
    ['Kaynak – DHA', 'DHA'],
    ['Источник: akorda.kz', 'https://akorda.kz'],
    ['Дереккөз: https://inform.kz/a', 'https://inform.kz/a'],
    ['Source: Reuters', 'Reuters'],
    ['Kaynak https://x.org/a', 'https://x.org/a'],
  ])('%s', (line, value) =>
    expect(find(sourceLine, [STORY, NEXT, line])[0]?.what).toBe(`moved sources=${value}`),
  )
  test('the address may stand on the next line', () => {
    expect(find(sourceLine, [STORY, NEXT, 'Источник', 'https://x.org/a'])[0]?.what).toBe(
      'moved sources=https://x.org/a',
    )
  })
  test.each([
    'Kaynak: suyun çıktığı yerde dün sabah saatlerinde yeniden akmaya başladı diyorlar',
    'Kaynaklar tükeniyor',
    'javascript:alert(1)',
    'kaynak:javascript:alert(1) // x y',
  ])('never an address that may not be one: %s', (line) =>
    expect(
      find(sourceLine, [STORY, NEXT, line]).every(
        ({ what }) => !/=javascript:/.test(what) || !what.includes('http'),
      ),
    ).toBe(true),
  )
  test('a name between paragraphs stays in the text', () =>
    expect(takes(sourceLine, 'Kaynak: Bakanlık', 'inside')).toBe(false))
})

describe('byline and signature', () => {
  test.each([
    ['Haber Merkezi', 'Haber Merkezi'],
    ['Автор: Мария Соколова', 'Мария Соколова'],
    ['By Jane Fielding', 'Jane Fielding'],
    ['Muhabir: Ayşe Demir', 'Ayşe Demir'],
  ])('%s', (line, name) => {
    expect(find(byline, ['Köprü bugün törenle açıldı', line, STORY, NEXT])[0]?.what).toBe(
      `moved bylines=${name}`,
    )
  })
  test('a name alone is not taken for an author', () =>
    expect(takes(byline, 'Ayşe Demir', 'above')).toBe(false))
  test('a desk with a date', () => {
    expect(find(signature, ['Haber Merkezi - 12.05.2023 10:45', STORY, NEXT])[0]?.what).toBe(
      'moved bylines=Haber Merkezi',
    )
  })
})

describe('dates', () => {
  test.each([
    ['04.06.2023', '2023-06-04'],
    ['4/6/2023', '2023-06-04'],
    ['04-06-2023 14:30', '2023-06-04'],
    ['4 Haziran 2023 Pazar, 14:30', '2023-06-04'],
    ['Yayınlanma: 04.06.2023 - 14:30', '2023-06-04'],
    ['4 июня 2023 года', '2023-06-04'],
    ['Опубликовано: 4 июня 2023 г., 14:30', '2023-06-04'],
    ['2023 жылғы 4 маусым', '2023-06-04'],
    ['June 4, 2023', '2023-06-04'],
    ['Published on June 4, 2023 at 10:12 am', '2023-06-04'],
    ['2023-06-04T10:00:00+03:00', '2023-06-04'],
    ['2023 года', '2023'],
    ['Июнь 2023', '2023-06'],
  ])('%s is %s', (line, date) => expect(readStamps(line)[0]?.date).toBe(date))
  test.each([
    '31.02.2023',
    '4 Haziran 2023 günü açıldı',
    '2023',
    '12.30',
    'Son onarım: 12.03.2024',
    '4 portakal 2023',
  ])('%s is no date line', (line) => {
    expect(readStamps(line)).toEqual([])
  })
  const head = 'Köprü bugün törenle açıldı'
  test('the date below the headline beats the one above it', () => {
    const found = find(dateLine, ['05.06.2023', head, '04.06.2023', STORY, NEXT], [], head)
    expect(found).toEqual([{ text: '04.06.2023', what: 'moved dateline.date=2023-06-04' }])
  })
  test('fragments, updates and conflicts are told apart', () => {
    const lines = [head, '04.06.2023', '2023 года', 'Güncelleme: 06.06.2023', '07.06.2023', STORY, NEXT]
    expect(find(dateFragment, lines, [dateLine], head)[0]?.text).toBe('2023 года')
    expect(find(updateTime, lines, [dateLine], head)[0]?.text).toBe('Güncelleme: 06.06.2023')
    expect(find(dateConflict, lines, [dateLine, updateTime], head).map(({ text }) => text)).toContain(
      '07.06.2023',
    )
  })
  test('a date between paragraphs stays', () =>
    expect(takes(dateLine, '4 Haziran 2023', 'inside')).toBe(false))
})

describe('place-line', () => {
  test.each([
    ['г.Алматы', 'Алматы', ''],
    ['г. Алматы', 'Алматы', ''],
    ['Алматы қ.', 'Алматы', ''],
    ['г. Алматы, 4 июня 2023 года', 'Алматы', '2023-06-04'],
    ['ANKARA - 04.06.2023', 'Ankara', '2023-06-04'],
    ['İstanbul, Türkiye', 'İstanbul', ''],
  ])('%s', (line, place, date) => expect(readPlaceLine(line)).toMatchObject({ place, date }))
  test.each(['Ali Veli', 'Ankara’da kar yağdı', 'г', 'Ankara Valisi açıkladı'])('%s is none', (line) =>
    expect(readPlaceLine(line)).toBeNull(),
  )
  test('a marked place no gazetteer knows is taken, with a request to look', () => {
    const reading = openReading(
      ['Köprü', 'г. Новый Берег', STORY].map((text, at) => textPiece(text, [at + 1, at + 1])),
      '',
    )
    expect(placeLine.read(reading)[0]).toMatchObject({ value: 'Новый Берег', weight: 0.5 })
  })
})

describe('kicker', () => {
  test.each(['Basın Bülteni', 'ПРЕСС-РЕЛИЗ', 'Press release:', 'Баспасөз хабарламасы'])(
    '%s is a label, never the headline',
    (label) => {
      const found = read(`${label}\n\n${STORY}\n\n${NEXT}`)
      expect(found.article).toMatchObject({ kicker: '', headline: '' })
      expect(found.article.body.content).toHaveLength(2)
    },
  )
})

describe('around the headline', () => {
  test('the end of the path to the page tells the headline', () => {
    const page = `Site adı ve uzun bir slogan burada\nSON DAKİKA\nAna Sayfa › Gündem › Köprü açıldı bugün\nKöprü açıldı bugün\n04.06.2023\n${STORY}\n${NEXT}`
    const { article, report } = read(page)
    expect(article).toMatchObject({ headline: 'Köprü açıldı bugün', rubrics: ['Gündem'] })
    expect(report.decisions.find(({ field }) => field === 'headline')?.check).toBe(false)
  })
  const head = 'Köprü bugün törenle açıldı'
  test('the headline again, in capitals or with the site’s name, is dropped', () => {
    const lines = [head, 'KÖPRÜ BUGÜN TÖRENLE AÇILDI!', `${head} - Yeşil Haber`, STORY, NEXT]
    expect(find(repeatedHeadline, lines, [], head).map(({ text }) => text)).toEqual(lines.slice(1, 3))
  })
  test('short lines between two printings of the headline are rubrics, others are not', () => {
    expect(find(rubricLine, [head, 'Köprüler', head, STORY, NEXT], [], head)).toEqual([
      { text: 'Köprüler', what: 'moved rubrics=Köprüler' },
    ])
    expect(find(rubricLine, [head, 'Köprüler', STORY, NEXT], [], head)).toEqual([])
    expect(find(rubricLine, [head, 'Gündem', STORY, NEXT], [], head)[0]?.what).toBe('moved rubrics=Gündem')
  })
  test('a sentence set apart by a date is the standfirst, the first paragraph is not', () => {
    const spot = 'Yeni köprü iki yakayı beş dakikaya indirdi ve ilk gün yoğun ilgi gördü.'
    expect(find(standfirst, [head, spot, '04.06.2023', STORY, NEXT])[0]?.text).toBe(spot)
    expect(find(standfirst, [head, '04.06.2023', spot, STORY, NEXT])).toEqual([])
  })
})
