import * as z from 'zod'
import { Article, ArticleId } from '../article/article'
import { VERSION_NAME, VersionInfo } from '../versions/version'
import { call } from './call'

const version = z.object({ id: ArticleId, version: VersionInfo.shape.id })

/** What an article was before. Putting a version back is the window's own deed, so that undo takes it back. */
export const versionCalls = {
  /** The latest first. */
  list: call(z.object({ id: ArticleId }), z.array(VersionInfo)),
  /** The whole article as the version holds it. */
  read: call(version, Article),
  /** An empty name takes the name off. */
  name: call(version.extend({ name: VERSION_NAME }), VersionInfo),
  /** Keeps the article as it is on disk now: because somebody wants it kept, or before a version takes its place. */
  keep: call(
    z.object({ id: ArticleId, cause: z.enum(['kept', 'restore']), name: VERSION_NAME.default('') }),
    VersionInfo,
  ),
}
