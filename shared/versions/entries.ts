import { Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import { type Article, EDITABLE_FIELDS } from '../article/article'
import type { JournalEntry } from '../article/journal'
import type { LiveArticle } from '../article/live'
import { checkBody, openBody } from '../body/parse'
import { bodySchema } from '../body/schema'
import { ok, type Result } from '../result'

/** The journal entries that turn an article as it stands into `next`; none where nothing differs. */
export function entriesTo(live: LiveArticle, next: Article): Result<JournalEntry[]> {
  const opened = openBody(next.body)
  if (!opened.ok) return opened
  const doc = checkBody(opened.value)
  if (!doc.ok) return doc
  const wanted = Node.fromJSON(bodySchema, doc.value.toJSON())
  const entries: JournalEntry[] = []
  if (!live.doc.eq(wanted)) {
    const { steps } = new Transform(live.doc).replaceWith(0, live.doc.content.size, wanted.content)
    entries.push({ kind: 'steps', steps: steps.map((step) => step.toJSON()) })
  }
  const changed = EDITABLE_FIELDS.filter(
    (field) =>
      next[field] !== undefined && JSON.stringify(next[field]) !== JSON.stringify(live.fields[field]),
  )
  if (changed.length > 0)
    entries.push({ kind: 'fields', patch: Object.fromEntries(changed.map((field) => [field, next[field]])) })
  return ok(entries)
}
