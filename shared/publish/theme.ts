import * as z from 'zod'
import { Layout, WebUrl } from '../article/article'
import { TypeChoice } from './type'

/** A place the site's menu leads to: a rubric by its name, or an address. */
export const NavigationEntry = z.object({
  name: z.string().min(1).max(100),
  /** Empty where the name is a rubric's. */
  address: z.union([WebUrl, z.literal('')]).default(''),
})

export type NavigationEntry = z.infer<typeof NavigationEntry>

export const Logo = z.object({
  /** A library picture by content address. */
  src: z.string().regex(/^sha256-[0-9a-f]{64}$/),
  /** Of its file; empty until the target has looked at the picture. */
  extension: z
    .string()
    .regex(/^([a-z0-9]{2,5})?$/)
    .default(''),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
})
export type Logo = z.infer<typeof Logo>

/** What makes a site's pages its own. Every value has one that serves, so that a site is whole from the start. */
export const SiteTheme = z.object({
  /** A line under the name. */
  tagline: z.string().max(200).default(''),
  logo: Logo.nullable().default(null).catch(null),
  /** `#8f1d14`; empty for the house's own red. It is shifted until it can be read, see `render/accent.ts`. */
  accent: z.union([z.string().regex(/^#[0-9a-f]{6}$/i), z.literal('')]).default(''),
  /** See `type.ts`. */
  type: TypeChoice.default('classic'),
  /** Empty: the rubrics that have the most stories. */
  navigation: z.array(NavigationEntry).max(20).default([]),
  /** What stands at the foot of every page, one paragraph a line. */
  footer: z.string().max(4000).default(''),
  /** What a new article starts with. */
  layout: Layout.default('standard'),
})
export type SiteTheme = z.infer<typeof SiteTheme>
