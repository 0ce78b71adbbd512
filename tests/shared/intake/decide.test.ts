import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Article } from '../../../shared/article/article'
import { checkBody } from '../../../shared/body/parse'
import { textOf } from '../../../shared/intake/blocks'
import { setAll, setDecision } from '../../../shared/intake/decide'
import type { IntakeReport } from '../../../shared/intake/report'
import { read } from './reading'

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../fixtures/intake')
const load = (name: string): Article => read(readFileSync(join(folder, name), 'utf8')).article
const pages = readdirSync(folder).filter((name) => /\.(txt|html)$/.test(name))
const report = (article: Article) => article.intakeReport as IntakeReport
const byRule = (article: Article, rule: string, nth = 0) => {
  const found = report(article).decisions.filter((decision) => decision.rule === rule)[nth]
  if (!found) throw new Error(`no decision by ${rule}`)
  return found.id
}
const texts = (article: Article) => (article.body.content ?? []).map((node) => textOf(node))
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const news = load('turkish-local-news.txt')

describe('undoing one decision', () => {
  test('a dropped text comes back as paragraphs where it stood', () => {
    const undone = setDecision(news, byRule(news, 'related-block'), false)
    expect(texts(undone).slice(-4)).toEqual([
      '“Bu proje çayımızın geleceğidir.”',
      'İlgili Haberler',
      'Fındıkta erken hasat uyarısı',
      'Ardeşen’de köy yolu açıldı',
    ])
    expect(undone.headline).toBe(news.headline)
  })

  test('a moved text leaves its field and stands in the body again', () => {
    const undone = setDecision(news, byRule(news, 'headline'), false)
    expect(undone.headline).toBe('')
    expect(texts(undone)[0]).toBe('Çay üreticisine fidan desteği')
  })

  test('undoing the headline after another undone line keeps the order of the page', () => {
    const first = setDecision(news, byRule(news, 'weather-reading'), false)
    const both = setDecision(first, byRule(news, 'headline'), false)
    expect(texts(both).slice(0, 2)).toEqual(['Rize 19° Parçalı bulutlu', 'Çay üreticisine fidan desteği'])
  })

  test('a lifted dateline goes back to the head of its paragraph', () => {
    const undone = setDecision(news, byRule(news, 'dateline-head'), false)
    expect(texts(undone)[0]).toMatch(/^RİZE \(İGFA\) - Rize’de yaşı/)
    expect(undone.dateline).toMatchObject({ place: '', agency: '', house: 'plain', asPrinted: '' })
    const without = setDecision(undone, byRule(news, 'story'), false)
    expect(texts(without)[0]).toMatch(/^İl Tarım ve Orman/)
  })

  test('a slot goes away, inside the story and outside', () => {
    expect(texts(setDecision(news, byRule(news, 'ad-label'), false))).not.toContain('')
    const page = load('republished-page.txt')
    const outside = setDecision(page, byRule(page, 'ad-label', 2), false)
    expect(outside.ads.placements.map(({ position }) => position)).toEqual(['after-headline'])
    const inside = setDecision(page, byRule(page, 'ad-label', 1), false)
    expect(inside.body.content?.some(({ type }) => type === 'adSlot')).toBe(false)
    expect(inside.ads).toEqual(page.ads)
  })

  test('a kept paragraph goes away, the last one leaving an empty paragraph', () => {
    const plain = read('Üç kelime yeter').article
    const empty = setDecision(plain, 'd1', false)
    expect(empty.body).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] })
    expect(setDecision(empty, 'd1', true)).toEqual(plain)
  })

  test('metadata and code have nothing to put back', () => {
    const page = load('web-page.html')
    const undone = setDecision(page, byRule(page, 'page-code', 1), false)
    expect(undone.body).toEqual(page.body)
    const source = setDecision(page, byRule(page, 'stated-source'), false)
    expect(source.sources).toEqual([])
    expect(source.body).toEqual(page.body)
  })

  test('a long dropped text comes back whole', () => {
    const menu = Array.from({ length: 900 }, () => 'Ankara İzmir').join(' ')
    const page = read(
      `${menu}\nKöprü bugün açıldı ve ilk gün on bin araç geçti, dedi yetkililer.\nGeri dön`,
    ).article
    const undone = setDecision(page, byRule(page, 'region-menu'), false)
    expect(texts(undone)[0]?.length).toBe(menu.length)
  })

  test('an unknown decision, or one already so, changes nothing', () => {
    expect(setDecision(news, 'd999', false)).toBe(news)
    expect(setDecision(news, 'd1', true)).toBe(news)
    expect(setDecision({ ...news, intakeReport: null }, 'd1', false)).toEqual({ ...news, intakeReport: null })
  })
})

