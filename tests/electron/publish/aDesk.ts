import path from 'node:path'
import sqlite from 'node-sqlite3-wasm'
import { createArchive } from '../../../electron/archive/archive'
import { createDeliveries } from '../../../electron/library/deliveries'
import { answerDelivery, type DeliveryLog, deliveryLog } from '../../../electron/library/deliveryCalls'
import { migrate } from '../../../electron/library/migrations'
import { type Examination, examine, NO_LIBRARY } from '../../../electron/publish/examine'
import type { PublishLibrary } from '../../../electron/publish/publishing'
import { createPublish } from '../../../electron/publish/service'
import type { ConfiguredSite, Target } from '../../../electron/publish/target'
import { targetOf } from '../../../electron/publish/targets'
import type { Article } from '../../../shared/article/article'
import type { JournalEntry } from '../../../shared/article/journal'
import { COMMON_SCHEMES } from '../../../shared/article/slugSchemes'
import { fail, ok, type Result } from '../../../shared/result'
import { replay } from '../../build/replay'
import { aFolder, aSite } from './site'

/** The library's own log, on tables in memory. */
export function aDeliveryLog(): DeliveryLog {
  const db = new sqlite.Database(':memory:')
  migrate(db)
  const deliveries = createDeliveries(db)
  return deliveryLog(async (call) => answerDelivery(deliveries, call) as Result<never>)
}

/** A library of one article in memory, that remembers everything publishing did with it. */
export function aLibrary(article: Article, stored = new Map<string, unknown>()) {
  let current = article
  let seq = 0
  const log: string[] = []
  return {
    log,
    stored,
    article: () => current,
    change(fields: Partial<Article>) {
      current = { ...current, ...fields }
    },
    read: async (id: string): Promise<Result<Article>> =>
      id === current.id ? ok(current) : fail('missing', 'article.missing', 'There is no such article.'),
    add: async (): Promise<Result<unknown>> => ok({}),
    async appendReceipt(_: string, entry: JournalEntry): Promise<Result<{ seq: number; article: Article }>> {
      const next = replay(current, [entry])
      if (!next.ok) return next
      log.push('receipt')
      current = next.value
      seq += 1
      return ok({ seq, article: current })
    },
    examine: async ({ id: _, ...asked }: Examination) => ok(examine(current, asked, NO_LIBRARY)),
    addresses: async (): Promise<Result<string[]>> => ok([]),
    rememberLinks: async () => ok({}),
    outbox: {
      async put(job: { id: string; phase: string }): Promise<Result<unknown>> {
        log.push(job.phase)
        stored.set(job.id, job)
        return ok({})
      },
      async remove(id: string): Promise<Result<unknown>> {
        log.push('forgotten')
        stored.delete(id)
        return ok({})
      },
      list: async (): Promise<Result<unknown[]>> => ok([...stored.values()]),
    },
    deliveries: aDeliveryLog(),
  }
}

/** Publishing with that library and a local site, under a clock that goes a minute with each look. */
export function open(
  library: ReturnType<typeof aLibrary> & Pick<PublishLibrary, 'keepLoser'>,
  wrap: (target: Target) => Target = (target) => target,
  folder = path.join(aFolder(), 'site'),
  data = aFolder(),
) {
  const site = aSite()
  const events: [string, unknown][] = []
  const opened: string[] = []
  let ids = 0
  let minute = 0
  let start = Date.UTC(2026, 10, 23, 10)
  const inData = (name: string) => path.join(data, name)
  const places = { folder: inData('archive'), pictures: inData('pictures'), originals: inData('originals') }
  const service = createPublish({
    library,
    archive: createArchive({
      ...places,
      now: () => '2026-11-23T10:00:00.000Z',
      zone: () => 'Europe/Istanbul',
    }),
    settings: {
      get: () => ({ sites: [site], rules: {}, slugSchemes: COMMON_SCHEMES }),
      folderOf: () => folder,
      setFolder: () => ok({}),
    },
    tryLinks: async () => [],
    pictures: { read: async () => fail('missing', 'picture.missing', 'There is no such picture.') },
    secretsOf: () => ({}),
    now: () => new Date(start + 60_000 * minute++).toISOString(),
    newId: () => `job-${++ids}`,
    emit: (event, payload) => events.push([event, payload]),
    openInBrowser: async (address) => void opened.push(address),
    chooseFolder: async () => null,
    chooseLog: async () => null,
    targets: (configured: ConfiguredSite) => wrap(targetOf(configured)),
  })
  const goTo = (instant: string) => {
    start = Date.parse(instant) + 60_000
    minute = 0
  }
  return { service, events, opened, folder, goTo, data, archive: places.folder }
}
