import * as z from 'zod'
import { ArticleId } from '../article/article'
import { DELIVERY_COLUMNS } from '../publish/queue/columns'
import { DeliveryQuery, LoggedDelivery } from '../publish/queue/delivery'
import { Queue } from '../publish/queue/items'
import { call, none } from './call'

const place = z.strictObject({ articleId: ArticleId, site: z.string().max(100) })

/** What is on its way to the sites, and what came of it. `queueChanged` tells that `state` would answer otherwise. */
export const queueCalls = {
  state: call(none, Queue),
  /** Puts articles into the queue, durably; they go out one after another. What waits there already is not added. */
  enqueue: call(
    z.strictObject({
      articleIds: z.array(ArticleId).min(1).max(1000),
      sites: z.array(z.string().max(100)).min(1).max(100),
    }),
    z.object({ added: z.number().int().nonnegative() }),
  ),
  /** Paused, nothing that waits is begun; what is under way comes to its end. Outlives the app. */
  pause: call(z.strictObject({ isPaused: z.boolean() }), none),
  /**
   * Stops what is under way, gives up what waits, takes back what is scheduled. What the site has of it is asked and
   * told, never assumed: the log says how it ended.
   */
  cancel: call(place, none),
  /** Tries or looks up now what would be tried later, or was refused. `publish.paused` while the queue is paused. */
  retry: call(place, none),
  /** Puts a refusal away; it stays in the log. */
  dismiss: call(place, none),
  /** The delivery log, newest first. */
  log: call(DeliveryQuery, z.array(LoggedDelivery)),
  /** Asks where to, and writes the log there; `heads` name the columns of a CSV. `null` when they changed their mind. */
  exportLog: call(
    z.strictObject({
      form: z.enum(['csv', 'jsonl']),
      heads: z.array(z.string().max(100)).length(DELIVERY_COLUMNS.length),
      query: DeliveryQuery.omit({ limit: true, before: true }).default({}),
    }),
    z.object({ name: z.string() }).nullable(),
  ),
}
