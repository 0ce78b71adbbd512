import type { Fault, Result } from '../../shared/result'

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
  'add',
  'read',
  'open',
  'journal',
  'snapshot',
  'bin',
  'restore',
  'appendReceipt',
  'putJob',
  'removeJob',
  'listJobs',
  'notices',
  'close',
] as const
export type WorkerMethod = (typeof WORKER_METHODS)[number]

/** What a file system or SQLite error means to a person. Anything else is a bug and says so. */
export function storageFault(error: unknown): { ok: false; fault: Fault } {
  const message = String(error instanceof Error ? error.message : error)
  const fault = (kind: Fault['kind'], code: string): { ok: false; fault: Fault } => ({
    ok: false,
    fault: { kind, code, message },
  })
  if (/full|ENOSPC|EDQUOT/i.test(message)) return fault('full', 'library.disk-full')
  if (/readonly|read-only|EROFS|EACCES|EPERM|unable to open/i.test(message))
    return fault('denied', 'library.not-writable')
  if (/malformed|corrupt|not a database|i\/o error|EIO/i.test(message))
    return fault('damaged', 'library.damaged')
  if (/locked|busy/i.test(message)) return fault('conflict', 'library.held')
  return fault('unexpected', 'unexpected')
}
