import { describe, expect, it } from 'vitest'
import type { Article } from '../../../shared/article/article'
import { Source } from '../../../shared/article/article'
import { type CheckGiven, checkArticle } from '../../../shared/article/check'
import { unbalanced } from '../../../shared/article/checks/quotes'
import { applyFix } from '../../../shared/article/fixes'
import { HouseRules } from '../../../shared/article/rules'
import { defaultSite } from '../../../shared/publish/site'
import { anArticle, doc, paragraph, plainText } from '../../build/article'

const site = defaultSite('tr', 'Ak Otau')
const NOW = '2026-11-23T10:00:00.000Z'
const whole = (fields: Partial<Article> = {}): Article =>
  anArticle({
    headline: 'Köprü açıldı',
    language: 'tr',
    rubrics: ['Kent'],
    dateline: { ...anArticle().dateline, place: 'Edirne', date: '2026-11-23' },
    body: doc(paragraph('Köprü yayalara açıldı.')),
    ...fields,
  })
const found = (fields: Partial<Article>, given: CheckGiven = {}) =>
  checkArticle(whole(fields), site, NOW, given)
const one = (fields: Partial<Article>, code: string, given: CheckGiven = {}) => {
  const problem = found(fields, given).find((problem) => problem.code === code)
  if (!problem) throw new Error(`${code} was not found`)
  return problem
}
const codes = (fields: Partial<Article>, given: CheckGiven = {}) =>
  found(fields, given).map(({ code }) => code)
const fixed = (fields: Partial<Article>, code: string): Article => {
  const article = whole(fields)
  const fix = checkArticle(article, site, NOW).find((problem) => problem.code === code)?.fix
  const next = fix ? applyFix(article, fix) : null
  if (!next) throw new Error(`${code} was not fixed`)
  return next
}

describe('the house decides', () => {
  const tk = { headline: 'Köprü TK yılında açıldı' }

  it('whether a check blocks, warns or is not made', () => {
    expect(one(tk, 'text.placeholder').severity).toBe('error')
    expect(one(tk, 'text.placeholder', { rules: { placeholder: 'warn' } }).severity).toBe('warning')
    expect(codes(tk, { rules: { placeholder: 'off' } })).toEqual([])
    expect(one({ rubrics: [] }, 'rubrics.missing', { rules: { rubrics: 'block' } }).severity).toBe('error')
  })

  it('but not that a page without a headline goes out', () => {
    const rules = HouseRules.parse(
      Object.fromEntries(HouseRules.keyType.options.map((name) => [name, 'off'])),
    )
    expect(codes({ headline: '', body: doc({ type: 'paragraph' }) }, { rules })).toEqual([
      'headline.missing',
      'body.empty',
    ])
  })
})

describe('marks without a partner', () => {
  it.each([
    ['“Açıldı” dedi.', ''],
    ['“Açıldı dedi.', '“'],
    ['«Он сказал: „да“», сообщает (ТАСС).', ''],
    ['«Он сказал: „да», сообщает ТАСС.', '»«„'],
    ['Ankara’nın ‘yeni’ yolu, ‘90s ve Ankara‘da', ''],
    ['Yol (üç kilometre açıldı.', '('],
    ['Şartlar: 1) yol, 2) su, b) ışık', ''],
    ['Bu da güzel :)', ''],
    ['15" ekran, "yeni" model', ''],
    ['"Yeni model geldi.', '"'],
    ['”Yeni” model', ''],
  ])('%s', (text, marks) => {
    expect(unbalanced(text).join('')).toBe(marks)
  })

  it('a quotation of several paragraphs opens each and closes the last', () => {
    expect(unbalanced('“Birinci söz.', '“İkinci söz.”')).toEqual([])
    expect(unbalanced('“Birinci söz.', 'Sonra gitti.')).toEqual(['“'])
  })

  it('says where, and shows the words', () => {
    const body = doc(paragraph('Köprü açıldı.'), paragraph('Başkan “Güzel oldu dedi.'))
    expect(one({ body }, 'quotes.unbalanced')).toMatchObject({
      where: 'body.1',
      severity: 'warning',
      values: { found: '“' },
    })
  })
})

describe('the dateline and the head of the text', () => {
  const body = doc(paragraph('ANKARA (AA) - Köprü yayalara açıldı.'))

  it('tells another place, and sets the field from the text as one deed', () => {
    expect(one({ body }, 'dateline.other-place').values).toMatchObject({ place: 'Edirne' })
    const next = fixed({ body }, 'dateline.other-place')
    expect(next.dateline).toMatchObject({
      place: 'Ankara',
      countryCode: 'TR',
      agency: 'AA',
      date: '2026-11-23',
    })
    expect(plainText(next)).toBe('Köprü yayalara açıldı.')
    expect(checkArticle(next, site, NOW)).toEqual([])
  })

  it('tells another date, also where the text leaves the year out', () => {
    const russian = {
      language: 'ru',
      dateline: { ...anArticle().dateline, place: 'Москва', date: '2026-11-23' },
      body: doc(paragraph('МОСКВА, 25 ноября. /ТАСС/. Соглашение подписано в среду.')),
    }
    expect(codes(russian)).toEqual(['dateline.other-date'])
    expect(fixed(russian, 'dateline.other-date').dateline.date).toBe('2026-11-25')
  })

  it('tells one that would be printed twice', () => {
    const dateline = { ...anArticle().dateline, place: 'Ankara', date: '2026-11-23', agency: 'AA' }
    expect(codes({ body, dateline })).toEqual(['dateline.twice'])
    expect(fixed({ body, dateline }, 'dateline.twice').dateline).toMatchObject({
      place: 'Ankara',
      date: '2026-11-23',
    })
  })

  it('a text that begins like any other is left alone', () => {
    expect(codes({ body: doc(paragraph('Ankara’da yeni bir köprü açıldı.')) })).toEqual([])
  })
})

