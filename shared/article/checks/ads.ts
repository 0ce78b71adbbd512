import { keptFree } from '../../ads/inventory'
import { adReport } from '../../ads/report'
import type { SensitiveTopic } from '../../ads/sensitive'
import type { Check } from './subject'

export const slotsUnknown: Check = ({ article, site }) => {
  if (article.ads.mode === 'off') return []
  const known = new Set(site.inventory.map((slot) => slot.name))
  const names = [
    ...article.ads.placements.map((placement) => placement.slot),
    ...(article.body.content ?? [])
      .filter((block) => block.type === 'adSlot')
      .map((block) => String((block.attrs as { slot?: unknown } | undefined)?.slot ?? 'in-story')),
  ]
  return [...new Set(names)]
    .filter((name) => !known.has(name) && !keptFree(name))
    .map((slot) => ({
      code: 'ads.unknown-slot',
      where: 'ads',
      message: `The site has no ad slot called ${slot}.`,
      values: { slot },
      fix: { kind: 'remove-slot', slot },
    }))
}

/** More of the page is ads than the site's rules allow, at one of its widths; the worse one is told. */
export const adsTooDense: Check = ({ article, site }) => {
  const { placements, density } = adReport(article, site)
  const [worst] = Object.values(density)
    .filter(({ isOver }) => isOver)
    .toSorted((a, b) => b.share / b.limit - a.share / a.limit)
  if (!worst || placements.length === 0) return []
  const [percent, limit] = [Math.round(worst.share * 100), Math.round(worst.limit * 100)]
  return [
    {
      code: 'ads.dense',
      where: 'ads',
      message: `${percent} % of the page is ads; the site allows ${limit} %.`,
      values: { percent, limit },
    },
  ]
}

/** Ads stand in a story about a death, terror or harm to minors: whether they should is a person's decision. */
export const adsSensitive: Check = ({ article, site }) => {
  const { placements, sensitive } = adReport(article, site)
  if (placements.length === 0) return []
  return sensitive.map(({ topic, words }) => {
    const some = words.slice(0, 3).join(', ')
    return {
      code: `ads.sensitive.${topic}`,
      where: 'ads',
      message: `The story seems to be about ${TOPIC_WORDS[topic]} (${some}) and carries ads.`,
      values: { words: some },
      fix: { kind: 'no-ads' as const },
    }
  })
}

const TOPIC_WORDS: Readonly<Record<SensitiveTopic, string>> = {
  death: 'a death',
  terror: 'terror',
  minors: 'harm to minors',
}
