import { describe, expect, test } from 'vitest'
import { parseSize, printSize } from '../../../renderer/settings/ads/sizes'
import { isSuppressed, labelOf, SlotDefinition, slotSize } from '../../../shared/ads/inventory'
import { placeAds } from '../../../shared/ads/placement'
import { AD_PRESETS, presetOf } from '../../../shared/ads/rules'
import { type Article, blankArticle } from '../../../shared/article/article'
import { defaultSite } from '../../../shared/publish/site'
import { previewLinks } from '../../../shared/render/links'
import { renderPage } from '../../../shared/render/page'
import { siteStyles } from '../../../shared/render/styles'

const article = (fields: Partial<Article> = {}): Article => ({
  ...blankArticle({
    id: '01890a5d-ac96-774b-bcce-b302099a8057' as Article['id'],
    now: '2026-01-05T08:00:00.000Z',
    language: 'ru',
  }),
  ads: { mode: 'auto', placements: [], suppressions: [] },
  ...fields,
})
const slot = (fields: Partial<SlotDefinition> = {}): SlotDefinition =>
  SlotDefinition.parse({
    name: 'billboard',
    position: 'after-headline',
    heightPhone: 100,
    heightDesk: 250,
    ...fields,
  })

describe('a slot of the inventory', () => {
  test('has a size on each width; a tablet without one goes by the phone', () => {
    expect(slotSize(slot({ widthDesk: 970 }), 'desk')).toEqual({ width: 970, height: 250 })
    expect(slotSize(slot(), 'tablet')).toEqual({ width: 0, height: 100 })
    expect(slotSize(slot({ heightTablet: 90, widthTablet: 728 }), 'tablet')).toEqual({
      width: 728,
      height: 90,
    })
  })

  test('may not take a name that means “no ad here”', () => {
    for (const name of ['none', 'moved', ''])
      expect(SlotDefinition.safeParse({ ...slot(), name }).success).toBe(false)
  })

  test('keeps away from any of the rubrics, tags, languages and layouts it names', () => {
    const away = slot({
      suppress: { rubrics: ['Некролог'], tags: [], languages: ['kk'], layouts: ['opinion'] },
    })
    expect(isSuppressed(away, article())).toBe(false)
    expect(isSuppressed(away, article({ rubrics: ['некролог'] }))).toBe(true)
    expect(isSuppressed(away, article({ language: 'kk' }))).toBe(true)
    expect(isSuppressed(away, article({ layout: 'opinion' }))).toBe(true)
    const site = { ...defaultSite('ru', 'Вестник'), inventory: [away] }
    expect(placeAds(article(), site).at['after-headline']).toHaveLength(1)
    expect(placeAds(article({ layout: 'opinion' }), site).at['after-headline']).toEqual([])
  })

  test('is labelled in the story’s language, which is said where it is not the page’s', () => {
    const labelled = slot({ labels: { ru: 'На правах рекламы', tr: 'REKLAM' } })
    expect(labelOf(labelled, 'ru-RU')).toEqual({ text: 'На правах рекламы', language: 'ru' })
    expect(labelOf(labelled, 'kk')).toBeNull()
    const page = (language: 'ru' | 'tr') =>
      renderPage(
        article(),
        { ...defaultSite(language, 'Вестник'), inventory: [labelled] },
        { links: previewLinks },
      )
    expect(page('ru')).toContain('<p class="ad-label">На правах рекламы</p>')
    expect(page('tr')).toContain('<p class="ad-label" lang="ru">На правах рекламы</p>')
  })

  test('never shows its price or its markup to readers', () => {
    const priced = slot({
      priceClass: 'premium-A',
      markup: '<script src="https://ads.example/x.js"></script>',
    })
    const page = renderPage(
      article(),
      { ...defaultSite('ru', 'Вестник'), inventory: [priced] },
      { links: previewLinks },
    )
    expect(page).not.toContain('premium-A')
    expect(page).not.toContain('ads.example')
  })

  test('has its room kept free on every width', () => {
    const styles = siteStyles({
      ...defaultSite('ru', 'Вестник'),
      inventory: [slot({ heightTablet: 90, widthTablet: 728, heightDesk: 0 })],
    })
    const room = (text: string | undefined) => /min-height:(\d+)px;max-width:(\w+)/.exec(text ?? '')?.slice(1)
    const ours = styles.slice(styles.indexOf('[data-ad-slot="billboard"]'))
    const [phone, tablet, desk] = ours.split(/@media \(min-width: \d+em\)/)
    expect(room(phone)).toEqual(['100', 'none'])
    expect(room(tablet)).toEqual(['90', '728px'])
    expect(desk).toContain('{display:none}')
  })
})

test('a preset is known again, whatever exceptions it has; a changed number makes it the newsroom’s own', () => {
  for (const name of ['galley', 'spacefinder', 'newspack'] as const)
    expect(presetOf(AD_PRESETS[name])).toBe(name)
  expect(presetOf({ ...AD_PRESETS.newspack, maximum: 3 })).toBeNull()
})

test('sizes are read as people write them', () => {
  expect(parseSize('300 × 250')).toEqual({ width: 300, height: 250 })
  expect(parseSize('970x90')).toEqual({ width: 970, height: 90 })
  expect(parseSize('250')).toEqual({ width: 0, height: 250 })
  expect(printSize({ width: 0, height: 0 })).toBe('0')
  for (const wrong of ['', 'big', '300×', '9999', '1 × 2 × 3']) expect(parseSize(wrong)).toBeNull()
})
