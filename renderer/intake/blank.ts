import type { JsonNode } from '../../shared/body/parse'
import { desk } from '../desk'

/** Moves an article nobody has put anything into to the bin, once what came instead of it is open. */
export async function binIfBlank(id: string): Promise<void> {
  const opened = await desk.articles.open({ id })
  if (!opened.ok) return
  const { headline, standfirst, body } = opened.value.article
  const blocks = (body.content ?? []) as JsonNode[]
  const isEmpty = blocks.every(({ type, content = [] }) => type === 'paragraph' && content.length === 0)
  if (headline === '' && standfirst === '' && isEmpty) await desk.library.bin({ ids: [id] })
}
