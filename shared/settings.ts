import * as z from 'zod'
import { SiteProfile } from './publish/site'

export const InterfaceLanguage = z.enum(['en', 'tr', 'ru', 'kk'])
export type InterfaceLanguage = z.infer<typeof InterfaceLanguage>

export const Settings = z.object({
  /** `system` follows the computer's own language. */
  interfaceLanguage: z.union([InterfaceLanguage, z.literal('system')]).default('system'),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** Language a new, empty article starts in. */
  articleLanguage: z.string().default('tr'),
  /** The name comments are signed with. */
  author: z.string().max(200).default(''),
  sites: z.array(SiteProfile).max(20).default([]),
})
export type Settings = z.infer<typeof Settings>

/** Some of the settings; a missing one stays as it is. Not `Settings.partial()`, which fills in the defaults. */
export const SettingsPatch = z.object({
  interfaceLanguage: Settings.shape.interfaceLanguage.unwrap().optional(),
  theme: Settings.shape.theme.unwrap().optional(),
  articleLanguage: Settings.shape.articleLanguage.unwrap().optional(),
  author: Settings.shape.author.unwrap().optional(),
  sites: Settings.shape.sites.unwrap().optional(),
})
