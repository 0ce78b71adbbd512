import * as z from 'zod'
import { Profile, ProfileEntry } from '../intake/profile'
import { call, none } from './call'

const host = Profile.shape.host

/** What the newsroom has taught Galley about the pages of single hosts. */
export const profileCalls = {
  list: call(none, z.array(z.object({ host, lessons: z.number().int(), rulesOff: z.number().int() }))),
  /** An empty profile where nothing is known of the host. */
  get: call(z.strictObject({ host }), Profile),
  save: call(z.strictObject({ profile: Profile }), Profile),
  remove: call(z.strictObject({ host }), none),
  /** Forgets, then learns; answers the profile as it is now. */
  learn: call(
    z.strictObject({
      host,
      lessons: z.array(ProfileEntry).max(100).default([]),
      forgotten: z.array(ProfileEntry.shape.key).max(100).default([]),
    }),
    Profile,
  ),
  /** Asks where to, and writes the profile there; `null` when the person changed their mind. */
  exportFile: call(z.strictObject({ host }), z.object({ name: z.string() }).nullable()),
  /** Asks for a profile's file and joins it with what is known of its host; answers the profile as it is then. */
  importFile: call(none, Profile.nullable()),
}
