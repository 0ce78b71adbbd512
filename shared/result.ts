/** Why an expected failure happened. The renderer words each kind; a throw is always a bug. */
export type FaultKind =
  | 'invalid' // the input does not fit its schema, or a file is not what it claims to be
  | 'missing' // the thing asked for is not there
  | 'conflict' // somebody else changed or holds it
  | 'denied' // not allowed: permissions, policy, credentials
  | 'offline' // the other side could not be reached
  | 'full' // no room left on the disk
  | 'damaged' // stored data could not be read; it was kept aside
  | 'unexpected' // a bug, reported as such

export interface Fault {
  readonly kind: FaultKind
  /** Stable name of the exact cause, e.g. `site.folder-not-writable`; the renderer's catalogue has its words. */
  readonly code: string
  /** One plain English line for logs and the command line. */
  readonly message: string
  /** Values the words need (file name, limit ...). Never secrets. */
  readonly values?: Readonly<Record<string, string | number>>
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: Fault }

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })

export const fail = (
  kind: FaultKind,
  code: string,
  message: string,
  values?: Readonly<Record<string, string | number>>,
): { readonly ok: false; readonly fault: Fault } => ({
  ok: false,
  fault: values ? { kind, code, message, values } : { kind, code, message },
})

/** Closes an exhaustive switch: the compiler proves it is never reached. */
export function unreachable(value: never): never {
  throw new Error(`Unreachable value: ${JSON.stringify(value)}`)
}
