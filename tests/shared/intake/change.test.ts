import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Article } from '../../../shared/article/article'
import { checkBody } from '../../../shared/body/parse'
import { textOf } from '../../../shared/intake/blocks'
import {
  changeDecision,
  movableFields,
  revertDecision,
  setAll,
  setDecision,
} from '../../../shared/intake/decide'
import { standing, type Wish } from '../../../shared/intake/decide/change'
import { MOVABLE_FIELDS } from '../../../shared/intake/movedValue'
import type { Decision, IntakeReport } from '../../../shared/intake/report'
import { read } from './reading'

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../fixtures/intake')
const pages = readdirSync(folder).filter((name) => /\.(txt|html)$/.test(name))
const load = (name: string): Article => read(readFileSync(join(folder, name), 'utf8')).article
const report = (article: Article) => article.intakeReport as IntakeReport
const decision = (article: Article, id: string): Decision => {
  const found = report(article).decisions.find((one) => one.id === id)
  if (!found) throw new Error(`no decision ${id}`)
  return found
}
const byRule = (article: Article, rule: string) => {
  const found = report(article).decisions.find((one) => one.rule === rule)
  if (!found) throw new Error(`no decision by ${rule}`)
  return found.id
}
const texts = (article: Article) => (article.body.content ?? []).map((node) => textOf(node))
const to = (field: string): Wish => ({ action: 'moved', field })
const KEEP: Wish = { action: 'kept' }
const DROP: Wish = { action: 'dropped' }
const news = load('turkish-local-news.txt')
const withPicture = (): Article => {
  const figure = {
    type: 'figure',
    attrs: { src: 'https://site.example/a.jpg', alt: '', caption: '', credit: 'DHA' },
  }
  const [first, ...rest] = news.body.content ?? []
  return { ...news, body: { type: 'doc', content: [...(first ? [first] : []), figure, ...rest] } }
}

