import type { Status } from '../../shared/article/article'
import { withStage } from '../../shared/article/work'
import { ok, type Result } from '../../shared/result'
import { desk } from '../desk'

/** Gives a stored article another status, with who and when; answers the one it had. */
export async function setStatus(id: string, status: Status, by: string, note = ''): Promise<Result<Status>> {
  const opened = await desk.articles.open({ id })
  if (!opened.ok) return opened
  const { article, seq } = opened.value
  const work = withStage(article.work, { status, by, at: new Date().toISOString(), note })
  const written = await desk.articles.journal({
    id,
    after: seq,
    batch: crypto.randomUUID(),
    entries: [{ kind: 'fields', patch: { status, work } }],
  })
  if (!written.ok) return written
  const folded = await desk.articles.snapshot({ id })
  return folded.ok ? ok(article.status) : folded
}
