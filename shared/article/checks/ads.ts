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
    .filter((name) => !known.has(name))
    .map((slot) => ({
      code: 'ads.unknown-slot',
      where: 'ads',
      message: `The site has no ad slot called ${slot}.`,
      values: { slot },
      fix: { kind: 'remove-slot', slot },
    }))
}

/** Too many ads for so short a text. The place where the measure of `shared/ads` joins, once there is one. */
export const adsTooDense: Check = () => []
