import * as z from 'zod'
import { ArticleId } from '../article/article'
import { call } from './call'

const siteCall = z.object({ articleId: ArticleId, site: z.string().max(100) })

export const previewCalls = {
  /** The very page a site of ours shows, with its stylesheet; null where there is none, or the site is not ours. */
  live: call(siteCall, z.object({ html: z.string(), styles: z.string() }).nullable()),
  /**
   * Asks where to, and writes the stored article as one file for colleagues, marked as a proof; null when the person changed
   * their mind. `bytes` is its size.
   */
  saveProof: call(
    siteCall.extend({ as: z.enum(['html', 'pdf']) }),
    z.object({ name: z.string(), bytes: z.number().int() }).nullable(),
  ),
}
