import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { automatic } from '../../../shared/ads/placement'
import { adReport } from '../../../shared/ads/report'
import { AD_PRESETS } from '../../../shared/ads/rules'
import { standingAfter } from '../../../shared/ads/standing'
import { checkArticle } from '../../../shared/article/check'
import type { JsonNode } from '../../../shared/body/parse'
import { previewLinks } from '../../../shared/render/links'
import { renderPage } from '../../../shared/render/page'
import { article, blocks, IN_STORY, many, paragraph, presets, site, taken } from '../../build/adStory'

const keptFreeBy = (slot: string): JsonNode => ({ type: 'adSlot', attrs: { slot } })
const putAfter = (content: readonly JsonNode[], index: number, block: JsonNode): JsonNode[] => [
  ...content.slice(0, index + 1),
  block,
  ...content.slice(index + 1),
]

describe('while a story is written', () => {
  test('text typed anywhere, and a paragraph added anywhere, moves no ad that stood', () => {
    fc.assert(
      fc.property(
        blocks,
        presets,
        fc.nat(),
        fc.integer({ min: 1, max: 900 }),
        (content, rules, where, typed) => {
          fc.pre(content.length > 0)
          const at = where % content.length
          const was = automatic(article(content), site(rules)).chosen.map((one) => one.after)
          const grown = content.with(at, paragraph(typed + 1500))
          if (content[at]?.type === 'paragraph' && content[at]?.content) {
            const now = automatic(article(grown), site(rules), was).chosen.map((one) => one.after)
            expect(was.filter((one) => !now.includes(one))).toEqual([])
          }
          const moved = was.map((one) => (one > at ? one + 1 : one))
          const longer = automatic(article(putAfter(content, at, paragraph(typed))), site(rules), moved)
          const now = longer.chosen.map((one) => one.after)
          // Right under an ad the new paragraph comes below it.
          expect(moved.filter((one) => !now.includes(one))).toEqual([])
        },
      ),
      { numRuns: 300 },
    )
  })

  test('what was kept is kept again: judging twice is judging once', () => {
    fc.assert(
      fc.property(blocks, presets, fc.array(fc.nat(60), { maxLength: 6 }), (content, rules, kept) => {
        const once = automatic(article(content), site(rules), kept).chosen
        const twice = automatic(
          article(content),
          site(rules),
          once.map((one) => one.after),
        ).chosen
        expect(twice).toEqual(once)
      }),
      { numRuns: 300 },
    )
  })

  test('a place kept free by hand stays free, and every other ad stays', () => {
    fc.assert(
      fc.property(blocks, presets, fc.nat(), (content, rules, which) => {
        const was = automatic(article(content), site(rules)).chosen.map((one) => one.after)
        fc.pre(was.length > 0)
        const taken = was[which % was.length] as number
        const free = putAfter(content, taken, keptFreeBy('none'))
        const moved = was.filter((one) => one !== taken).map((one) => (one > taken ? one + 1 : one))
        const { chosen } = automatic(article(free), site(rules), moved)
        expect(moved.filter((one) => !chosen.some((now) => now.after === one))).toEqual([])
        expect(chosen.some((one) => one.after === taken || one.after === taken + 1)).toBe(false)
        expect(chosen.length).toBeLessThanOrEqual(was.length)
      }),
      { numRuns: 300 },
    )
  })

  test('what is kept free is no ad on the page, and no unknown slot', () => {
    const story = article([...many(3), keptFreeBy('none'), ...many(3), keptFreeBy('moved'), ...many(3)])
    const { placements } = adReport(story, site(AD_PRESETS.newspack, IN_STORY))
    expect(placements.map(({ name }) => name)).not.toContain('none')
    const page = renderPage(story, site(AD_PRESETS.newspack, IN_STORY), { links: previewLinks })
    expect(page).not.toMatch(/data-ad-slot="(?:none|moved)"/)
    expect(checkArticle(story, site(AD_PRESETS.newspack, IN_STORY)).map(({ code }) => code)).not.toContain(
      'ads.unknown-slot',
    )
  })

  test('a place an ad was moved from is free, and does not count among the most of them', () => {
    const rules = { ...AD_PRESETS.newspack, density: { phone: 1, desk: 1 } }
    const content = putAfter(many(12), 2, keptFreeBy('moved'))
    expect(taken(content, rules)).toEqual([6, 9])
    expect(taken(putAfter(many(12), 2, keptFreeBy('none')), rules)).toEqual([6])
  })

  test('where ads stood is remembered by the article, wherever its blocks have gone', () => {
    const rules = { ...AD_PRESETS.newspack, density: { phone: 1, desk: 1 } }
    const numbered = many(12, 300).map((_, index) => paragraph(200 + index))
    const story = article(numbered)
    const standing = standingAfter(story, [4, 8])
    const remembered = (content: JsonNode[]) =>
      article(content, { ads: { mode: 'auto', placements: [], suppressions: [], standing } })
    const places = (content: JsonNode[]) =>
      automatic(remembered(content), site(rules, IN_STORY)).chosen.map((one) => one.after)
    expect(places(numbered)).toEqual([4, 8])
    expect(places([paragraph(40), ...numbered])).toEqual([5, 9])
    // Rewritten since: the rules place that one again.
    expect(places(numbered.with(4, paragraph(900)))).toEqual([2, 8])
  })
})
