import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Article } from '../../../shared/article/article'
import { checkBody } from '../../../shared/body/parse'
import { textOf } from '../../../shared/intake/blocks'
import { readPage } from '../../../shared/intake/readPage'
import { GIVEN, read } from './reading'

const paragraphs = (text: string, html = '') =>
  (read(text, { html }).article.body.content ?? []).map((node) => textOf(node))

describe('blank input', () => {
  test.each(['', '   ', '\n\n\n', '\u00a0\r\n\ufeff'])(
    '%j is an empty article with an empty report',
    (text) => {
      const { article, report } = read(text)
      expect(article.body).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] })
      expect(report.decisions).toEqual([])
      expect(report.counts).toEqual({ kept: 0, moved: 0, slots: 0, dropped: 0, check: 0 })
    },
  )
})

describe('what is no page comes through unchanged', () => {
  test.each([
    'Üç kelime yeter',
    'REKLAM',
    'Ankara',
    '04.06.2023',
    'A+',
    'Kaynak: https://x.org',
    'Geri dön',
    'Ankara İzmir Bursa Adana Konya Van Rize',
  ])('%s', (text) => {
    const { article, report } = read(text)
    expect(paragraphs(text)).toEqual([text])
    expect(article).toMatchObject({ headline: '', rubrics: [], sources: [], tags: [] })
    expect(report.counts).toMatchObject({ kept: 1, moved: 0, slots: 0, dropped: 0 })
  })

  test('visible characters stay byte for byte: quotes, dashes, NBSP', () => {
    const text = 'Он сказал: «Да\u00a0— “нет”», и ушёл в\u00a0дом – так было в 1999-м году, говорят…'
    expect(read(`\ufeff  ${text}\u00a0\r\n`).article.body.content).toEqual([
      { type: 'paragraph', content: [{ type: 'text', text }] },
    ])
  })

  test('lines that are not certainly wrapped stay lines', () => {
    const verse = [
      'Akşam oldu hüzünlendim ben yine',
      'Hasret kaldım gözlerinin rengine',
      '',
      'Bir başka dörtlük burada',
      'İkinci satırı da bu',
    ]
    expect(paragraphs(verse.join('\n'))).toEqual(verse.filter(Boolean))
  })
})

test('a page that states too much of itself is still an article', () => {
  const much = 'çok '.repeat(2000)
  const names = 'og:title og:description og:image og:url author keywords article:section article:tag'
  const stated = names.split(' ').map((name) => `<meta property="${name}" content="${much}">`)
  const json = { '@type': 'NewsArticle', headline: much, articleSection: [much], author: { name: much } }
  const html = `${stated.join('')}<script type="application/ld+json">${JSON.stringify(json)}</script><p>Dateline, ${much}</p><p>Kaynak: ${much}</p>`
  const { article } = readPage({ kind: 'html', text: html, url: `https://x.example/<"> ${much}` }, GIVEN)
  expect(Article.safeParse(article).success).toBe(true)
})

const sentence = fc
  .array(
    fc.constantFrom(
      'köprü',
      'dün',
      'açıldı',
      've',
      'yeni',
      'yol',
      'президент',
      'сказал',
      'мектеп',
      'city',
      'reklam',
      'Ankara',
      'kaynak',
    ),
    { minLength: 10, maxLength: 30 },
  )
  .map((words) => `${words.join(' ')}.`)

describe('a paragraph of running text is never dropped', () => {
  const long = 'Köprü dün açıldı, yeni yol da aynı gün trafiğe verildi, belediye böyle duyurdu.'

  test('because a label stands twice, or a name alone over a list in the middle of a story', () => {
    const body = (lines: readonly string[]) =>
      (read(lines.join('\n\n')).article.body.content ?? []).map((node) => textOf(node))
    expect(body(['Etiketler: a, b', long, 'Etiketler: a, b', 'İlgili Haberler', `${long} İki.`])).toContain(
      `${long} İki.`,
    )
    const rest = [1, 2, 3].map((n) => `${long} ${n} numaralı hat da bu sabah hizmete girdi.`)
    expect(body([long, 'Halil Tunca', 'İlgili Haberler', 'Yeni okul', ...rest])).toEqual(
      expect.arrayContaining(rest),
    )
  })

  test('whatever stands around it', () => {
    const noise = fc.constantFrom(
      'REKLAM',
      'A+',
      'Geri dön',
      '04.06.2023',
      'г.Алматы',
      'Yorumlar',
      'Etiketler: a, b',
      'İlgili Haberler',
      'Kısa satır',
      'Фото: x',
      '',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(noise, sentence), { minLength: 1, maxLength: 14 }), (lines) => {
        const { article } = read(lines.join('\n'))
        const kept = (article.body.content ?? []).map((node) => textOf(node))
        // Lines of one length are taken for a wrapped paragraph and joined; their words are all there.
        const all = [...kept, article.standfirst, article.headline].join(' ')
        for (const line of lines.filter((one) => one.endsWith('.'))) expect(all).toContain(line)
      }),
      { numRuns: 150 },
    )
  })

  test('any text at all gives a valid article and a report that accounts for it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom('text', 'html', 'auto'),
        (text, kind) => {
          const { article, report } = readPage({ kind, text }, GIVEN)
          expect(Article.safeParse(article).success).toBe(true)
          expect(checkBody(article.body).ok).toBe(true)
          expect(article.intakeReport).toEqual(report)
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('the language is told from the story, not from its surroundings', () => {
  test.each([
    ['Президент сказал, что новый мост откроется в этом году и что работы уже начались.', 'ru'],
    [
      'Президент биыл жаңа көпір ашылатынын және жұмыстың басталғанын айтты, деп хабарлайды баспасөз қызметі.',
      'kk',
    ],
    ['Cumhurbaşkanı, yeni köprünün bu yıl açılacağını ve çalışmaların başladığını söyledi.', 'tr'],
    ['The president said that the new bridge would open this year and that work had begun.', 'en'],
  ])('%s', (text, language) => {
    const page = `Ana Sayfa Gündem Spor Ekonomi\nReklam\n${text}\nYorumlar\nHenüz yorum yapılmamış.`
    expect(read(page).article.language).toBe(language)
  })
  test('what cannot be told is what was given', () =>
    expect(read('12345', { language: 'kk' }).article.language).toBe('kk'))
})
