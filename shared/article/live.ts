import type { Node } from '@tiptap/pm/model'
import { Step } from '@tiptap/pm/transform'
import { migrateArticle } from '../../shared/article/migrate'
import { checkBody, closeBody, openBody } from '../body/parse'
import { bodySchema } from '../body/schema'
import { fail, ok, type Result } from '../result'
import { Article, EDITABLE_FIELDS } from './article'
import type { JournalEntry } from './journal'

/** An article as the journal has made it so far: the body as a document, everything else as fields. */
export interface LiveArticle {
  readonly fields: Article
  readonly doc: Node
  readonly seq: number
}

/** Opens a stored article for journaling. Fails only when it is no article at all. */
export function startLive(stored: unknown, seq: number): Result<LiveArticle> {
  const article = migrateArticle(stored)
  if (!article.ok) {
    const { code, message, values } = article.fault
    return code === 'article.newer-version' ? article : fail('damaged', 'article.unreadable', message, values)
  }
  const opened = openBody(article.value.body)
  if (!opened.ok) return opened
  const doc = checkBody(opened.value)
  return doc.ok ? ok({ fields: article.value, doc: doc.value, seq }) : doc
}

/**
 * The article after `entries`, at a cost that depends on the change and not on the length of the body. Refuses, and
 * changes nothing, when a step does not fit or a field breaks its schema.
 */
export function applyEntries(live: LiveArticle, entries: readonly JournalEntry[]): Result<LiveArticle> {
  let { fields, doc, seq } = live
  for (const entry of entries) {
    if (entry.kind === 'steps') {
      for (const json of entry.steps) {
        try {
          const result = Step.fromJSON(bodySchema, json).apply(doc)
          if (!result.doc) return refuse(result.failed ?? 'the step does not fit')
          doc = result.doc
        } catch (error) {
          return refuse(String(error))
        }
      }
    } else if (entry.kind === 'fields') {
      const patched = applyPatch(fields, entry.patch)
      if (!patched.ok) return patched
      fields = patched.value
    } else {
      fields = {
        ...fields,
        receipts: [...fields.receipts.filter(({ site }) => site !== entry.receipt.site), entry.receipt],
        status: entry.status,
        // What it first went out under is its address; one that a person has given it since is theirs to keep.
        slug: fields.stamps.firstPublished ? fields.slug || entry.slug : entry.slug || fields.slug,
        stamps: { ...fields.stamps, firstPublished: fields.stamps.firstPublished || entry.firstPublished },
      }
    }
    seq += 1
  }
  return ok({ fields, doc, seq })
}

/** The article in its stored form. */
export const closeLive = (live: LiveArticle): Article => ({
  ...live.fields,
  body: closeBody(live.doc.toJSON()),
})

const EDITABLE: ReadonlySet<string> = new Set(EDITABLE_FIELDS)

function applyPatch(fields: Article, patch: Readonly<Record<string, unknown>>): Result<Article> {
  const parsed: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(patch)) {
    if (!EDITABLE.has(name)) return refuse(`"${name}" is no field a person may change`)
    const field = Article.shape[name as keyof typeof Article.shape].safeParse(value)
    if (!field.success) return refuse(`${name}: ${field.error.message}`)
    parsed[name] = field.data
  }
  return ok({ ...fields, ...parsed })
}

const refuse = (why: string) =>
  fail('invalid', 'journal.entry-does-not-apply', `A change does not apply: ${why}`)
