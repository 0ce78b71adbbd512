import * as z from 'zod'
import { DEFAULT_INVENTORY, SlotDefinition } from '../ads/inventory'
import { AD_PRESETS, AdRules } from '../ads/rules'
import { SiteTheme } from './theme'

/** The kinds of site a target can be written for; which ones this version has is what `sites.kinds` answers. */
export const TargetName = z.enum(['local', 'wordpress', 'ghost', 'http'])
export type TargetName = z.infer<typeof TargetName>

/** What a target wants to know of a site, by the names of its own fields; see `targetKind.ts`. Never a secret. */
export const SiteOptions = z.record(
  z.string().regex(/^[a-zA-Z]{1,40}$/),
  z.union([z.string().max(20_000), z.boolean()]),
)
export type SiteOptions = z.infer<typeof SiteOptions>

/** What pages say about the site they belong to. Kept in settings; the local site is always there. */
export const SiteProfile = z.object({
  /** `local` is the built-in site's id. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,60}$/),
  name: z.string().min(1).max(200),
  target: TargetName,
  /** Language of the site's own words: labels, rubric pages, feeds. */
  language: z.enum(['en', 'tr', 'ru', 'kk']),
  /** Public address of the site's root, no trailing slash; empty while it is only read on this computer. */
  address: z.union([z.string().regex(/^https?:\/\/[^\s<>"]+[^/]$/i), z.literal('')]).default(''),
  /** Show the strip that lets readers choose their province. */
  regions: z.enum(['off', 'tr-provinces']).default('tr-provinces'),
  /** Where readers' comments are posted to; empty where the site takes none. */
  comments: z
    .union([
      z
        .string()
        .max(500)
        .regex(/^https?:\/\/[^\s<>"'@;,]+$/i),
      z.literal(''),
    ])
    .default(''),
  /** The site's own file with the weather of the provinces, from its root; empty where there is none. */
  weather: z
    .union([
      z
        .string()
        .max(120)
        .regex(/^[a-z0-9][a-z0-9_-]*(\/[a-z0-9][a-z0-9_-]*)*\.json$/i),
      z.literal(''),
    ])
    .default(''),
  /** What a story taken over from elsewhere names to search engines: its page here, or the original. */
  canonical: z.enum(['own', 'source']).default('own'),
  /** The clock the site's hours are printed by, an IANA zone; empty where its language says which (`siteClock`). */
  zone: z
    .string()
    .max(60)
    .regex(/^([A-Za-z]\w*(\/[A-Za-z][\w+-]*)*)?$/)
    .default(''),
  inventory: z
    .array(SlotDefinition)
    .max(50)
    .default([...DEFAULT_INVENTORY]),
  /** Where ads may stand inside a story; see `ads/rules.ts`. */
  adRules: AdRules.default(AD_PRESETS.galley),
  options: SiteOptions.default({}),
  theme: SiteTheme.prefault({}),
})
export type SiteProfile = z.infer<typeof SiteProfile>

export const defaultSite = (language: SiteProfile['language'], name: string): SiteProfile =>
  SiteProfile.parse({ id: 'local', name, target: 'local', language })
