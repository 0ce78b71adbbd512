import type { Database } from 'node-sqlite3-wasm'
import {
  DELIVERIES_KEPT,
  Delivery,
  type DeliveryQuery,
  type LoggedDelivery,
} from '../../shared/publish/queue/delivery'
import { inTransaction } from '../inTransaction'
import { parseJson } from './storedEntry'

/** The delivery log, and whether the queue is paused. Every call that changes something returns after its commit. */
export interface Deliveries {
  /** Adds a row: what an attempt has come to so far. */
  append(delivery: Delivery): void
  /** Newest first. An attempt is its latest row. */
  list(query: DeliveryQuery): LoggedDelivery[]
  /** The latest attempt of each article on each site, where that one did not end well; one cut off, where its job is open. */
  latest(): LoggedDelivery[]
  /** A person has seen this delivery's refusal. */
  dismiss(delivery: string): void
  isPaused(): boolean
  pause(isPaused: boolean): void
}

/** Looked at this often, in rows, whether there are too many. */
const THIN_EVERY = 100

const LATEST_ROW = `NOT EXISTS (SELECT 1 FROM deliveries AS later
  WHERE later.delivery = one.delivery AND later.id > one.id AND later.outcome <> 'dismissed')`
const SELECTED = `SELECT one.id, one.json, EXISTS (SELECT 1 FROM deliveries AS seen
  WHERE seen.delivery = one.delivery AND seen.outcome = 'dismissed') AS dismissed FROM deliveries AS one`

/**
 * Only where something was ever amiss, or is on its way, can the latest attempt be one that did not end well: how many
 * publications there were makes no difference.
 */
const LATEST_OF_PLACES = `SELECT (
    SELECT max(id) FROM deliveries AS row
    WHERE row.article_id = place.article_id AND row.site = place.site AND row.outcome <> 'dismissed'
  ) FROM (
    SELECT DISTINCT article_id, site FROM deliveries INDEXED BY deliveries_open
      WHERE outcome IN ('refused', 'stopped', 'offline', 'unclear')
    UNION SELECT article_id, site FROM outbox
  ) AS place`

/** Keeps the newest `kept` attempts; what is older goes with all its rows, a refusal that nobody has seen excepted. */
export function thinDeliveries(db: Database, kept: number): void {
  const last = db.get(
    `SELECT id FROM deliveries AS one WHERE one.outcome <> 'dismissed' AND ${LATEST_ROW}
     ORDER BY id DESC LIMIT 1 OFFSET ?`,
    [kept],
  )
  if (!last) return
  inTransaction(db, () => {
    db.run(
      `DELETE FROM deliveries WHERE delivery IN (SELECT delivery FROM deliveries AS one
       WHERE one.id <= ? AND one.outcome <> 'dismissed' AND ${LATEST_ROW} AND (
         one.outcome NOT IN ('refused', 'stopped')
         OR EXISTS (SELECT 1 FROM deliveries AS seen
           WHERE seen.delivery = one.delivery AND seen.outcome = 'dismissed')
         OR EXISTS (SELECT 1 FROM deliveries AS newer
           WHERE newer.article_id = one.article_id AND newer.site = one.site AND newer.id > one.id
             AND newer.outcome <> 'dismissed')))`,
      [Number(last.id)],
    )
  })
}

export function createDeliveries(db: Database, kept = DELIVERIES_KEPT): Deliveries {
  let added = 0

  function add(name: string, articleId: string, site: string, outcome: string, json: string): void {
    inTransaction(db, () => {
      db.run('INSERT INTO deliveries (delivery, article_id, site, outcome, json) VALUES (?, ?, ?, ?, ?)', [
        name,
        articleId,
        site,
        outcome,
        json,
      ])
    })
    added += 1
    if (added % THIN_EVERY === 0) thinDeliveries(db, kept)
  }

  const read = (rows: readonly object[]): LoggedDelivery[] =>
    rows.flatMap((stored) => {
      const { id, json, dismissed } = stored as Record<string, unknown>
      // A row of a shape this version does not know stays where it is.
      const delivery = Delivery.safeParse(parseJson(String(json)))
      return delivery.success
        ? [{ ...delivery.data, row: Number(id), isDismissed: Number(dismissed) === 1 }]
        : []
    })

  return {
    append: (one) => add(one.id, one.articleId, one.site, one.outcome, JSON.stringify(one)),
    list({ articleId, site, outcomes, before, limit }) {
      const wanted: string[] = ["one.outcome <> 'dismissed'", LATEST_ROW]
      const values: (string | number)[] = []
      const narrow = (condition: string, ...given: (string | number)[]) => {
        wanted.push(condition)
        values.push(...given)
      }
      if (articleId !== undefined) narrow('one.article_id = ?', articleId)
      if (site !== undefined) narrow('one.site = ?', site)
      if (outcomes !== undefined)
        narrow(`one.outcome IN (${outcomes.map(() => '?').join(', ')})`, ...outcomes)
      if (before !== undefined) narrow('one.id < ?', before)
      return read(
        db.all(`${SELECTED} WHERE ${wanted.join(' AND ')} ORDER BY one.id DESC LIMIT ?`, [...values, limit]),
      )
    },
    latest: () =>
      read(
        db.all(`${SELECTED} WHERE one.id IN (${LATEST_OF_PLACES})
          AND one.outcome NOT IN ('done', 'held', 'scheduled', 'cancelled') ORDER BY one.id DESC`),
      ),
    dismiss(delivery) {
      const known = db.get(
        "SELECT article_id, site FROM deliveries WHERE delivery = ? AND outcome <> 'dismissed'",
        [delivery],
      )
      if (known) add(delivery, String(known.article_id), String(known.site), 'dismissed', '{}')
    },
    isPaused: () => db.get("SELECT value FROM queue WHERE name = 'paused'")?.value === 'yes',
    pause(isPaused) {
      inTransaction(db, () =>
        db.run("INSERT OR REPLACE INTO queue (name, value) VALUES ('paused', ?)", [isPaused ? 'yes' : 'no']),
      )
    },
  }
}
