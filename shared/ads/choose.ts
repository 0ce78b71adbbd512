import type { Article } from '../article/article'
import type { JsonNode } from '../body/parse'
import { contentHeights, densityOf } from './density'
import { type AdReason, apart, type Gap, measureGaps, tooNear } from './gaps'
import { keptFree, MOVED_AD, type SlotDefinition } from './inventory'
import type { AdRules } from './rules'

export interface Chosen {
  /** Index of the block it stands after. */
  readonly after: number
  readonly slot: string
}

export interface JudgedGap extends Gap {
  /** The slot that stands here; null when none does, and `reasons` say why. */
  readonly slot: string | null
}

/** What holds for this article: the site's rules, narrowed by the exceptions that fit it. */
export function rulesFor(article: Article, rules: AdRules): { maximum: number; off: boolean } {
  const has = (wanted: readonly string[], own: readonly string[]) =>
    wanted.length === 0 ||
    wanted.some((one) => own.some((other) => other.toLowerCase() === one.toLowerCase()))
  const fitting = rules.exceptions.filter(
    ({ rubrics, tags, languages, layouts }) =>
      has(rubrics, article.rubrics) &&
      has(tags, article.tags) &&
      has(languages, [article.language]) &&
      has(layouts, [article.layout]),
  )
  return {
    maximum: Math.min(rules.maximum, ...fitting.map(({ maximum }) => maximum)),
    off: fitting.some(({ off }) => off),
  }
}

/**
 * Chooses the gaps of a story in which ads stand, from the top: the first gap the rules allow, then the next one far enough
 * from it. `slots` are used in turn. `around` are the slots that stand around the story, which count for density. Gaps in
 * `kept` (where ads stood before an edit, counted in today's blocks) are taken first where the rules still allow them, so
 * that an ad moves only when it must. The writer's own slots are ads too, and are never moved; a place kept free by hand keeps
 * others as far away as the ad would have.
 */
export function chooseGaps(
  article: Article,
  rules: AdRules,
  slots: readonly SlotDefinition[],
  around: readonly SlotDefinition[],
  kept: readonly number[] = [],
): { chosen: readonly Chosen[]; gaps: readonly JudgedGap[] } {
  const blocks = (article.body.content ?? []) as JsonNode[]
  const { gaps, own } = measureGaps(blocks, rules)
  const { maximum, off } = rulesFor(article, rules)
  const heights = contentHeights(article)
  const refused = new Map<number, AdReason>()
  const taken: Gap[] = []
  const adBlocks = blocks.filter(({ type }) => type === 'adSlot')
  const room = Math.max(0, maximum - adBlocks.filter(({ attrs }) => attrs?.slot !== MOVED_AD).length)
  const ownSlots = adBlocks
    .filter(({ attrs }) => !keptFree(attrs?.slot))
    .map((block) => slots.find(({ name }) => name === block.attrs?.slot) ?? slots[0])
    .filter((slot) => slot !== undefined)

  const tryGap = (gap: Gap): void => {
    if (gap.reasons.length > 0 || taken.includes(gap)) return
    const reason = refusal(gap)
    if (reason) refused.set(gap.after, reason)
    else {
      taken.push(gap)
      refused.delete(gap.after)
    }
  }
  const refusal = (gap: Gap): AdReason | null => {
    if (off) return { code: 'exception' }
    if (slots.length === 0) return { code: 'no-slot' }
    for (const other of [...own, ...taken.map(({ at }) => at)]) {
      const near = tooNear(apart(other, gap.at), rules.between, 'too-near-ad')
      if (near) return near
    }
    if (taken.length >= room)
      return { code: maximum < rules.maximum ? 'exception' : 'maximum', value: taken.length, limit: room }
    const inStory = [...taken, gap].map((_, index) => slots[index % slots.length] as SlotDefinition)
    const density = densityOf(heights, [...around, ...ownSlots, ...inStory], rules.density)
    const over = (['phone', 'desk'] as const).find((width) => density[width].isOver)
    return over
      ? {
          code: 'density',
          unit: over,
          value: Math.round(density[over].share * 100),
          limit: Math.round(density[over].limit * 100),
        }
      : null
  }

  // An ad that stands after an empty paragraph stands after what is above it.
  const stood = new Set(kept.map((index) => gaps.findLast(({ after }) => after <= index)))
  for (const gap of gaps) if (stood.has(gap)) tryGap(gap)
  for (const gap of gaps) tryGap(gap)
  const inOrder = taken.toSorted((a, b) => a.after - b.after)
  const chosen = inOrder.map(({ after }, index) => ({
    after,
    slot: (slots[index % slots.length] as SlotDefinition).name,
  }))
  return {
    chosen,
    gaps: gaps.map((gap) => {
      const reason = refused.get(gap.after)
      return {
        ...gap,
        slot: chosen.find(({ after }) => after === gap.after)?.slot ?? null,
        reasons: reason ? [reason] : gap.reasons,
      }
    }),
  }
}
