import { setTimeout as wait } from 'node:timers/promises'
import { fail, ok, type Result } from '../../../../shared/result'
import { jsonIn, saidIn, secondsOf, textOf } from '../../web/answers'
import { clockAhead } from '../../web/clock'
import { answerFault, networkFault, unclear } from '../../web/faults'

const ANSWER_WITHIN = 30_000
const UPLOAD_WITHIN = 180_000
/** A wait the site asks for is granted on the spot up to so many seconds; longer ones put the job off. */
const PATIENCE = 10

export interface Request {
  readonly method: 'GET' | 'POST' | 'DELETE' | 'OPTIONS'
  /** `/wp/v2/posts/4` */
  readonly route: string
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** The version that may be written over, and no other; heeded by a site with the companion. */
  readonly base?: string
  readonly upload?: { readonly bytes: Uint8Array; readonly type: string; readonly name: string }
}

export interface Client {
  /** Answers the JSON of a success; everything else is a fault. */
  (request: Request): Promise<Result<unknown>>
  /** What the site's clock is ahead of ours, in seconds, by its last answer. */
  ahead(): number
  /** Does the site announce Galley's companion? */
  readonly hasCompanion: boolean
  /** Does that companion show an article before it is out? */
  readonly hasPreviews: boolean
}

/**
 * Speaks to a WordPress's REST interface. `root` is its address, `https://gazete.example/wp-json/` or
 * `https://gazete.example/?rest_route=/`. What cannot be known to have been refused is answered as `site.unclear`.
 * The password goes to this root and nowhere else: no redirect is followed.
 */
export function createClient(given: {
  readonly root: string
  readonly hasCompanion: boolean
  readonly hasPreviews: boolean
  readonly user: string
  readonly password: string
  readonly signal: AbortSignal
  readonly now: () => string
}): Client {
  const { host } = new URL(given.root)
  // An empty name would be refused where everybody may read.
  const signedIn = given.user !== '' && {
    authorization: `Basic ${Buffer.from(`${given.user}:${given.password}`).toString('base64')}`,
  }

  let ahead = 0

  async function once(request: Request): Promise<Result<unknown>> {
    const wrote = request.method === 'POST' || request.method === 'DELETE'
    const { upload } = request
    const limit = AbortSignal.timeout(upload ? UPLOAD_WITHIN : ANSWER_WITHIN)
    try {
      const response = await fetch(addressOf(given.root, request), {
        method: request.method,
        redirect: 'manual',
        signal: AbortSignal.any([given.signal, limit]),
        headers: {
          accept: 'application/json',
          ...signedIn,
          'user-agent': 'Galley',
          ...(request.base && given.hasCompanion && { 'x-galley-base': request.base }),
          ...(upload
            ? { 'content-type': upload.type, 'content-disposition': `attachment; filename="${upload.name}"` }
            : request.body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(upload
          ? { body: Buffer.from(upload.bytes) }
          : request.body !== undefined && { body: JSON.stringify(request.body) }),
      })
      ahead = clockAhead(response.headers, given.now())
      if (response.status >= 300 && response.status < 400)
        return fail('denied', 'site.moved', `${host} sends on to another address.`, {
          host,
          address: response.headers.get('location')?.slice(0, 200) ?? '',
        })
      const text = await textOf(response)
      const json = text === null ? undefined : jsonIn(text)
      if (response.ok) {
        if (json !== undefined) return ok(json)
        if (wrote) return unclear(host, 'an answer that is no JSON')
        return fail('invalid', 'site.not-json', `${host} does not answer in JSON.`, { host })
      }
      const seconds = secondsOf(response.headers.get('retry-after'), Date.parse(given.now()))
      return answerFault(response.status, saidIn(json), {
        host,
        wrote,
        seconds,
        upload: upload !== undefined,
      })
    } catch (error) {
      return networkFault(error, host, wrote)
    }
  }

  async function ask(request: Request): Promise<Result<unknown>> {
    const first = await once(request)
    if (first.ok || first.fault.code !== 'site.asks-to-wait') return first
    const seconds = Number(first.fault.values?.seconds ?? 0)
    if (seconds === 0 || seconds > PATIENCE) return first
    await wait(seconds * 1000)
    return once(request)
  }
  return Object.assign(ask, {
    ahead: () => ahead,
    hasCompanion: given.hasCompanion,
    hasPreviews: given.hasPreviews,
  })
}

function addressOf(root: string, { route, query = {} }: Request): URL {
  const address = new URL(root)
  const plain = address.searchParams.get('rest_route')
  if (plain === null) address.pathname = address.pathname.replace(/\/$/, '') + route
  else address.searchParams.set('rest_route', route)
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value)
  return address
}