describe('deciding otherwise', () => {
  test('a dropped text is kept where it stood, and dropped again', () => {
    const id = byRule(news, 'copyright-line')
    const kept = changeDecision(news, id, KEEP)
    expect(texts(kept)).toHaveLength(texts(news).length + 1)
    expect(standing(decision(kept, id))).toEqual({ action: 'kept', field: '' })
    expect(changeDecision(kept, id, DROP)).toEqual(news)
  })

  test('a dropped text goes into a field that was empty', () => {
    const id = byRule(news, 'copyright-line')
    const moved = changeDecision(news, id, to('kicker'))
    expect(moved.kicker).toBe(decision(news, id).text)
    expect(moved.body).toEqual(news.body)
    expect(decision(moved, id)).toMatchObject({ action: 'moved', field: 'kicker', applied: true })
    expect(revertDecision(moved, id)).toEqual(news)
  })

  test('a paragraph becomes the standfirst, and comes back with its marks', () => {
    const id = byRule(news, 'story')
    const marked = {
      ...news,
      body: {
        type: 'doc' as const,
        content: (news.body.content ?? []).map((node, index) =>
          index > 0
            ? node
            : {
                ...node,
                content: [{ type: 'text', text: textOf(node), marks: [{ type: 'bold' }] }],
              },
        ),
      },
    }
    const moved = changeDecision(marked, id, to('standfirst'))
    expect(moved.standfirst).toBe(texts(marked)[0])
    expect(texts(moved)).toEqual(texts(marked).slice(1))
    expect(revertDecision(moved, id)).toEqual(marked)
    const undone = setDecision(moved, id, false)
    expect(undone.standfirst).toBe(news.standfirst)
    expect(undone.body).toEqual(marked.body)
  })

  test('what stood in a single field is not lost', () => {
    const id = byRule(news, 'story')
    const moved = changeDecision(news, id, to('headline'))
    expect(moved.headline).not.toBe(news.headline)
    expect(setDecision(moved, id, false).headline).toBe(news.headline)
    expect(revertDecision(moved, id).headline).toBe(news.headline)
  })

  test('a new headline typed since stays when the move is taken back', () => {
    const id = byRule(news, 'story')
    const moved = { ...changeDecision(news, id, to('headline')), headline: 'Elle yazılan başlık' }
    expect(revertDecision(moved, id).headline).toBe('Elle yazılan başlık')
    expect(texts(revertDecision(moved, id))).toEqual(texts(news))
  })

  test('lists take one more and give back only that', () => {
    const tagged: Article = { ...news, tags: ['çay'] }
    const id = byRule(news, 'copyright-line')
    const moved = changeDecision(tagged, id, to('tags'))
    expect(moved.tags[0]).toBe('çay')
    expect(moved.tags.length).toBeGreaterThan(1)
    const written: Article = { ...moved, tags: [...moved.tags, 'fidan'] }
    expect(revertDecision(written, id).tags).toEqual(['çay', 'fidan'])
  })

  test('a moved text is dropped for good, and a dateline comes back to the head of its paragraph', () => {
    const id = byRule(news, 'dateline-head')
    const dropped = changeDecision(news, id, DROP)
    expect(dropped.dateline).toMatchObject({ place: '', agency: '' })
    expect(dropped.body).toEqual(news.body)
    expect(texts(setDecision(dropped, id, false))[0]).toMatch(/^RİZE \(İGFA\) - /)
    expect(revertDecision(dropped, id)).toEqual(news)
  })

  test('an ad label is kept as text in the place of its slot', () => {
    const id = byRule(news, 'ad-label')
    const kept = changeDecision(news, id, KEEP)
    expect(kept.body.content?.some(({ type }) => type === 'adSlot')).toBe(false)
    expect(texts(kept)).toContain(decision(news, id).text)
    expect(revertDecision(kept, id)).toEqual(news)
  })

  test('a credit goes to the picture nearest to it', () => {
    const article = withPicture()
    const id = byRule(news, 'story')
    const moved = changeDecision(article, id, to('picture.credit'))
    const figure = moved.body.content?.find(({ type }) => type === 'figure')
    expect(figure?.attrs).toMatchObject({ credit: decision(news, id).text })
    expect(setDecision(moved, id, false).body).toEqual(article.body)
    expect(setDecision(setDecision(moved, id, false), id, true)).toEqual(moved)
    expect(revertDecision(moved, id)).toEqual(article)
  })

  test('without a body picture the credit is the lead picture’s', () => {
    const lead = { src: 'https://site.example/a.jpg', alt: '', caption: '', credit: 'AA' }
    const article: Article = { ...news, lead }
    const moved = changeDecision(article, byRule(news, 'copyright-line'), to('picture.credit'))
    expect(moved.lead?.credit).toBe(decision(news, byRule(news, 'copyright-line')).text)
    expect(revertDecision(moved, byRule(news, 'copyright-line'))).toEqual(article)
  })

  test('a field that cannot hold the text changes nothing', () => {
    const id = byRule(news, 'story')
    expect(changeDecision(news, id, to('dateline.date'))).toBe(news)
    expect(changeDecision(news, id, to('picture.credit'))).toBe(news)
    expect(changeDecision(news, id, to('nothing'))).toBe(news)
    expect(changeDecision(news, 'd999', DROP)).toBe(news)
    expect(movableFields(news, decision(news, id))).not.toContain('dateline.date')
  })

  test('to choose what already is says that somebody has looked', () => {
    const page = load('republished-page.txt')
    const marked: Article = {
      ...page,
      intakeReport: {
        ...report(page),
        decisions: report(page).decisions.map((one) => ({ ...one, check: true })),
      },
    }
    const id = byRule(page, 'story')
    const seen = changeDecision(marked, id, KEEP)
    expect(decision(seen, id).check).toBe(false)
    expect(seen.body).toEqual(page.body)
    expect(changeDecision(seen, id, KEEP)).toBe(seen)
  })

  test('a name, a source and a date are read out of their lines', () => {
    const page = read(
      'Köprü bugün açıldı ve ilk gün on bin araç geçti, dedi yetkililer.\nHaber: Ayşe Yılmaz\nKaynak: Anadolu Ajansı https://aa.example/1?utm_source=x\nGüncelleme 5 Ocak 2026',
    ).article
    const find = (start: string) =>
      report(page).decisions.find(({ text }) => text.startsWith(start))?.id ?? ''
    const own = (id: string) =>
      report(page).decisions.find((one) => one.id === id)?.action === 'moved' ? DROP : KEEP
    for (const [start, field, expected] of [
      ['Haber', 'bylines', { bylines: [{ name: 'Ayşe Yılmaz', kind: 'person' }] }],
      ['Kaynak', 'sources', { sources: [{ url: 'https://aa.example/1', publisher: 'AA' }] }],
      ['Güncelleme', 'dateline.date', { dateline: { date: '2026-01-05' } }],
    ] as const) {
      const id = find(start)
      const bare = changeDecision(page, id, own(id))
      expect(changeDecision(bare, id, to(field))).toMatchObject(expected)
    }
  })
})

