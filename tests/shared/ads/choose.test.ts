import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentHeights, densityOf } from '../../../shared/ads/density'
import { apart, measureGaps } from '../../../shared/ads/gaps'
import { automatic, placeAds } from '../../../shared/ads/placement'
import { adReport } from '../../../shared/ads/report'
import { AD_PRESETS, AdRules } from '../../../shared/ads/rules'
import type { JsonNode } from '../../../shared/body/parse'
import {
  adSlot,
  article,
  blocks,
  figure,
  heading,
  IN_STORY,
  list,
  many,
  paragraph,
  presets,
  site,
  taken,
} from '../../build/adStory'

describe('the rules of a site', () => {
  test('keep the first ad, the distance, the end and the most of them', () => {
    const rules = AdRules.parse({
      first: { blocks: 2 },
      between: { blocks: 3 },
      last: { blocks: 1 },
      maximum: 3,
      density: { phone: 1, desk: 1 },
    })
    expect(taken(many(6), rules)).toEqual([1, 4])
    expect(taken(many(20), rules)).toEqual([1, 4, 7])
    expect(taken(many(2), rules)).toEqual([])
  })

  test('newspack: after every third block, two at the most, none under six', () => {
    const rules = { ...AD_PRESETS.newspack, density: { phone: 1, desk: 1 } }
    expect(taken(many(5), rules)).toEqual([])
    expect(taken(many(6), rules)).toEqual([2])
    expect(taken(many(12), rules)).toEqual([2, 5])
  })

  test('spacefinder: its pixels from the top, between ads and before the end', () => {
    const rules = { ...AD_PRESETS.spacefinder, density: { phone: 1, desk: 1 } }
    const blocks = many(24)
    const { gaps, whole } = measureGaps(blocks, rules)
    const at = taken(blocks, rules).map((after) => gaps.find((gap) => gap.after === after)?.at)
    expect(at.length).toBeGreaterThan(1)
    for (const [index, place] of at.entries()) {
      expect(place?.desk).toBeGreaterThanOrEqual(300)
      expect(whole.desk - (place?.desk ?? 0)).toBeGreaterThanOrEqual(300)
      const before = at[index - 1]
      if (before && place)
        expect(Math.min(apart(before, place).desk, apart(before, place).phone)).toBeGreaterThanOrEqual(750)
    }
    // 190 pixels above a heading on a desk, 150 below it; 400 above a picture.
    const around = adReport(
      article([...many(3), heading, ...many(3), figure, ...many(6)]),
      site(rules, IN_STORY),
    )
    expect(around.gaps[2]?.reasons).toContainEqual(
      expect.objectContaining({ code: 'clearance', kind: 'heading' }),
    )
    expect(around.gaps[6]?.reasons).toContainEqual(
      expect.objectContaining({ code: 'clearance', kind: 'picture' }),
    )
  })

  test('an ad never stands beside what the rules name, empty paragraphs or not', () => {
    const empty: JsonNode = { type: 'paragraph' }
    const blocks = [
      paragraph(),
      empty,
      heading,
      empty,
      paragraph(),
      figure,
      paragraph(),
      list,
      paragraph(),
      paragraph(),
    ]
    const rules = AdRules.parse({ beside: ['heading', 'picture', 'list'], density: { phone: 1, desk: 1 } })
    expect(taken(blocks, rules)).toEqual([8])
  })

  test('a gap says why there is none', () => {
    const { gaps } = adReport(article([paragraph(), heading, ...many(8)]), site(AD_PRESETS.galley, IN_STORY))
    expect(gaps[0]?.reasons).toContainEqual({ code: 'beside', kind: 'heading' })
    expect(gaps[0]?.reasons).toContainEqual({ code: 'too-near-start', unit: 'blocks', value: 1, limit: 2 })
    expect(gaps.filter(({ slot, reasons }) => slot === null && reasons.length === 0)).toEqual([])
  })

  test('an exception for a rubric keeps a story free, or with fewer', () => {
    const rules = AdRules.parse({
      ...AD_PRESETS.newspack,
      density: { phone: 1, desk: 1 },
      exceptions: [
        { rubrics: ['Vefat'], maximum: 0, off: true },
        { tags: ['deprem'], maximum: 1 },
      ],
    })
    expect(taken(many(12), rules, { tags: ['Deprem'] })).toEqual([2])
    const obituary = article(many(12), { rubrics: ['vefat'] })
    expect(placeAds(obituary, site(rules)).at['after-headline']).toEqual([])
    expect(automatic(obituary, site(rules)).chosen).toEqual([])
  })

  test('the writer’s own slot is an ad too, and is left where it stands', () => {
    const blocks = [...many(4), adSlot, ...many(8)]
    const rules = { ...AD_PRESETS.newspack, density: { phone: 1, desk: 1 } }
    expect(taken(blocks, rules)).toEqual([7])
  })
})

