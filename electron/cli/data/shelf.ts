import fs from 'node:fs/promises'
import path from 'node:path'
import type { Article } from '../../../shared/article/article'
import { applyEntries, closeLive, startLive } from '../../../shared/article/live'
import { migrateArticle } from '../../../shared/article/migrate'
import { Job } from '../../../shared/publish/job'
import { fail, ok, type Result } from '../../../shared/result'
import { writeDurably, writeFaultKind } from '../../durableFile'
import { addressesOf } from '../../publish/addresses'
import { examine, NO_LIBRARY } from '../../publish/examine'
import type { PublishLibrary } from '../../publish/publishing'
import { openDeliveries } from './deliveries'

/** Articles as they were last sent, with their receipts, and the jobs under way: a file each, written durably. */
export interface Shelf extends PublishLibrary {
  /** Puts an article on the shelf; receipts the shelf knows better stay. */
  add(article: Article): Promise<Result<Article>>
  jobs(): Promise<Job[]>
  ids(): Promise<string[]>
}

export function openShelf(data: string): Shelf {
  const articleFile = (id: string) => path.join(data, 'articles', `${path.basename(id)}.json`)
  const jobFile = (id: string) => path.join(data, 'queue', `${path.basename(id)}.json`)

  async function write(file: string, value: unknown): Promise<Result<null>> {
    try {
      await writeDurably(file, `${JSON.stringify(value)}\n`)
      return ok(null)
    } catch (error) {
      return fail(
        writeFaultKind(error),
        'data.not-writable',
        `${file} could not be written: ${String(error)}`,
      )
    }
  }

  async function read(id: string): Promise<Result<Article>> {
    try {
      return migrateArticle(JSON.parse(await fs.readFile(articleFile(id), 'utf8')))
    } catch {
      return fail('missing', 'article.missing', `The article ${id} was never sent from here.`)
    }
  }

  async function list(): Promise<unknown[]> {
    const names = await fs.readdir(path.join(data, 'queue')).catch(() => [])
    const texts = names
      .filter((name) => name.endsWith('.json'))
      .map((name) => fs.readFile(path.join(data, 'queue', name), 'utf8').catch(() => 'null'))
    return (await Promise.all(texts)).map((text): unknown => {
      try {
        return JSON.parse(text)
      } catch {
        return null
      }
    })
  }

  return {
    read,
    async add(article) {
      const known = await read(article.id)
      const receipts = new Map(article.receipts.map((receipt) => [receipt.site, receipt]))
      for (const receipt of known.ok ? known.value.receipts : []) {
        const given = receipts.get(receipt.site)
        if (!given || given.updated <= receipt.updated) receipts.set(receipt.site, receipt)
      }
      const slug = article.slug || (known.ok ? known.value.slug : '')
      const shelved = { ...article, slug, receipts: [...receipts.values()] }
      const written = await write(articleFile(article.id), shelved)
      return written.ok ? ok(shelved) : written
    },
    async appendReceipt(id, entry) {
      const article = await read(id)
      if (!article.ok) return article
      const live = startLive(article.value, 0)
      const applied = live.ok ? applyEntries(live.value, [entry]) : live
      if (!applied.ok) return applied
      const after = closeLive(applied.value)
      const written = await write(articleFile(id), after)
      return written.ok ? ok({ seq: 1, article: after }) : written
    },
    // A shelf knows only what went out from it: nothing is looked up in it, and no links are remembered.
    async examine({ id, ...asked }) {
      const article = await read(id)
      return article.ok ? ok(examine(article.value, asked, NO_LIBRARY)) : article
    },
    async addresses(id) {
      const article = await read(id)
      return article.ok ? ok(addressesOf(article.value)) : article
    },
    rememberLinks: async () => ok(null),
    outbox: {
      put: (job) => write(jobFile(job.id), job),
      async remove(id) {
        await fs.rm(jobFile(id), { force: true })
        return ok(null)
      },
      list: async () => ok(await list()),
    },
    deliveries: openDeliveries(data),
    async ids() {
      const names = await fs.readdir(path.join(data, 'articles')).catch(() => [])
      return names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length))
    },
    jobs: async () =>
      (await list()).flatMap((stored) => {
        const job = Job.safeParse(stored)
        return job.success ? [job.data] : []
      }),
  }
}