const wishes: readonly Wish[] = [KEEP, DROP, ...MOVABLE_FIELDS.map(to)]

describe('a changed decision is a decision like any other', () => {
  test.each(pages)('%s: every change of every decision leads back, and undoes and redoes exactly', (name) => {
    const article = load(name)
    for (const { id } of report(article).decisions) {
      for (const wish of wishes) {
        const changed = changeDecision(article, id, wish)
        expect(Article.safeParse(changed).success).toBe(true)
        expect(checkBody(changed.body).ok).toBe(true)
        const undone = setDecision(changed, id, false)
        expect(Article.safeParse(undone).success).toBe(true)
        if (decision(changed, id).applied) expect(setDecision(undone, id, true)).toEqual(changed)
        const back = revertDecision(changed, id)
        expect(back.body).toEqual(article.body)
        expect({ ...back, intakeReport: null }).toEqual({ ...article, intakeReport: null })
      }
    }
  })

  test('any sequence of changes, each taken back in the opposite order, gives the same text and fields', () => {
    const articles = [...pages.map(load), withPicture()]
    fc.assert(
      fc.property(
        fc.constantFrom(...articles),
        fc.array(fc.tuple(fc.nat({ max: 40 }), fc.constantFrom(...wishes)), { maxLength: 6 }),
        (article, picks) => {
          const all = report(article).decisions
          const steps = picks.map(([pick, wish]) => [all[pick % all.length]?.id ?? '', wish] as const)
          const changed = steps.reduce((current, [id, wish]) => changeDecision(current, id, wish), article)
          expect(Article.safeParse(changed).success).toBe(true)
          expect(checkBody(changed.body).ok).toBe(true)
          const single = new Set(steps.map(([id]) => id)).size === steps.length
          if (!single) return
          const back = steps.toReversed().reduce((current, [id]) => revertDecision(current, id), changed)
          expect(back.body).toEqual(article.body)
          expect({ ...back, intakeReport: null }).toEqual({ ...article, intakeReport: null })
        },
      ),
      { numRuns: 300, seed: 20260105 },
    )
  })

  test('no text of the page is lost by any sequence of changes that ends with keeping', () => {
    const articles = pages.map(load)
    fc.assert(
      fc.property(
        fc.constantFrom(...articles),
        fc.nat({ max: 40 }),
        fc.array(fc.constantFrom(...wishes), { maxLength: 5 }),
        (article, pick, path) => {
          const all = report(article).decisions
          const one = all[pick % all.length]
          if (!one || one.values.unseen !== undefined) return
          const kept = [...path, KEEP].reduce(
            (current, wish) => changeDecision(current, one.id, wish),
            article,
          )
          const words = texts(kept).join(' ').replaceAll('\n', ' ')
          expect(words).toContain(one.text.replaceAll('\n', ' ').slice(0, 200))
        },
      ),
      { numRuns: 200, seed: 20260106 },
    )
  })

  test('all changed decisions undone at once, and redone', () => {
    const ids = report(news).decisions.map(({ id }) => id)
    const fields = ['kicker', 'tags', 'standfirst', 'rubrics', 'headline']
    const changed = ids.reduce(
      (current, id, index) => changeDecision(current, id, to(fields[index % 5] ?? 'tags')),
      news,
    )
    expect(setAll(setAll(changed, false), true)).toEqual(changed)
  })
})
