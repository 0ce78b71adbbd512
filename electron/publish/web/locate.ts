import type { Receipt } from '../../../shared/article/article'
import { ok, type Result } from '../../../shared/result'

/** How a site is asked for a post, and what it means that one is not there. */
export interface Lookup<Post> {
  read(remoteId: string): Promise<Result<Post | null>>
  /** By what a post itself carries. */
  find(articleId: string): Promise<Result<Post | null>>
  /** True for a receipt after whose post nobody need look any more. */
  isGone(previous: Receipt): boolean
  goneThere(previous: Receipt): Result<never>
}

/** The article's post, if it ever had one: by the receipt's id, else by what is found in the posts themselves. */
export async function locate<Post>(
  articleId: string,
  previous: Receipt | null,
  site: Lookup<Post>,
): Promise<Result<Post | null>> {
  const known = previous ? await site.read(previous.remoteId) : ok(null)
  if (!known.ok || known.value) return known
  const found = await site.find(articleId)
  if (!found.ok || found.value || !previous || site.isGone(previous)) return found
  return previous.state === 'withdrawn' ? found : site.goneThere(previous)
}
