import { createHash, createHmac } from 'node:crypto'

/** What a signature is made of. `path` is the address without scheme and host, with its query. */
export interface Signed {
  readonly method: string
  readonly path: string
  /** Seconds since 1970. */
  readonly timestamp: number
  readonly body: Uint8Array
}

/**
 * `sha256=<hex>`: HMAC-SHA256 over method, path, timestamp and the body's SHA-256, a line each. The timestamp is in it,
 * so that a call that was listened to is worth nothing later; the receiver refuses one that is five minutes off.
 */
export function sign({ method, path, timestamp, body }: Signed, key: string): string {
  const bodyHash = createHash('sha256').update(body).digest('hex')
  const text = [method, path, timestamp, bodyHash].join('\n')
  return `sha256=${createHmac('sha256', key).update(text).digest('hex')}`
}
