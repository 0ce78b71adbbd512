import * as z from 'zod'
import { ArticleId } from '../article/article'
import { call, none } from './call'

export const ExportForm = z.enum(['package', 'html', 'markdown', 'docx', 'ninjs'])
export type ExportForm = z.infer<typeof ExportForm>

const Failed = z.object({ name: z.string(), code: z.string(), kind: z.string() })

export const Imported = z.object({
  /** Articles that are new in the library; `known` were in it already, and are left as they are. */
  added: z.number().int(),
  known: z.number().int(),
  failed: z.array(Failed),
  /** True when a person stopped it: taken in again, it goes on where it was. */
  stopped: z.boolean(),
})
export type Imported = z.infer<typeof Imported>

export const transferCalls = {
  /** Asks for a folder and writes the articles there, a file each; `null` when the person changed their mind. */
  exportTo: call(
    z.strictObject({ ids: z.array(ArticleId).max(100_000), form: ExportForm }),
    z.object({ folder: z.string(), written: z.number().int(), failed: z.array(Failed) }).nullable(),
  ),
  /**
   * Asks for a file (package, WordPress export, Ghost export), a folder of pages and texts or one of a Publii site, and takes in what the
   * library does not have yet. `null` when the person changed their mind.
   */
  importFrom: call(z.strictObject({ what: z.enum(['file', 'folder']) }), Imported.nullable()),
  /**
   * Takes in all posts of a WordPress over its REST interface: what everybody may read, or with an application password
   * drafts too. The password is kept nowhere.
   */
  importSite: call(
    z.strictObject({
      address: z.string().trim().min(1).max(2000),
      user: z.string().max(200),
      password: z.string().max(1000),
    }),
    Imported,
  ),
  /**
   * Asks where to, and writes the whole record of an article's publications there: a zip with a signed manifest. `null`
   * when the person changed their mind.
   */
  exportRecord: call(z.strictObject({ id: ArticleId }), z.object({ name: z.string() }).nullable()),
  stop: call(none, none),
}
