import { setTimeout as wait } from 'node:timers/promises'
import * as z from 'zod'
import { fail, ok, type Result } from '../../../../shared/result'
import type { ConfiguredSite, TargetTools } from '../../target'
import { jsonIn, secondsOf, textOf } from '../../web/answers'
import { networkFault, unclear } from '../../web/faults'
import { discover, type Found } from './discover'
import { ghostFault } from './faults'
import { makeToken, readKey } from './token'

const ANSWER_WITHIN = 30_000
const UPLOAD_WITHIN = 180_000
/** A wait the site asks for is granted on the spot up to so many seconds; longer ones put the job off. */
const PATIENCE = 10

export interface Request {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Behind the interface's address: `posts/6564…/`. */
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly upload?: { readonly bytes: Uint8Array; readonly type: string; readonly name: string }
}

/** A Ghost that is spoken to. */
export interface Client extends Found {
  /** Answers the JSON of a success, null where there is none to answer; everything else is a fault. */
  readonly ask: (request: Request) => Promise<Result<unknown>>
}

/**
 * Finds the site and makes a client for it; nothing has been proved of the key yet. The key signs a short-lived token
 * for every call, which goes to the interface found and nowhere else: no redirect is followed. The token tells the
 * site's own time, so that a wrong clock here does no harm.
 */
export async function connect(site: ConfiguredSite, tools: TargetTools): Promise<Result<Client>> {
  const given = site.secrets.key
  if (!given)
    return fail('denied', 'site.no-password', `The key of ${site.name} is not known.`, { site: site.name })
  const key = readKey(given)
  if (!key) return fail('invalid', 'site.key-form', 'This is no Admin API key of Ghost.')
  const found = await discover(String(site.options.address ?? ''), tools)
  if (!found.ok) return found
  const { root, ahead } = found.value
  const { host } = new URL(root)

  async function once(request: Request): Promise<Result<unknown>> {
    const wrote = request.method !== 'GET'
    const { upload } = request
    const limit = AbortSignal.timeout(upload ? UPLOAD_WITHIN : ANSWER_WITHIN)
    const now = Date.parse(tools.now())
    const address = new URL(request.path, root)
    for (const [name, value] of Object.entries(request.query ?? {})) address.searchParams.set(name, value)
    try {
      const response = await fetch(address, {
        method: request.method,
        redirect: 'manual',
        signal: AbortSignal.any([tools.signal, limit]),
        headers: {
          accept: 'application/json',
          'accept-version': 'v5.0',
          authorization: `Ghost ${makeToken(key as NonNullable<typeof key>, Math.floor(now / 1000) + ahead)}`,
          'user-agent': 'Galley',
          ...(request.body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(upload
          ? { body: formOf(upload) }
          : request.body !== undefined && { body: JSON.stringify(request.body) }),
      })
      if (response.status >= 300 && response.status < 400)
        return fail('denied', 'site.moved', `${host} sends on to another address.`, {
          host,
          address: response.headers.get('location')?.slice(0, 200) ?? '',
        })
      const text = await textOf(response)
      if (response.status === 204) return ok(null)
      const json = text === null ? undefined : jsonIn(text)
      if (response.ok) {
        if (json !== undefined) return ok(json)
        if (wrote) return unclear(host, 'an answer that is no JSON')
        return fail('invalid', 'site.not-json', `${host} does not answer in JSON.`, { host })
      }
      const seconds = secondsOf(response.headers.get('retry-after'), now)
      return ghostFault(response.status, json, { host, wrote, seconds, upload: upload !== undefined })
    } catch (error) {
      return networkFault(error, host, wrote)
    }
  }

  return ok({
    ...found.value,
    async ask(request) {
      const first = await once(request)
      if (first.ok || first.fault.code !== 'site.asks-to-wait') return first
      const seconds = Number(first.fault.values?.seconds ?? 0)
      if (seconds === 0 || seconds > PATIENCE) return first
      await wait(seconds * 1000)
      return once(request)
    },
  })
}

function formOf({ bytes, type, name }: NonNullable<Request['upload']>): FormData {
  const form = new FormData()
  form.set('file', new Blob([Buffer.from(bytes)], { type }), name)
  form.set('purpose', 'image')
  form.set('ref', name)
  return form
}

const Me = z.object({
  users: z
    .array(z.object({ name: z.string(), roles: z.array(z.object({ name: z.string() })).default([]) }))
    .min(1),
})

/** Who a key belongs to: a person of the staff, or an integration, which may do everything with posts. */
export interface Account {
  readonly name: string
  readonly role: string
  readonly mayPublish: boolean
}

/** Proves the sign-in by asking for a post, and says who signed in. */
export async function readAccount(client: Client): Promise<Result<Account>> {
  const proof = await client.ask({ method: 'GET', path: 'posts/', query: { limit: '1', fields: 'id' } })
  if (!proof.ok) return proof
  const answer = await client.ask({ method: 'GET', path: 'users/me/', query: { include: 'roles' } })
  const me = answer.ok ? Me.safeParse(answer.value) : null
  const [user] = me?.success ? me.data.users : []
  const [role] = user?.roles ?? []
  if (!user || !role) return ok({ name: client.title, role: 'Integration', mayPublish: true })
  return ok({ name: user.name, role: role.name, mayPublish: role.name !== 'Contributor' })
}
