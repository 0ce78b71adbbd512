import * as z from 'zod'
import { ArticleId, Instant } from '../article/article'
import { call, none } from './call'

const BackupAt = z.strictObject({ at: Instant })

export const BackupState = z.object({
  folder: z.string(),
  /** Newest first, each proven by opening it when it was made. */
  backups: z.array(z.object({ at: Instant, size: z.number().int() })),
  /** Why the last one could not be made, as a fault's code; empty when it could. */
  fault: z.string(),
})
export type BackupState = z.infer<typeof BackupState>

export const backupCalls = {
  state: call(none, BackupState),
  /** Makes one now; `keepingProgress` tells how far it is. */
  now: call(none, z.object({ at: Instant, articles: z.number().int(), size: z.number().int() })),
  /** Asks for the folder backups go to; unchanged when the person changed their mind. */
  chooseFolder: call(none, BackupState),
  /** The articles in a backup, newest change first. */
  articles: call(
    BackupAt,
    z.array(z.object({ id: ArticleId, headline: z.string(), updated: z.string(), words: z.number().int() })),
  ),
  /** Brings one article back: under its own name where the library has it no more, else as a copy beside it. */
  restoreArticle: call(BackupAt.extend({ id: ArticleId }), z.object({ id: ArticleId, isCopy: z.boolean() })),
  /** Puts the backup in the library's place; what was there is kept beside it. The window starts anew. */
  restoreAll: call(BackupAt, none),
}
