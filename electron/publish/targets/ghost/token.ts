import { createHmac } from 'node:crypto'

/** An Admin API key taken apart: what names it, and what signs with it. */
export interface AdminKey {
  readonly id: string
  readonly secret: Buffer
}

/** Reads `id:secret` as Ghost shows it, 24 and 64 hexadecimal signs; null for anything else, as a Content API key. */
export function readKey(text: string): AdminKey | null {
  const [, id, secret] = /^([0-9a-f]{24}):([0-9a-f]{64})$/i.exec(text.trim()) ?? []
  return id && secret ? { id, secret: Buffer.from(secret, 'hex') } : null
}

/** How long a token is good for, in seconds; Ghost takes none that is good for longer. */
const GOOD_FOR = 300

/**
 * A JSON Web Token as Ghost's Admin API wants it (HS256, audience `/admin/`). `seconds` is the site's present time
 * since 1970: the site's own clock decides whether a token has run out.
 */
export function makeToken(key: AdminKey, seconds: number): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const head = part({ alg: 'HS256', typ: 'JWT', kid: key.id })
  const claims = part({ iat: seconds, exp: seconds + GOOD_FOR, aud: '/admin/' })
  const signature = createHmac('sha256', key.secret).update(`${head}.${claims}`).digest('base64url')
  return `${head}.${claims}.${signature}`
}
