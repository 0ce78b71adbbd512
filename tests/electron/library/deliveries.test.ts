import sqlite from 'node-sqlite3-wasm'
import { expect, it } from 'vitest'
import { createDeliveries, thinDeliveries } from '../../../electron/library/deliveries'
import { migrate } from '../../../electron/library/migrations'
import type { ArticleId } from '../../../shared/article/article'
import type { Delivery } from '../../../shared/publish/queue/delivery'

const anId = (n: number) => `01930000-0000-7000-8000-${String(n).padStart(12, '0')}` as ArticleId

const aDelivery = (n: number, fields: Partial<Delivery> = {}): Delivery => ({
  id: `d${n}`,
  articleId: anId(n),
  headline: `Haber ${n}`,
  site: 'own',
  siteName: 'Own',
  act: 'publish',
  attempt: 1,
  began: '2026-11-23T10:00:00.000Z',
  ended: '2026-11-23T10:00:01.000Z',
  steps: [],
  files: [],
  outcome: 'done',
  fault: null,
  url: '',
  ...fields,
})

function open(kept?: number) {
  const db = new sqlite.Database(':memory:')
  migrate(db)
  return { db, log: createDeliveries(db, kept) }
}
const all = { limit: 1000 }

it('is only ever added to: no row can be changed', () => {
  const { db, log } = open()
  log.append(aDelivery(1))
  expect(() => db.run("UPDATE deliveries SET outcome = 'refused'")).toThrow(/never changed/)
})

it('answers the latest row of an attempt, newest first, narrowed and by pages', () => {
  const { log } = open()
  log.append(aDelivery(1, { outcome: 'begun', ended: '' }))
  log.append(aDelivery(2, { outcome: 'refused', site: 'local' }))
  log.append(aDelivery(1, { outcome: 'offline' }))
  expect(log.list(all).map(({ id, outcome }) => [id, outcome])).toEqual([
    ['d1', 'offline'],
    ['d2', 'refused'],
  ])
  expect(log.list({ ...all, site: 'local' }).map(({ id }) => id)).toEqual(['d2'])
  expect(log.list({ ...all, outcomes: ['offline', 'unclear'] }).map(({ id }) => id)).toEqual(['d1'])
  expect(log.list({ ...all, articleId: anId(2) }).map(({ id }) => id)).toEqual(['d2'])
  const [first] = log.list({ limit: 1 })
  expect(log.list({ limit: 1, before: first?.row ?? 0 }).map(({ id }) => id)).toEqual(['d2'])
})

it('knows the latest of each article on each site that did not end well, and which are put away', () => {
  const { log } = open()
  log.append(aDelivery(1, { outcome: 'refused' }))
  log.append(aDelivery(2, { outcome: 'refused' }))
  log.append(aDelivery(3, { id: 'again', articleId: anId(2) }))
  log.dismiss('d1')
  expect(log.latest().map(({ id, isDismissed }) => [id, isDismissed])).toEqual([['d1', true]])
})

it('keeps the newest, and a refusal nobody has seen however old it is', () => {
  const { db, log } = open(5)
  log.append(aDelivery(1, { outcome: 'refused' }))
  log.append(aDelivery(2, { outcome: 'refused' }))
  log.dismiss('d2')
  for (let n = 3; n <= 12; n += 1) {
    log.append(aDelivery(n, { outcome: 'begun' }))
    log.append(aDelivery(n))
  }
  thinDeliveries(db, 5)
  expect(log.list(all).map(({ id }) => id)).toEqual(['d12', 'd11', 'd10', 'd9', 'd8', 'd1'])
  // Nothing is left of those that went.
  expect(db.get('SELECT count(*) AS n FROM deliveries')?.n).toBe(11)
})

it('stays bounded by itself', () => {
  const { log } = open(50)
  for (let n = 1; n <= 400; n += 1) log.append(aDelivery(n))
  expect(log.list(all).length).toBeLessThanOrEqual(150)
})

it('remembers that the queue is paused', () => {
  const { db, log } = open()
  expect(log.isPaused()).toBe(false)
  log.pause(true)
  expect(createDeliveries(db).isPaused()).toBe(true)
  log.pause(false)
  expect(log.isPaused()).toBe(false)
})
