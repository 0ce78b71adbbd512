import { describe, expect, test } from 'vitest'
import { textOf } from '../../../shared/intake/blocks'
import { changeDecision, setDecision } from '../../../shared/intake/decide'
import type { Wish } from '../../../shared/intake/decide/change'
import {
  emptyProfile,
  forget,
  learn,
  lessonsOf,
  mergeProfiles,
  type Profile,
  pageHost,
  profileKey,
} from '../../../shared/intake/profile'
import { readPage } from '../../../shared/intake/readPage'
import type { Decision } from '../../../shared/intake/report'
import { GIVEN, read } from './reading'

const page = (counter: string) => `Köprü pazartesi açıldı
Haber turu: yerel
Köprü dün sabah düzenlenen törenle açıldı, ilk gün üzerinden on binden fazla araç geçti.
Yetkililer, önümüzdeki hafta gece aydınlatmasının da tamamlanacağını ve denemelerin biteceğini söyledi.
Bu sayfa ${counter} kez açıldı
© 2026 Yerel Gazete. Tüm hakları saklıdır.`
const first = read(page('1.204'))
const decision = (text: string, from = first): Decision => {
  const found = from.report.decisions.find((one) => one.text.startsWith(text))
  if (!found) throw new Error(`nothing says ${text}`)
  return found
}
const KEEP: Wish = { action: 'kept' }
const DROP: Wish = { action: 'dropped' }
const taught = (...lessons: [string, Wish][]): Profile =>
  lessons
    .flatMap(([text, wish]) => lessonsOf(decision(text), wish))
    .reduce(learn, emptyProfile('yerel.example'))
const readWith = (text: string, profile: Profile) => readPage({ kind: 'auto', text }, { ...GIVEN, profile })
const texts = ({ article }: typeof first) => (article.body.content ?? []).map((node) => textOf(node))

describe('lessons', () => {
  test('a short line teaches with its digits as zeros, and how it was printed', () => {
    expect(lessonsOf(decision('Bu sayfa'), DROP)).toEqual([
      {
        key: 'bu sayfa 0 000 kez acildi',
        action: 'dropped',
        field: '',
        example: 'Bu sayfa 1.204 kez açıldı',
      },
    ])
    expect(lessonsOf(decision('Haber turu'), { action: 'moved', field: 'rubrics' })).toMatchObject([
      { action: 'moved', field: 'rubrics' },
    ])
  })

  test('story text, headlines and what nobody sees teach nothing', () => {
    expect(lessonsOf({ ...decision('Haber turu'), text: '04.06.2023' }, DROP)).toEqual([])
    const long = { ...decision('Köprü dün'), text: 'a '.repeat(150) }
    expect(lessonsOf(long, DROP)).toEqual([])
    expect(lessonsOf(decision('Haber turu'), { action: 'moved', field: 'headline' })).toEqual([])
    expect(lessonsOf({ ...decision('Haber turu'), values: { unseen: 1 } }, DROP)).toEqual([])
  })

  test('several lines teach one entry each', () => {
    const menu = { ...decision('Haber turu'), text: 'Gündem\nSpor\nGündem' }
    expect(lessonsOf(menu, KEEP).map(({ key }) => key)).toEqual(['gundem', 'spor'])
  })
})

describe('a profile', () => {
  test('a newer lesson about such a line replaces the older, and can be forgotten', () => {
    const once = taught(['Bu sayfa', DROP])
    const other = learn(once, { key: 'bu sayfa 00 000 kez acildi', action: 'kept', field: '', example: '' })
    expect(other.entries).toHaveLength(1)
    expect(other.entries[0]?.action).toBe('kept')
    expect(forget(other, profileKey('Bu sayfa açıldı')).entries).toHaveLength(1)
    expect(forget(other, profileKey('Bu sayfa 9 kez açıldı')).entries).toEqual([])
  })

  test('never holds more than a thousand lessons; the oldest go', () => {
    const many = Array.from({ length: 1005 }, (_, index) =>
      String.fromCharCode(97 + (index % 26)).repeat(1 + Math.floor(index / 26)),
    )
    const full = many.reduce(
      (profile, key) => learn(profile, { key, action: 'dropped', field: '', example: '' }),
      emptyProfile('a.example'),
    )
    expect(full.entries).toHaveLength(1000)
    expect(full.entries.at(-1)?.key).toBe(many.at(-1))
  })

  test('merging takes the second’s word where both have one', () => {
    const mine = { ...taught(['Bu sayfa', DROP], ['Haber turu', DROP]), rulesOff: ['byline'] }
    const theirs = { ...taught(['Bu sayfa', KEEP]), rulesOff: ['rubric'] }
    const both = mergeProfiles(mine, theirs)
    expect(both.entries.map(({ key, action }) => [key, action])).toEqual([
      ['haber turu yerel', 'dropped'],
      ['bu sayfa 0 000 kez acildi', 'kept'],
    ])
    expect(both.rulesOff).toEqual(['byline', 'rubric'])
  })
})

