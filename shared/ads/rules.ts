import * as z from 'zod'
import { Layout } from '../article/article'

/** What stands on either side of a gap, as far as ads care. */
export const NEIGHBOURS = [
  'text',
  'heading',
  'picture',
  'table',
  'embed',
  'quote',
  'list',
  'box',
  'ad',
  'divider',
  'source',
  'other',
] as const
export type Neighbour = (typeof NEIGHBOURS)[number]

/** A least distance; every part that is not 0 must be kept. Heights are CSS pixels on a phone and on a desk. */
export const Distance = z.object({
  blocks: z.number().int().min(0).max(1000).default(0),
  characters: z.number().int().min(0).max(1_000_000).default(0),
  phone: z.number().int().min(0).max(100_000).default(0),
  desk: z.number().int().min(0).max(100_000).default(0),
})
export type Distance = z.infer<typeof Distance>

/** Room to keep below (`after`) and above (`before`) a neighbour of one kind, in pixels per width. */
const Clearance = z.object({ after: Distance.prefault({}), before: Distance.prefault({}) })

const Share = z.number().min(0).max(1)

/** For which articles something else holds. Every part that is given must fit; within one, any of the list. */
export const AdException = z.object({
  rubrics: z.array(z.string().min(1).max(200)).max(200).default([]),
  tags: z.array(z.string().min(1).max(200)).max(200).default([]),
  languages: z.array(z.string().min(2).max(35)).max(50).default([]),
  layouts: z.array(Layout).max(10).default([]),
  /** The most ads inside the story of such an article; 0 keeps it free of them. */
  maximum: z.number().int().min(0).max(50),
  /** No slot around the story either. */
  off: z.boolean().default(false),
})

/** Where a site lets ads stand inside a story. */
export const AdRules = z.object({
  /** From the beginning of the story to the first ad. */
  first: Distance.prefault({}),
  /** Between two ads. */
  between: Distance.prefault({}),
  /** From the last ad to the end of the story. */
  last: Distance.prefault({}),
  /** What an ad never stands directly above or below. */
  beside: z.array(z.enum(NEIGHBOURS)).max(NEIGHBOURS.length).default([]),
  clear: z.partialRecord(z.enum(NEIGHBOURS), Clearance).default({}),
  /** The most ads inside a story. */
  maximum: z.number().int().min(0).max(50).default(50),
  /** A shorter story has none inside. */
  minimum: Distance.prefault({}),
  /** The largest share of the main content's height that ads may take. */
  density: z.object({ phone: Share, desk: Share }).default({ phone: 0.3, desk: 0.5 }),
  exceptions: z.array(AdException).max(100).default([]),
})
export type AdRules = z.infer<typeof AdRules>

const NEVER_BESIDE: Neighbour[] = ['heading', 'picture', 'table', 'embed', 'quote', 'list', 'box', 'ad']

/**
 * Rules by name. `galley` is the default: text on both sides and a screen of it between two. `spacefinder` has the distances
 * in pixels that the Guardian's commercial code keeps around the ads of an article, `newspack` the defaults of Newspack's ad
 * inserter: after every third block, two at the most, none under six blocks. Density is that of the Coalition for Better Ads:
 * 30 % of the main content on a phone, 50 % on a desk.
 */
export const AD_PRESETS = {
  galley: AdRules.parse({
    first: { blocks: 2, characters: 500 },
    between: { blocks: 3, characters: 1000 },
    last: { blocks: 1, characters: 250 },
    beside: NEVER_BESIDE,
    maximum: 4,
    minimum: { blocks: 4, characters: 1200 },
  }),
  spacefinder: AdRules.parse({
    first: { phone: 200, desk: 300 },
    between: { phone: 750, desk: 750 },
    last: { phone: 200, desk: 300 },
    beside: ['ad'],
    clear: {
      heading: { after: { phone: 100, desk: 150 }, before: { desk: 190 } },
      ...Object.fromEntries(
        (['picture', 'table', 'embed', 'quote', 'list', 'box', 'other'] as const).map((kind) => [
          kind,
          { after: { phone: 35, desk: 35 }, before: { phone: 200, desk: 400 } },
        ]),
      ),
    },
  }),
  newspack: AdRules.parse({
    first: { blocks: 3 },
    between: { blocks: 3 },
    beside: ['ad'],
    maximum: 2,
    minimum: { blocks: 6 },
  }),
} as const satisfies Record<string, AdRules>
export type AdPreset = keyof typeof AD_PRESETS

/** The preset these rules are, exceptions aside; null when they are the newsroom's own. */
export function presetOf(rules: AdRules): AdPreset | null {
  const plain = (one: AdRules) => JSON.stringify(sorted({ ...one, exceptions: [] }))
  const wanted = plain(rules)
  return (
    (['galley', 'spacefinder', 'newspack'] as const).find((name) => plain(AD_PRESETS[name]) === wanted) ??
    null
  )
}

/** Keys and lists of names in order, so that what means the same is written the same. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted).toSorted()
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, one]) => [key, sorted(one)] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
}
