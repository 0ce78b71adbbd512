import type { Receipt } from '../../../../shared/article/article'
import type { Result } from '../../../../shared/result'
import { locate } from '../../web/locate'
import type { Client } from './client'
import { GONE, goneThere } from './conflict'
import { findPost, type Post, readPost } from './posts'

/** The post of an article, if it ever had one here; a conflict where the one that is known was deleted. */
export const locatePost = (
  client: Client,
  articleId: string,
  previous: Receipt | null,
): Promise<Result<Post | null>> =>
  locate(articleId, previous, {
    read: (remoteId) => readPost(client, remoteId),
    find: (id) => findPost(client, id),
    isGone: ({ base }) => base === GONE,
    goneThere,
  })
