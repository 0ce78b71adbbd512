import type { Result } from '../../shared/result'

/** What the library's client asks of its worker. `method` is one of the worker's own list, never looked up freely. */
export interface Request {
  readonly id: number
  readonly method: WorkerMethod
  readonly input: unknown
}

export interface Answer {
  readonly id: number
  readonly result: Result<unknown>
}

export const WORKER_METHODS = [
  'list',
  'rows',
  'search',
  'add',
  'read',
  'open',
  'journal',
  'undo',
  'snapshot',
  'takeUnwritten',
  'bin',
  'restore',
  'findText',
  'replaceText',
  'appendReceipt',
  'listVersions',
  'readVersion',
  'nameVersion',
  'keepVersion',
  'keepOther',
  'restoreVersion',
  'freeSlug',
  'onSite',
  'receiptsOn',
  'asPublished',
  'examine',
  'addresses',
  'rememberLinks',
  'putJob',
  'removeJob',
  'listJobs',
  'deliveries',
  'notices',
  'replace',
  'close',
] as const
export type WorkerMethod = (typeof WORKER_METHODS)[number]
