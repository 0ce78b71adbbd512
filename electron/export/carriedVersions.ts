import type { Article } from '../../shared/article/article'
import type { Result } from '../../shared/result'
import type { VersionInfo } from '../../shared/versions/version'
import type { CarriedVersion } from '../library/versions'

type Maybe<T> = T | Promise<T>

/** An article's versions as its package carries them, the oldest first. One that cannot be read stays behind. */
export async function carriedVersions(
  library: {
    list(input: { id: string }): Maybe<Result<VersionInfo[]>>
    read(input: { id: string; version: number }): Maybe<Result<Article>>
  },
  id: string,
): Promise<CarriedVersion[]> {
  const listed = await library.list({ id })
  const carried: CarriedVersion[] = []
  for (const { id: version, at, author, cause, site, name } of listed.ok ? listed.value.toReversed() : []) {
    const article = await library.read({ id, version })
    if (article.ok) carried.push({ at, author, cause, site, name, article: article.value })
  }
  return carried
}
