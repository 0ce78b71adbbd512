import { isPrivateHost } from '../../../../shared/intake/privateAddress'
import { fail, ok, type Result } from '../../../../shared/result'
import type { ConfiguredSite, TargetTools } from '../../target'
import { jsonIn, saidIn, secondsOf, textOf } from '../../web/answers'
import { clockAhead } from '../../web/clock'
import { answerFault, networkFault, unclear } from '../../web/faults'
import { sign } from './sign'

const ANSWER_WITHIN = 60_000

export interface Call {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'DELETE'
  /** Behind the site's address: `<article id>`, `pictures/<hash>.png`; empty for the address itself. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array
}

export interface Answer {
  readonly etag: string
  readonly json: unknown
  /** What the site's clock is ahead of ours, in seconds. */
  readonly ahead: number
}

/** One signed call. Null where the site has nothing under that path; 412 is `site.newer-there`. */
export async function call(
  site: ConfiguredSite,
  { method, path, headers, body }: Call,
  tools: TargetTools,
): Promise<Result<Answer | null>> {
  const base = String(site.options.address ?? '').replace(/\/+$/, '')
  const { key } = site.secrets
  if (!URL.canParse(base) || !/^https?:/.test(base))
    return fail('invalid', 'site.address', `“${base}” is no address of a site.`, { address: base })
  if (!key)
    return fail('denied', 'site.no-password', `The key of ${site.name} is not known.`, { site: site.name })
  const address = new URL(path === '' ? base : `${base}/${path}`)
  const { host } = address
  if (address.protocol === 'http:' && !isPrivateHost(address.hostname))
    return fail('denied', 'site.not-encrypted', `${host} is not encrypted; nothing was sent.`, { host })
  const wrote = method === 'PUT' || method === 'DELETE'
  const now = Date.parse(tools.now())
  const timestamp = Math.floor(now / 1000)
  const signed = {
    method,
    path: address.pathname + address.search,
    timestamp,
    body: body ?? new Uint8Array(),
  }
  try {
    const response = await fetch(address, {
      method,
      redirect: 'manual',
      signal: AbortSignal.any([tools.signal, AbortSignal.timeout(ANSWER_WITHIN)]),
      headers: {
        accept: 'application/json',
        'user-agent': 'Galley',
        'galley-timestamp': String(timestamp),
        'galley-signature': sign(signed, key),
        ...headers,
      },
      ...(body ? { body: Buffer.from(body) } : {}),
    })
    const text = (await textOf(response)) ?? ''
    const etag = response.headers.get('etag') ?? ''
    const json = text === '' ? null : jsonIn(text)
    if (response.status === 404 || response.status === 410) return ok(null)
    if (response.ok) {
      if (json === undefined) return wrote ? unclear(host, 'an answer that is no JSON') : notJson(host)
      return ok({ etag, json, ahead: clockAhead(response.headers, tools.now()) })
    }
    if (response.status === 412)
      return fail('conflict', 'site.newer-there', 'The article was changed on the site; nothing was sent.', {
        base: etag,
      })
    if (response.status >= 300 && response.status < 400)
      return fail('denied', 'site.moved', `${host} sends on to another address.`, {
        host,
        address: response.headers.get('location')?.slice(0, 200) ?? '',
      })
    const seconds = secondsOf(response.headers.get('retry-after'), now)
    return answerFault(response.status, saidIn(json), { host, wrote, seconds, upload: false })
  } catch (error) {
    return networkFault(error, host, wrote)
  }
}

const notJson = (host: string) =>
  fail('invalid', 'site.not-json', `${host} does not answer in JSON.`, { host })
