import { Step } from '@tiptap/pm/transform'
import { z } from 'zod'
import { checkBody, closeBody, openBody } from '../body/parse'
import { bodySchema } from '../body/schema'
import { fail, ok, type Result } from '../result'
import { Article, type FieldPatch, Receipt } from './article'

/** One durable change. Body changes are ProseMirror steps (JSON), field changes whole new values of top fields. */
export const JournalEntry = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('steps'), steps: z.array(z.looseObject({ stepType: z.string() })).max(10_000) }),
  z.object({ kind: z.literal('fields'), patch: z.record(z.string(), z.unknown()) }),
  z.object({
    kind: z.literal('receipt'),
    receipt: Receipt,
    status: Article.shape.status,
    firstPublished: z.string(),
  }),
])
export type JournalEntry = z.infer<typeof JournalEntry>

export const fieldsEntry = (patch: FieldPatch): JournalEntry => ({ kind: 'fields', patch })

/**
 * Replays `entries` over a stored article. Steps apply to the body in the editor's form, so opaque content keeps
 * its positions. An entry that cannot be applied stops the replay and says which one: everything before it stands.
 */
export function replay(article: Article, entries: readonly JournalEntry[]): Result<Article> {
  const opened = openBody(article.body)
  if (!opened.ok) return opened
  const checked = checkBody(opened.value)
  if (!checked.ok) return checked
  let doc = checked.value
  let fields: Record<string, unknown> = { ...article }
  for (const [index, entry] of entries.entries()) {
    if (entry.kind === 'steps') {
      for (const json of entry.steps) {
        try {
          const result = Step.fromJSON(bodySchema, json).apply(doc)
          if (!result.doc) return stopped(index, result.failed ?? 'step failed')
          doc = result.doc
        } catch (error) {
          return stopped(index, String(error))
        }
      }
    } else if (entry.kind === 'fields') {
      fields = { ...fields, ...entry.patch }
    } else {
      fields = withReceipt(fields as Article, entry)
    }
  }
  const parsed = Article.safeParse({ ...fields, body: closeBody(doc.toJSON()) })
  return parsed.success ? ok(parsed.data) : stopped(entries.length - 1, parsed.error.message)
}

function withReceipt(article: Article, entry: Extract<JournalEntry, { kind: 'receipt' }>): Article {
  const others = article.receipts.filter((receipt) => receipt.site !== entry.receipt.site)
  const firstPublished = article.stamps.firstPublished || entry.firstPublished
  return {
    ...article,
    receipts: [...others, entry.receipt],
    status: entry.status,
    stamps: { ...article.stamps, firstPublished },
  }
}

const stopped = (index: number, why: string) =>
  fail('damaged', 'journal.entry-does-not-apply', `Journal entry ${index + 1} does not apply: ${why}`, {
    entry: index + 1,
  })
