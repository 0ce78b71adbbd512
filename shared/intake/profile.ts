import * as z from 'zod'
import type { Article } from '../article/article'
import { hostOf } from './address'
import type { Wish } from './decide/change'
import { keyOf } from './page/key'
import type { Decision, IntakeReport } from './report'

/** What a person decided about one kind of line of a site: the next page of that site is read with it. */
export const ProfileEntry = z.object({
  /** The line as rules compare it (`keyOf`), with every digit made `0`: `okunma 0000` stands for all such counters. */
  key: z.string().min(1).max(400),
  action: z.enum(['kept', 'dropped', 'moved']),
  /** The field a moved line goes to; empty otherwise. */
  field: z.string().max(60).default(''),
  /** The line as it was printed when the person decided, for people who look the profile through. */
  example: z.string().max(300).default(''),
})
export type ProfileEntry = z.infer<typeof ProfileEntry>

/** What a newsroom has taught Galley about the pages of one host. Kept as a file of its own, one per host. */
export const Profile = z.object({
  version: z.literal(1),
  /** Host in lower case without `www.`. */
  host: z.string().min(1).max(253),
  entries: z.array(ProfileEntry).max(1000).default([]),
  /** Names of rules that are not to be used on this host's pages. */
  rulesOff: z.array(z.string().max(60)).max(100).default([]),
})
export type Profile = z.infer<typeof Profile>

/** A profile of a host that has taught nothing yet. */
export const emptyProfile = (host: string): Profile => ({ version: 1, host, entries: [], rulesOff: [] })

const MOST_ENTRIES = 1000
/** A longer line is a story's own text, which no other page repeats. */
const LONGEST_LINE = 200
const MOST_LINES = 20
/** These differ on every page: a line moved there once says nothing about the next page. */
const NEVER_ALIKE = /^(headline|standfirst|picture\..*)$/

/** A line as a profile compares it. */
export const profileKey = (text: string): string => keyOf(text).replace(/\p{N}/gu, '0').slice(0, 400)

/** Counters grow: `okunma 0 000` and `okunma 000` are the same kind of line. */
export const alike = (key: string): string => key.replace(/0+(?: 0+)*/g, '0')

/**
 * What a person's wish about one decision teaches about the site: one entry per short line it stood on. Empty where
 * the next page cannot repeat it: story text, metadata, headlines.
 */
export function lessonsOf(decision: Decision, wish: Wish): ProfileEntry[] {
  const { text, values } = decision
  const lines = [...new Set(text.split('\n'))].filter((line) => line.trim() !== '')
  const field = wish.action === 'moved' ? (wish.field ?? '') : ''
  if (values.unseen !== undefined || values.prefix !== undefined || NEVER_ALIKE.test(field)) return []
  if (wish.action === 'moved' && lines.length > 1) return []
  return lines
    .filter((line) => line.length <= LONGEST_LINE)
    .slice(0, MOST_LINES)
    .flatMap((line) => {
      const key = profileKey(line)
      // A line of digits alone stands for every date and number there is.
      return /\p{L}/u.test(key) ? [{ key, action: wish.action, field, example: line.slice(0, 300) }] : []
    })
}

/** The profile with a lesson more; what it said about such a line before is replaced. The oldest make room. */
export function learn(profile: Profile, entry: ProfileEntry): Profile {
  const { entries } = forget(profile, entry.key)
  return { ...profile, entries: [...entries.slice(-(MOST_ENTRIES - 1)), entry] }
}

/** The profile without what it says about such a line. */
export const forget = (profile: Profile, key: string): Profile => ({
  ...profile,
  entries: profile.entries.filter((entry) => alike(entry.key) !== alike(key)),
})

/** Two profiles of one host; where they differ, the second is the newer word. */
export function mergeProfiles(first: Profile, second: Profile): Profile {
  const rulesOff = [...new Set([...first.rulesOff, ...second.rulesOff])].slice(0, 100)
  return { ...second.entries.reduce(learn, first), rulesOff }
}

/**
 * The host whose page an article was read from: of the address that was fetched, of the address the page states as its
 * own, else of the first source it was taken over from. Empty when nothing says so.
 */
export function pageHost(article: Pick<Article, 'sources'>, report: IntakeReport): string {
  const stated = report.decisions.find(
    ({ field, values, value }) =>
      field === 'sources' && values.unseen !== undefined && /^https?:/i.test(value),
  )
  const taken = article.sources.filter(({ url }) => url !== '')
  const own =
    taken.find(({ relation }) => relation === 'based-on') ??
    taken.find(({ relation }) => relation === 'republished')
  return hostOf(report.input.url) || hostOf(stated?.value ?? '') || hostOf(own?.url ?? '')
}
