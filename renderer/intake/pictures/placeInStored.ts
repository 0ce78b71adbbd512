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
export async function placeInStored(
  id: string,
  urls: readonly string[],
  isOpen: () => boolean,
): Promise<void> {
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
  // Opened meanwhile: its own screen puts the pictures in place, and a second writer would only be in its way.
  if (entries.length === 0 || isOpen()) return
  await desk.articles.journal({ id, after: seq, batch: crypto.randomUUID(), entries })
}
