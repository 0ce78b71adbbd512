import type { Article } from '../../../shared/article/article'
import type { Reply } from '../../../shared/article/reply'
import { NO_WORK } from '../../../shared/article/work'
import { ok, type Result } from '../../../shared/result'
import { desk } from '../../desk'

/** Makes the article a reply is written in: the same rubrics and layout, due when the reply is. Answers its id. */
export async function beginReply(original: Article, reply: Reply): Promise<Result<string>> {
  const made = await desk.library.create({ language: original.language })
  if (!made.ok) return made
  const { article, seq } = made.value
  const { headline, rubrics, layout } = original
  const patch = {
    rubrics,
    layout,
    tags: original.tags,
    bylines: reply.by ? [{ name: reply.by.slice(0, 300), kind: 'person' as const }] : [],
    work: { ...NO_WORK, due: reply.due },
    replyTo: {
      article: original.id,
      by: reply.by,
      claim: reply.claim,
      due: reply.due,
      headline,
      rubrics,
      layout,
      url: '',
    },
  }
  const written = await desk.articles.journal({
    id: article.id,
    after: seq,
    batch: crypto.randomUUID(),
    entries: [{ kind: 'fields', patch }],
  })
  if (!written.ok) return written
  const folded = await desk.articles.snapshot({ id: article.id })
  return folded.ok ? ok(article.id) : folded
}
