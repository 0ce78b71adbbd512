import type sqlite from 'node-sqlite3-wasm'
import * as z from 'zod'
import { inTransaction } from '../inTransaction'

/** A publication the person asked for, durable before anything is sent; see `electron/publish/`. */
export const OutboxJob = z.looseObject({
  id: z.string().min(1),
  articleId: z.string(),
  site: z.string(),
  phase: z.string(),
  updated: z.string(),
})
export type OutboxJob = z.infer<typeof OutboxJob>

export interface Outbox {
  put(job: OutboxJob): void
  remove(id: string): void
  list(): OutboxJob[]
}

export const createOutbox = (db: InstanceType<typeof sqlite.Database>): Outbox => ({
  put(job) {
    inTransaction(db, () => {
      db.run(
        'INSERT OR REPLACE INTO outbox (id, article_id, site, phase, updated, json) VALUES (?, ?, ?, ?, ?, ?)',
        [job.id, job.articleId, job.site, job.phase, job.updated, JSON.stringify(job)],
      )
    })
  },
  remove(id) {
    inTransaction(db, () => db.run('DELETE FROM outbox WHERE id = ?', [id]))
  },
  list() {
    return db.all('SELECT json FROM outbox ORDER BY updated').flatMap((row) => {
      const job = OutboxJob.safeParse(JSON.parse(String(row.json)))
      return job.success ? [job.data] : []
    })
  },
})
