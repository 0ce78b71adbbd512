import { z } from 'zod'

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
