import * as z from 'zod'
import { type Article, Layout } from '../article/article'

/** A name for a place kept free of ads by hand; no slot of an inventory may be called so. See `keptFree`. */
export const NO_AD = 'none'
/** A place an ad was moved away from: kept free too, but the ad stands elsewhere and is counted there. */
export const MOVED_AD = 'moved'

/** True for the blocks that say "no ad here": they keep the site's rules away and are never drawn on a page. */
export const keptFree = (slot: unknown): boolean => slot === NO_AD || slot === MOVED_AD

export const LABEL_LANGUAGES = ['tr', 'ru', 'kk', 'en'] as const
export type LabelLanguage = (typeof LABEL_LANGUAGES)[number]

export const SLOT_WIDTHS = ['phone', 'tablet', 'desk'] as const
export type SlotWidth = (typeof SLOT_WIDTHS)[number]

const Pixels = z.number().int().min(0).max(2000)
const Names = z.array(z.string().min(1).max(200)).max(200)

/** Articles a slot keeps away from: any of the rubrics, tags, languages or layouts is enough. */
export const Suppression = z.object({
  rubrics: Names.default([]),
  tags: Names.default([]),
  languages: z.array(z.string().min(2).max(35)).max(50).default([]),
  layouts: z.array(Layout).max(10).default([]),
})
export type Suppression = z.infer<typeof Suppression>

/**
 * An ad slot of a site's inventory. Heights are CSS pixels reserved in the page, 0 where the slot is not shown; widths are
 * those of the ad, 0 or none for the whole column. A tablet without a height of its own goes by the phone's.
 */
export const SlotDefinition = z.object({
  name: z
    .string()
    .min(1)
    .max(100)
    .refine((name) => !keptFree(name)),
  position: z.enum(['above-headline', 'after-headline', 'in-story', 'after-story', 'side']),
  heightPhone: Pixels,
  heightTablet: Pixels.optional(),
  heightDesk: Pixels,
  widthPhone: Pixels.optional(),
  widthTablet: Pixels.optional(),
  widthDesk: Pixels.optional(),
  /** What is printed over the ad, by the article's language; without one the site's own word. */
  labels: z.partialRecord(z.enum(LABEL_LANGUAGES), z.string().max(60)).optional(),
  /** What a site that is not made of finished pages gets in its place: a shortcode, a block or HTML. */
  markup: z.string().max(5000).optional(),
  /** The newsroom's own word for what it costs; never published. */
  priceClass: z.string().max(40).optional(),
  suppress: Suppression.optional(),
})
export type SlotDefinition = z.infer<typeof SlotDefinition>

export interface SlotSize {
  readonly width: number
  readonly height: number
}

/** What a slot takes on a width; a width of 0 is the whole column, a height of 0 is not shown. */
export function slotSize(slot: SlotDefinition, width: SlotWidth): SlotSize {
  if (width === 'desk') return { width: slot.widthDesk ?? 0, height: slot.heightDesk }
  if (width === 'tablet')
    return {
      width: slot.widthTablet ?? slot.widthPhone ?? 0,
      height: slot.heightTablet ?? slot.heightPhone,
    }
  return { width: slot.widthPhone ?? 0, height: slot.heightPhone }
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()
const shares = (wanted: readonly string[], own: readonly string[]) =>
  wanted.some((one) => own.some((other) => same(one, other)))

/** Whether a slot keeps away from this article. */
export function isSuppressed(slot: SlotDefinition, article: Article): boolean {
  const { suppress } = slot
  if (!suppress) return false
  return (
    shares(suppress.rubrics, article.rubrics) ||
    shares(suppress.tags, article.tags) ||
    shares(suppress.languages, [article.language]) ||
    shares(suppress.layouts, [article.layout])
  )
}

/** The slot's own label for an article, with the language it is in; null where the site's word stands. */
export function labelOf(
  slot: SlotDefinition,
  language: string,
): { readonly text: string; readonly language: LabelLanguage } | null {
  const found = LABEL_LANGUAGES.find((one) => one === language.split('-')[0])
  const text = found && slot.labels?.[found]?.trim()
  return found && text ? { text, language: found } : null
}

export const DEFAULT_INVENTORY: readonly SlotDefinition[] = [
  {
    name: 'after-headline',
    position: 'after-headline',
    heightPhone: 100,
    heightTablet: 90,
    heightDesk: 90,
  },
  { name: 'in-story', position: 'in-story', heightPhone: 250, heightTablet: 250, heightDesk: 250 },
  { name: 'after-story', position: 'after-story', heightPhone: 250, heightTablet: 250, heightDesk: 250 },
  {
    name: 'above-headline',
    position: 'above-headline',
    heightPhone: 100,
    heightTablet: 90,
    heightDesk: 250,
  },
  { name: 'side', position: 'side', heightPhone: 0, heightTablet: 0, heightDesk: 600 },
]