describe('for any story', () => {
  test('no two ads are nearer than the rule, none stands beside a forbidden neighbour, none is too many', () => {
    fc.assert(
      fc.property(blocks, presets, (content, rules) => {
        const { chosen, gaps } = automatic(article(content), site(rules, IN_STORY))
        const own = measureGaps(content, rules).own
        const places = chosen.map(({ after }) => gaps.find((gap) => gap.after === after))
        for (const [index, gap] of places.entries()) {
          if (!gap) throw new Error('an ad stands where there is no gap')
          expect(rules.beside.includes(gap.above) || rules.beside.includes(gap.below)).toBe(false)
          for (const other of [...own, ...places.slice(0, index).map((one) => one?.at)]) {
            if (!other) continue
            const between = apart(other, gap.at)
            for (const unit of ['blocks', 'characters', 'phone', 'desk'] as const) {
              expect(between[unit]).toBeGreaterThanOrEqual(rules.between[unit])
            }
          }
        }
        if (chosen.length > 0) expect(chosen.length + own.length).toBeLessThanOrEqual(rules.maximum)
      }),
      { numRuns: 400 },
    )
  })

  test('the rules never bring density over the limit', () => {
    fc.assert(
      fc.property(blocks, presets, (content, rules) => {
        const { chosen } = automatic(article(content), site(rules))
        const { density } = adReport(article(content), site(rules))
        if (chosen.length > 0) {
          expect(density.phone.share).toBeLessThanOrEqual(rules.density.phone)
          expect(density.desk.share).toBeLessThanOrEqual(rules.density.desk)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('the answer is the same each time, and ads that stand are kept', () => {
    fc.assert(
      fc.property(blocks, presets, (content, rules) => {
        const first = automatic(article(content), site(rules, IN_STORY)).chosen
        expect(automatic(article(content), site(rules, IN_STORY)).chosen).toEqual(first)
        const kept = first.map(({ after }) => after)
        expect(automatic(article(content), site(rules, IN_STORY), kept).chosen).toEqual(first)
      }),
      { numRuns: 200 },
    )
  })

  test('typing at one end moves no ad at the other', () => {
    fc.assert(
      fc.property(blocks, presets, fc.integer({ min: 1, max: 900 }), (content, rules, typed) => {
        const longer = [paragraph(400 + typed), ...content.slice(1)]
        const shorter = [paragraph(400), ...content.slice(1)]
        const was = automatic(article(shorter), site(rules, IN_STORY)).chosen.map(({ after }) => after)
        const now = automatic(article(longer), site(rules, IN_STORY), was).chosen.map(({ after }) => after)
        expect(now.filter((after) => was.includes(after))).toEqual(was)
      }),
      { numRuns: 200 },
    )
  })
})

test('density is ads over main content; the side column is no part of it', () => {
  const slots = [
    { position: 'in-story' as const, heightPhone: 250, heightDesk: 250 },
    { position: 'side' as const, heightPhone: 0, heightDesk: 600 },
  ]
  const { phone, desk } = densityOf(contentHeights(article(many(3))), slots, { phone: 0.3, desk: 0.5 })
  expect(phone.ads).toBe(275)
  expect(desk.ads).toBe(275)
  expect(phone.content).toBeGreaterThan(desk.content)
  expect(phone.share).toBeCloseTo(phone.ads / phone.content)
})
