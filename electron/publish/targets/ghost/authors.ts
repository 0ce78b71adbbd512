import * as z from 'zod'
import type { Article } from '../../../../shared/article/article'
import { ok, type Result } from '../../../../shared/result'
import type { Client } from './client'
import { quoted } from './tags'

const Users = z.object({ users: z.array(z.object({ id: z.string(), name: z.string() })) })

/**
 * The site's own people for an article's names, in their order; null where not every one of them is known there by
 * exactly that name, or where one did something else than write: the names then stand in the text.
 */
export async function authorIds(client: Client, article: Article): Promise<Result<string[] | null>> {
  const names = article.bylines.map(({ name }) => name)
  if (names.length === 0 || article.bylines.some(({ kind, role }) => kind !== 'person' || role))
    return ok(null)
  const answer = await client.ask({
    method: 'GET',
    path: 'users/',
    query: { filter: `name:[${names.map(quoted).join(',')}]`, limit: '100' },
  })
  // A key of a person who may not see the others: the names stand in the text.
  if (!answer.ok) return answer.fault.code === 'site.not-allowed' ? ok(null) : answer
  const users = Users.safeParse(answer.value)
  const ids = names.map((name) => {
    const named = users.success ? users.data.users.filter((user) => user.name === name) : []
    return named.length === 1 ? named[0]?.id : undefined
  })
  const known = ids.filter((id) => id !== undefined)
  return ok(known.length === names.length ? known : null)
}
