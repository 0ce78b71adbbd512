import * as z from 'zod'

/** Something that happened before the window was there: damaged settings, a library set aside, journal salvage. */
export const Notice = z.object({
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
})
export type Notice = z.infer<typeof Notice>
