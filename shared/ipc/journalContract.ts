import * as z from 'zod'
import { ArticleId } from '../article/article'
import { JournalEntry } from '../article/journal'
import { call, none } from './call'
import { UndoBatch, UndoEvent } from './undoContract'

/** How what is typed gets from the window to the disk. */
export const journalCalls = {
  /**
   * Appends entries after entry `after`. Answers once they are on disk. A `conflict` means somebody else wrote
   * in between; sending the same batch twice (same `batch`) is answered like the first time.
   */
  journal: call(
    z.object({
      id: ArticleId,
      after: z.number().int().nonnegative(),
      batch: z.string().min(1).max(64),
      entries: z.array(JournalEntry).min(1).max(1000),
      undo: UndoBatch.optional(),
    }),
    z.object({ seq: z.number().int().nonnegative() }),
  ),
  /**
   * What was typed behind a batch that has not been answered yet, all of it each time. Nobody answers for it being on disk;
   * it outlives the window and main while the library is busy with something else.
   */
  hold: call(
    z.object({
      id: ArticleId,
      batch: z.string().min(1).max(64),
      entries: z.array(JournalEntry).min(1).max(1000),
      undo: UndoBatch.optional(),
    }),
    none,
  ),
  /** What can be undone in an article after a crash; nothing where that is not known for certain. */
  undo: call(z.object({ id: ArticleId }), z.object({ events: z.array(UndoEvent) })),
}
