import * as z from 'zod'
import { HouseRules } from './article/rules'
import { SlugSchemes } from './article/slugSchemes'
import { Snippet, Template } from './article/snippet'
import { SiteProfile } from './publish/site'
import { WordListLanguage } from './spelling/language'
import { LONGEST_WORD, MOST_WORDS } from './spelling/wordLimits'

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
  /** Misspelled words are marked while writing. */
  spelling: z.boolean().default(true),
  /** Spelling of English that names no country. */
  english: z.enum(['en', 'en-GB']).default('en'),
  /** Words the newsroom holds right, by language. */
  houseWords: z
    .partialRecord(WordListLanguage, z.array(z.string().min(1).max(LONGEST_WORD)).max(MOST_WORDS))
    .default({}),
  /** Quotes, dashes and spaces are set as the article's language wants them while writing. */
  typography: z.boolean().default(true),
  /** Keeps the line that is written on in the middle of the screen. */
  typewriter: z.boolean().default(false),
  /** How Russian and Kazakh headlines become addresses. */
  slugSchemes: SlugSchemes.prefault({}),
  /** Searches somebody wants to have at hand, as they were typed. */
  searches: z.array(z.string().min(1).max(300)).max(30).default([]),
  /** The newsroom's own word on single checks before publication. */
  rules: HouseRules.default({}),
  /** Blocks that are written again and again, and beginnings of articles. */
  snippets: z.array(Snippet).max(300).default([]),
  templates: z.array(Template).max(100).default([]),
})
export type Settings = z.infer<typeof Settings>

/** Some of the settings; a missing one stays as it is. Not `Settings.partial()`, which fills in the defaults. */
export const SettingsPatch = z.object({
  interfaceLanguage: Settings.shape.interfaceLanguage.unwrap().optional(),
  theme: Settings.shape.theme.unwrap().optional(),
  articleLanguage: Settings.shape.articleLanguage.unwrap().optional(),
  author: Settings.shape.author.unwrap().optional(),
  sites: Settings.shape.sites.unwrap().optional(),
  spelling: Settings.shape.spelling.unwrap().optional(),
  english: Settings.shape.english.unwrap().optional(),
  houseWords: Settings.shape.houseWords.unwrap().optional(),
  typography: Settings.shape.typography.unwrap().optional(),
  typewriter: Settings.shape.typewriter.unwrap().optional(),
  slugSchemes: Settings.shape.slugSchemes.unwrap().optional(),
  searches: Settings.shape.searches.unwrap().optional(),
  rules: Settings.shape.rules.unwrap().optional(),
  snippets: Settings.shape.snippets.unwrap().optional(),
  templates: Settings.shape.templates.unwrap().optional(),
})
