import type { LiveArticle } from '../../shared/article/live'
import { hitsIn, replaceIn, type TextQuery } from '../../shared/article/replaceText'
import type { ReplacedText, TextHitsOfArticle } from '../../shared/ipc/textContract'
import { ok, type Result } from '../../shared/result'
import type { JournalInput } from './storeType'

/** Places of one article that are shown in full. */
const SHOWN = 5

export interface ReplaceInput extends TextQuery {
  readonly id: string
  readonly after: number
  readonly batch: string
  readonly replacement: string
}

/** Looking for a text in many articles, and putting another in its place in one of them. */
export function createTextChanges(
  load: (id: string) => Result<LiveArticle>,
  journal: (input: JournalInput) => Result<{ seq: number }>,
) {
  return {
    /** Where a text stands in these articles; what cannot be opened has its own place in the library's list. */
    findText(ids: readonly string[], query: TextQuery): Result<TextHitsOfArticle[]> {
      return ok(
        ids.flatMap((id) => {
          const live = load(id)
          if (!live.ok) return []
          const { count, hits } = hitsIn(live.value, query, SHOWN)
          const { headline, status } = live.value.fields
          return count > 0 ? [{ id, seq: live.value.seq, headline, status, count, hits: [...hits] }] : []
        }),
      )
    },

    /** Answers how many places were changed and what takes it back. `conflict` when the article changed meanwhile. */
    replaceText({ id, after, batch, replacement, ...query }: ReplaceInput): Result<ReplacedText> {
      const live = load(id)
      if (!live.ok) return live
      const change = replaceIn(live.value, query, replacement)
      if (!change) return ok({ seq: live.value.seq, count: 0, undo: [] })
      const written = journal({ id, after, batch, entries: change.entries })
      return written.ok
        ? ok({ seq: written.value.seq, count: change.count, undo: [...change.undo] })
        : written
    },
  }
}

export type TextChanges = ReturnType<typeof createTextChanges>
