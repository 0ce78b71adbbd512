import * as z from 'zod'
import { HouseRules } from './article/rules'
import { SlugSchemes } from './article/slugSchemes'
import { SiteProfile } from './publish/site'

export const InterfaceLanguage = z.enum(['en', 'tr', 'ru', 'kk'])
export type InterfaceLanguage = z.infer<typeof InterfaceLanguage>

export const Settings = z.object({
  /** `system` follows the computer's own language. */
  interfaceLanguage: z.union([InterfaceLanguage, z.literal('system')]).default('system'),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** Language a new, empty article starts in. */
  articleLanguage: z.string().default('tr'),
  sites: z.array(SiteProfile).max(20).default([]),
  /** Keeps the line that is written on in the middle of the screen. */
  typewriter: z.boolean().default(false),
  /** How Russian and Kazakh headlines become addresses. */
  slugSchemes: SlugSchemes.prefault({}),
  /** The newsroom's own word on single checks before publication. */
  rules: HouseRules.default({}),
})
export type Settings = z.infer<typeof Settings>

/** Some of the settings; a missing one stays as it is. Not `Settings.partial()`, which fills in the defaults. */
export const SettingsPatch = z.object({
  interfaceLanguage: Settings.shape.interfaceLanguage.unwrap().optional(),
  theme: Settings.shape.theme.unwrap().optional(),
  articleLanguage: Settings.shape.articleLanguage.unwrap().optional(),
  sites: Settings.shape.sites.unwrap().optional(),
  typewriter: Settings.shape.typewriter.unwrap().optional(),
  slugSchemes: Settings.shape.slugSchemes.unwrap().optional(),
  rules: Settings.shape.rules.unwrap().optional(),
})