describe('the language', () => {
  const russian =
    'Новый мост через реку открыли для пешеходов в этом году, и он уже понравился жителям города.'
  const turkish = 'Yeni köprü bu yıl yayalar için açıldı ve şehrin sakinleri tarafından çok beğenildi.'

  it('of the whole text is another than the article says', () => {
    const fields = { body: doc(paragraph(russian), paragraph(russian)) }
    expect(codes(fields)).toEqual(['language.other'])
    expect(fixed(fields, 'language.other').language).toBe('ru')
  })

  it('of single paragraphs is marked on them', () => {
    const fields = {
      body: doc(paragraph(turkish), paragraph(turkish), paragraph(turkish), paragraph(russian)),
    }
    expect(one(fields, 'language.paragraphs')).toMatchObject({
      where: 'body.3',
      values: { count: 1, to: 'ru' },
    })
    const next = fixed(fields, 'language.paragraphs')
    expect(next.body.content?.map((block) => (block.attrs as { lang?: string } | undefined)?.lang)).toEqual([
      undefined,
      undefined,
      undefined,
      'ru',
    ])
    expect(checkArticle(next, site, NOW)).toEqual([])
  })

  it('of an article the detector does not know is not judged', () => {
    expect(codes({ language: 'de', body: doc(paragraph(turkish)) })).toEqual([])
  })
})

describe('sources and links', () => {
  it('a source that is gone is told with the time it was tried, an unclear one is not', () => {
    const sources = [
      Source.parse({ url: 'https://a.example/1' }),
      Source.parse({ url: 'https://b.example/2' }),
    ]
    const links = [
      { url: 'https://a.example/1', at: NOW, state: 'gone' as const, code: 'fetch.not-found' },
      { url: 'https://b.example/2', at: NOW, state: 'unclear' as const, code: 'fetch.too-slow' },
    ]
    expect(found({ sources }, { links })).toMatchObject([
      { code: 'source.gone', where: 'sources.0.url', values: { at: NOW } },
    ])
  })

  it('republished text without a source gets the address it came from', () => {
    const input = { kind: 'html', characters: 1, lines: 1, url: 'https://a.example/1' }
    const counts = { kept: 0, moved: 0, slots: 0, dropped: 0, check: 0 }
    const intakeReport = { version: 1, input, decisions: [], counts }
    expect(fixed({ intakeReport }, 'sources.missing').sources).toMatchObject([{ url: 'https://a.example/1' }])
  })
})

it('what was published already is named, with how much of it', () => {
  const similar = [
    { id: anArticle().id, headline: 'Köprü hizmette', published: NOW, likeness: 0.9 },
    { id: anArticle().id, headline: 'Yol açıldı', published: NOW, likeness: 0.2 },
  ]
  expect(found({}, { similar })).toMatchObject([
    { code: 'duplicate.same', values: { headline: 'Köprü hizmette', percent: 90 } },
  ])
})

it('too many ads for a short text are told, in the measure of the site', () => {
  const placements = ['above-headline', 'after-headline', 'after-story'].map((position) => ({
    id: position,
    position: position as 'after-story',
    slot: position,
  }))
  expect(one({ ads: { mode: 'manual', placements, suppressions: [] } }, 'ads.dense')).toMatchObject({
    check: 'ad-density',
    severity: 'warning',
    where: 'ads',
  })
})

it('ads in a story about a death are told and taken out by one deed; without ads nothing is said', () => {
  const ads = { mode: 'auto' as const, placements: [], suppressions: [] }
  const headline = 'Köprüde kaza: iki kişi hayatını kaybetti'
  expect(one({ headline, ads }, 'ads.sensitive.death')).toMatchObject({
    check: 'ad-sensitive',
    severity: 'warning',
    where: 'ads',
    values: { words: 'hayatını kaybetti' },
  })
  expect(fixed({ headline, ads }, 'ads.sensitive.death').ads.mode).toBe('off')
  for (const quiet of [{ headline, ads: { ...ads, mode: 'off' as const } }, { ads }])
    expect(codes(quiet)).not.toContain('ads.sensitive.death')
  const rules = HouseRules.parse({ 'ad-sensitive': 'off' })
  expect(codes({ headline, ads }, { rules })).not.toContain('ads.sensitive.death')
})

it('fixes take an empty source, an unknown slot and an embargo away', () => {
  const sources = [Source.parse({}), Source.parse({ publisher: 'AA', relation: 'handout' })]
  expect(fixed({ sources }, 'source.empty').sources).toHaveLength(1)
  const body = doc(paragraph('Metin.'), { type: 'adSlot', attrs: { slot: 'nowhere' } } as { type: string })
  expect(fixed({ body }, 'ads.unknown-slot').body.content).toHaveLength(1)
  expect(fixed({ embargo: '2999-01-01T00:00:00Z' }, 'embargo.future').embargo).toBe('')
})
