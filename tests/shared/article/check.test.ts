import { describe, expect, it } from 'vitest'
import type { Article } from '../../../shared/article/article'
import { Source } from '../../../shared/article/article'
import { checkArticle } from '../../../shared/article/check'
import { defaultSite } from '../../../shared/publish/site'
import { anArticle, doc, paragraph } from '../../build/article'

const site = defaultSite('tr', 'Ak Otau')
const NOW = '2026-11-23T10:00:00.000Z'
const whole = (fields: Partial<Article> = {}): Article => {
  const blank = anArticle()
  return anArticle({
    headline: 'Köprü açıldı',
    rubrics: ['Kent'],
    dateline: { ...blank.dateline, place: 'Edirne', date: '2026-11-23' },
    body: doc(paragraph('Köprü yayalara açıldı.')),
    ...fields,
  })
}
const codes = (fields: Partial<Article>, severity?: string) =>
  checkArticle(whole(fields), site, NOW)
    .filter((problem) => !severity || problem.severity === severity)
    .map((problem) => problem.code)
const block = (value: object) => value as { type: string }

const SITE_BLOCK = {
  type: 'wordpressBlock',
  attrs: { wordpress: { raw: '<!-- wp:acme/poll -->…<!-- /wp:acme/poll -->' } },
}

describe('errors stop a publication', () => {
  it.each([
    ['headline.missing', { headline: '  ' }],
    ['body.empty', { body: doc({ type: 'paragraph' }) }],
    ['body.empty', { body: doc({ type: 'divider' }) }],
    ['embargo.future', { embargo: '2026-11-23T10:00:00.001Z' }],
    ['text.placeholder', { body: doc(paragraph('Maliyeti TK lira oldu.')) }],
    ['text.placeholder', { headline: 'Köprü ??? yılında açıldı' }],
    [
      'link.unsafe',
      {
        body: doc(
          block({
            type: 'sourceLine',
            attrs: { href: 'javascript:alert(1)' },
            content: [{ type: 'text', text: 'x' }],
          }),
        ),
      },
    ],
  ] as [string, Partial<Article>][])('%s', (code, fields) => {
    expect(codes(fields, 'error')).toContain(code)
  })
})

describe('warnings do not', () => {
  it.each([
    ['headline.long', { headline: 'a'.repeat(111) }],
    ['rubrics.missing', { rubrics: [] }],
    ['sources.missing', { intakeReport: { version: 1 } }],
    ['source.no-url', { sources: [Source.parse({ publisher: 'AA' })] }],
    ['source.empty', { sources: [Source.parse({ relation: 'handout' })] }],
    ['dateline.no-place', { dateline: anArticle().dateline }],
    ['dateline.no-date', { dateline: anArticle().dateline }],
    [
      'ads.unknown-slot',
      { body: doc(paragraph('Metin.'), block({ type: 'adSlot', attrs: { slot: 'nowhere' } })) },
    ],
    ['figure.no-alt', { lead: { src: `sha256-${'a'.repeat(64)}`, alt: '', caption: '', credit: 'AA' } }],
    [
      'figure.no-credit',
      { lead: { src: `sha256-${'a'.repeat(64)}`, alt: 'Köprü', caption: '', credit: '' } },
    ],
    [
      'figure.not-copied',
      {
        body: doc(
          paragraph('Metin.'),
          block({ type: 'figure', attrs: { src: 'https://cdn.example/a.jpg' } }),
        ),
      },
    ],
    ['body.opaque', { body: doc(paragraph('Metin.'), { type: 'poll' }) }],
    ['body.site-block', { body: doc(paragraph('Metin.'), SITE_BLOCK) }],
  ] as [string, Partial<Article>][])('%s', (code, fields) => {
    expect(codes(fields, 'warning')).toContain(code)
    expect(codes(fields, 'error')).toEqual([])
  })
})

describe('what is right is left alone', () => {
  it('finds nothing in a whole article', () => {
    expect(checkArticle(whole(), site, NOW)).toEqual([])
  })

  it('a block of the very site goes back to it and is no problem', () => {
    const taken = whole({ body: doc(paragraph('Metin.'), SITE_BLOCK) })
    expect(checkArticle(taken, { ...site, target: 'wordpress' }, NOW)).toEqual([])
  })

  it.each(['ATK’nın maçı', 'Hazır mı?? Evet!', 'TKP toplandı', 'XX. yüzyıl', 'СТК'])(
    '“%s” is no placeholder',
    (headline) => {
      expect(codes({ headline })).toEqual([])
    },
  )

  it('lets an embargo that is over pass, and does not judge one without a clock', () => {
    expect(codes({ embargo: NOW })).toEqual([])
    expect(checkArticle(whole({ embargo: '2999-01-01T00:00:00Z' }), site)).toEqual([])
  })

  it('puts errors before warnings', () => {
    const severities = checkArticle(whole({ headline: '', rubrics: [] }), site, NOW).map(
      (problem) => problem.severity,
    )
    expect(severities).toEqual(['error', 'warning'])
  })
})
