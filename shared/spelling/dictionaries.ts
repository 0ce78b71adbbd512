import * as z from 'zod'
import { SpellingLanguage } from './language'

/** `from`: the newsroom's folder, Galley itself, or the computer's; null where there is no dictionary. */
export const Dictionaries = z.object({
  folder: z.string(),
  found: z.array(
    z.object({ language: SpellingLanguage, from: z.enum(['own', 'bundled', 'computer']).nullable() }),
  ),
})
export type Dictionaries = z.infer<typeof Dictionaries>