describe('what a person wrote stays', () => {
  test('a changed headline is not cleared by undo', () => {
    const edited = { ...news, headline: 'Başka bir başlık' }
    const undone = setDecision(edited, byRule(news, 'headline'), false)
    expect(undone.headline).toBe('Başka bir başlık')
    expect(texts(undone)[0]).toBe('Çay üreticisine fidan desteği')
  })

  test('a rewritten paragraph survives undo and redo', () => {
    const content = [paragraph('Yeniden yazılmış giriş.'), ...(news.body.content ?? []).slice(1)]
    const edited: Article = { ...news, body: { type: 'doc', content } }
    const undone = setDecision(edited, byRule(news, 'story'), false)
    expect(undone.body).toEqual(edited.body)
    expect(setDecision(undone, byRule(news, 'story'), true).body).toEqual(edited.body)
  })

  test('a paragraph added between undo and redo stays', () => {
    const id = byRule(news, 'related-block')
    const undone = setDecision(news, id, false)
    const content = [paragraph('Yeni paragraf.'), ...(undone.body.content ?? [])]
    const redone = setDecision({ ...undone, body: { type: 'doc', content } }, id, true)
    expect(texts(redone)).toEqual(['Yeni paragraf.', ...texts(news)])
  })

  test('a put back text that was then edited is not removed by redo', () => {
    const id = byRule(news, 'copyright-line')
    const undone = setDecision(news, id, false)
    const content = (undone.body.content ?? []).map((node) =>
      textOf(node).startsWith('©') ? paragraph('© bizim') : node,
    )
    const redone = setDecision({ ...undone, body: { type: 'doc', content } }, id, true)
    expect(texts(redone)).toContain('© bizim')
  })
})

describe('undo then redo gives the same article', () => {
  test.each(pages)('%s: each decision alone, and all of them', (name) => {
    const article = load(name)
    for (const { id } of report(article).decisions) {
      const undone = setDecision(article, id, false)
      expect(Article.safeParse(undone).success).toBe(true)
      expect(checkBody(undone.body).ok).toBe(true)
      expect(setDecision(undone, id, true)).toEqual(article)
    }
    expect(setAll(setAll(article, false), true)).toEqual(article)
  })

  test('any sequence of undos, redone in the opposite order', () => {
    const articles = pages.map(load)
    fc.assert(
      fc.property(
        fc.constantFrom(...articles),
        fc.array(fc.nat({ max: 40 }), { maxLength: 8 }),
        (article, picks) => {
          const all = report(article).decisions
          const ids = [...new Set(picks.map((pick) => all[pick % all.length]?.id ?? ''))]
          const undone = ids.reduce((current, id) => setDecision(current, id, false), article)
          expect(checkBody(undone.body).ok).toBe(true)
          const redone = ids.toReversed().reduce((current, id) => setDecision(current, id, true), undone)
          expect(redone).toEqual(article)
        },
      ),
      { numRuns: 150 },
    )
  })

  test('a paragraph redone while its dateline stands on a line of its own does not carry it twice', () => {
    const [dateline, story] = [byRule(news, 'dateline-head'), byRule(news, 'story')]
    const moves = [`-${dateline}`, `-${story}`, `+${dateline}`, `-${dateline}`, `+${story}`]
    const tangled = moves.reduce(
      (article, move) => setDecision(article, move.slice(1), move[0] === '+'),
      news,
    )
    expect(texts(tangled).filter((text) => text.includes('RİZE (İGFA)'))).toHaveLength(1)
    expect(setAll(tangled, true)).toEqual(news)
  })

  test('slots undone and redone one after the other keep the order of the page', () => {
    const page = load('republished-page.txt')
    const [first = '', last = ''] = page.ads.placements.map(({ id }) => id)
    const bare = [first, last].reduce((article, id) => setDecision(article, id, false), page)
    // A person's change to the ads in between: what undoing remembered no longer fits as a whole.
    const touched: Article = { ...bare, ads: { ...bare.ads, mode: 'auto' } }
    const redone = [last, first].reduce((article, id) => setDecision(article, id, true), touched)
    expect(redone.ads.placements).toEqual(page.ads.placements)
  })

  test('any sequence of undos, redone in any order, gives the same text and fields', () => {
    const articles = pages.map(load)
    fc.assert(
      fc.property(
        fc.constantFrom(...articles),
        fc.uniqueArray(fc.nat({ max: 30 }), { maxLength: 6 }),
        fc.nat({ max: 5 }),
        (article, picks, turn) => {
          const all = report(article).decisions
          const ids = [...new Set(picks.map((pick) => all[pick % all.length]?.id ?? ''))]
          const undone = ids.reduce((current, id) => setDecision(current, id, false), article)
          const order = [...ids.slice(turn), ...ids.slice(0, turn)]
          const redone = order.reduce((current, id) => setDecision(current, id, true), undone)
          expect(redone.body).toEqual(article.body)
          expect(redone.headline).toEqual(article.headline)
          expect(redone.comments).toEqual(article.comments)
          expect(new Set(redone.rubrics)).toEqual(new Set(article.rubrics))
          expect(new Set(redone.ads.placements)).toEqual(new Set(article.ads.placements))
        },
      ),
      { numRuns: 300, seed: 20260105 },
    )
  })
})
