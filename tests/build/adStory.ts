import fc from 'fast-check'
import { automatic } from '../../shared/ads/placement'
import { AD_PRESETS, type AdRules } from '../../shared/ads/rules'
import { type Article, blankArticle } from '../../shared/article/article'
import type { JsonNode } from '../../shared/body/parse'
import { defaultSite, type SiteProfile } from '../../shared/publish/site'

const id = '01890a5d-ac96-774b-bcce-b302099a8057' as Article['id']
const SENTENCE = 'Belediye meclisi köprünün onarımı için ayrılan bütçeyi oy birliğiyle kabul etti. '

export const paragraph = (length = 400): JsonNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text: SENTENCE.repeat(20).slice(0, length) }],
})
export const heading: JsonNode = {
  type: 'heading',
  attrs: { level: 2 },
  content: [{ type: 'text', text: 'Ara başlık' }],
}
export const figure: JsonNode = {
  type: 'figure',
  attrs: { src: 'https://a.example/1.jpg', width: 1200, height: 800 },
}
export const list: JsonNode = {
  type: 'bulletList',
  content: [{ type: 'listItem', content: [paragraph(60)] }],
}
export const adSlot: JsonNode = { type: 'adSlot', attrs: { slot: 'in-story' } }

export const article = (content: JsonNode[], fields: Partial<Article> = {}): Article => ({
  ...blankArticle({ id, now: '2026-01-05T08:00:00.000Z', language: 'tr' }),
  headline: 'Köprü onarımı başlıyor',
  ads: { mode: 'auto', placements: [], suppressions: [] },
  body: { type: 'doc', content: content as Article['body']['content'] & object },
  ...fields,
})
export const site = (adRules: AdRules, inventory?: SiteProfile['inventory']): SiteProfile => ({
  ...defaultSite('tr', 'Haber'),
  adRules,
  ...(inventory ? { inventory } : {}),
})
export const IN_STORY: SiteProfile['inventory'] = [
  { name: 'in-story', position: 'in-story', heightPhone: 250, heightDesk: 250 },
]
export const taken = (content: JsonNode[], rules: AdRules, fields: Partial<Article> = {}) =>
  automatic(article(content, fields), site(rules, IN_STORY)).chosen.map(({ after }) => after)
export const many = (count: number, length?: number) => Array.from({ length: count }, () => paragraph(length))

export const blocks = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 20, max: 1500 }).map(paragraph) },
    fc.constantFrom(heading, figure, list, adSlot, { type: 'divider' }, { type: 'paragraph' }),
  ),
  { maxLength: 60 },
)
export const presets = fc.constantFrom(AD_PRESETS.galley, AD_PRESETS.spacefinder, AD_PRESETS.newspack)
