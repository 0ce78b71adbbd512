import { Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import type { JournalEntry } from '../../../shared/article/journal'
import { openBody } from '../../../shared/body/parse'
import { bodySchema } from '../../../shared/body/schema'
import { desk } from '../../desk'
import { copies } from './copiesOfWindow'
import { placeInBody, placeInFields } from './place'

/**
 * Puts what was copied into an article that nobody has open. Where somebody writes to it at the same time the links
 * stay, and are copied when it is opened.
 */
export async function placeInStored(id: string, urls: readonly string[]): Promise<void> {
  const opened = await desk.articles.open({ id })
  if (!opened.ok || opened.value.readOnly !== '') return
  const { article, seq } = opened.value
  const body = openBody(article.body)
  if (!body.ok) return
  const tr = new Transform(Node.fromJSON(bodySchema, body.value))
  placeInBody(tr, copies)
  const patch = placeInFields(article, copies, urls)
  const entries: JournalEntry[] = [
    ...(tr.docChanged ? [{ kind: 'steps' as const, steps: tr.steps.map((step) => step.toJSON()) }] : []),
    ...(Object.keys(patch).length > 0 ? [{ kind: 'fields' as const, patch }] : []),
  ]
  if (entries.length === 0) return
  await desk.articles.journal({ id, after: seq, batch: crypto.randomUUID(), entries })
}
