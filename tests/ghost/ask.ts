import { createHmac } from 'node:crypto'

/** Asks the Admin API past the code under test; answers its JSON, null where there is none, and throws on a refusal. */
export function adminKeyAsk(address: string, key: string) {
  const [id = '', secret = ''] = key.split(':')
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const now = Math.floor(Date.now() / 1000)
    const said = `${part({ alg: 'HS256', typ: 'JWT', kid: id })}.${part({ iat: now, exp: now + 60, aud: '/admin/' })}`
    const signature = createHmac('sha256', Buffer.from(secret, 'hex')).update(said).digest('base64url')
    const response = await fetch(`${address}/ghost/api/admin/${path}`, {
      method,
      headers: { authorization: `Ghost ${said}.${signature}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text.slice(0, 500)}`)
    return text === '' ? null : JSON.parse(text)
  }
}
