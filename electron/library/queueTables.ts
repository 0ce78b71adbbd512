import type { Database } from 'node-sqlite3-wasm'
import { createDeliveries, type Deliveries } from './deliveries'
import { createOutbox, type Outbox } from './outbox'

/** What is on its way to the sites, and what came of it. */
export interface QueueTables {
  readonly outbox: Outbox
  readonly deliveries: Deliveries
}

export const createQueueTables = (db: Database): QueueTables => ({
  outbox: createOutbox(db),
  deliveries: createDeliveries(db),
})