describe('a page read with a profile', () => {
  test('drops, keeps and moves such lines before any rule, and says why', () => {
    const profile = taught(
      ['Bu sayfa', DROP],
      ['Haber turu', { action: 'moved', field: 'rubrics' }],
      ['©', KEEP],
    )
    const next = readWith(page('98'), profile)
    expect(texts(next).some((text) => text.startsWith('Bu sayfa'))).toBe(false)
    expect(texts(next).at(-1)).toBe('© 2026 Yerel Gazete. Tüm hakları saklıdır.')
    expect(next.article.rubrics).toEqual(['Haber turu: yerel'])
    expect(decision('Bu sayfa', next)).toMatchObject({
      rule: 'profile',
      action: 'dropped',
      reason: 'You decided so on yerel.example before.',
      values: { host: 'yerel.example' },
      check: false,
    })
    expect(next.report.input.profile).toBe('yerel.example')
    expect(next.article.headline).toBe('Köprü pazartesi açıldı')
  })

  test('what it decided undoes and changes like any other decision', () => {
    const next = readWith(page('98'), taught(['Bu sayfa', DROP], ['©', KEEP]))
    for (const { id } of next.report.decisions) {
      const undone = setDecision(next.article, id, false)
      expect(setDecision(undone, id, true)).toEqual(next.article)
    }
    const { id } = decision('Bu sayfa', next)
    expect(changeDecision(next.article, id, { action: 'moved', field: 'kicker' }).kicker).toMatch(/^Bu sayfa/)
  })

  test('does not use the rules that are switched off for the host', () => {
    const off: Profile = { ...emptyProfile('yerel.example'), rulesOff: ['copyright-line'] }
    expect(first.report.decisions.some(({ rule }) => rule === 'copyright-line')).toBe(true)
    const next = readWith(page('98'), off)
    expect(next.report.decisions.some(({ rule }) => rule === 'copyright-line')).toBe(false)
    expect(texts(next).some((text) => text.startsWith('©'))).toBe(true)
  })

  test('an empty profile changes nothing', () => {
    expect(readWith(page('1.204'), emptyProfile('a.example')).article.body).toEqual(first.article.body)
  })
})

describe('whose page it is', () => {
  const source = (url: string, relation: 'republished' | 'based-on') => ({
    ...read(`Başlık burada duruyor\nKaynak: ${url}`).article.sources[0],
    url,
    relation,
  })
  test.each([
    ['the address it was fetched from', 'https://www.a.example/x', [], 'a.example'],
    ['the source it stands on', '', [source('https://c.example/2', 'republished')], 'c.example'],
    [
      'its own page rather than the source it names',
      '',
      [source('https://c.example/2', 'republished'), source('https://b.example/1', 'based-on')],
      'b.example',
    ],
    ['nothing', '', [], ''],
  ] as const)('%s', (_, url, sources, host) => {
    const report = { ...first.report, input: { ...first.report.input, url } }
    expect(pageHost({ sources: sources as never }, report)).toBe(host)
  })

  test('the address a page states as its own', () => {
    const { article, report } = readPage(
      {
        kind: 'html',
        text: `<link rel="canonical" href="https://www.yerel.example/haber/1"><p>${page('1').replaceAll('\n', '</p><p>')}</p>`,
      },
      GIVEN,
    )
    expect(pageHost(article, report)).toBe('yerel.example')
  })
})
