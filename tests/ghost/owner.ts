import * as z from 'zod'
import { adminKeyAsk } from './ask'

/** Who signs in to the Ghost of the tests. */
export const Keys = z.object({ owner: z.string(), key: z.string(), contentKey: z.string() })
export type Keys = z.infer<typeof Keys>

const OWNER = { name: 'Edna Kaya', email: 'edna@gazete.example', password: 'correct-horse-battery-9' }
const Integration = z.object({
  integrations: z
    .array(
      z.object({ api_keys: z.array(z.object({ type: z.string(), id: z.string(), secret: z.string() })) }),
    )
    .length(1),
})
const Listed = z.array(z.looseObject({ id: z.string() }))

/** Makes the owner and an integration of a fresh Ghost, as the administration's own pages do, and empties it. */
export async function setUp(address: string): Promise<Keys> {
  const api = `${address}/ghost/api/admin`
  let cookie = ''
  async function post(path: string, body: unknown): Promise<unknown> {
    const response = await fetch(api + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: address, cookie },
      body: JSON.stringify(body),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`Ghost answered ${path} with ${response.status}: ${text.slice(0, 500)}`)
    cookie ||= response.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ')
    return response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text
  }
  await post('/authentication/setup/', { setup: [{ ...OWNER, blogTitle: 'Test Gazette', status: 'active' }] })
  await post('/session/', { username: OWNER.email, password: OWNER.password })
  const made = await post('/integrations/?include=api_keys', { integrations: [{ name: 'Galley' }] })
  const [integration] = Integration.parse(made).integrations
  const keyOf = (type: string) => integration?.api_keys.find((one) => one.type === type)
  const admin = keyOf('admin')
  if (!admin) throw new Error('Ghost made an integration without a key.')
  const key = admin.secret.includes(':') ? admin.secret : `${admin.id}:${admin.secret}`
  const ask = adminKeyAsk(address, key)
  for (const kind of ['posts', 'pages', 'tags']) {
    const answer = z.record(z.string(), z.unknown()).parse(await ask('GET', `${kind}/?limit=100&fields=id`))
    for (const { id } of Listed.parse(answer[kind])) await ask('DELETE', `${kind}/${id}/`)
  }
  return { owner: OWNER.name, key, contentKey: keyOf('content')?.secret ?? '' }
}
