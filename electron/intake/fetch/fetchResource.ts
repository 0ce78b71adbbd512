import type { IncomingMessage } from 'node:http'
import { version } from '../../../package.json'
import { type Fault, fail, ok, type Result } from '../../../shared/result'
import { answerFault } from './answerFault'
import { cutShort, readBody } from './body'
import { type Destination, destinationOf } from './destination'
import { connectionFault, type Exchange, exchange } from './exchange'
import { addressesOf, machineNetwork, type Network } from './network'

const MAX_REDIRECTS = 5
const DEFAULTS = { maxBytes: 10 * 1024 * 1024, timeLimit: 20_000, idleLimit: 8000 }
const USER_AGENT = `Mozilla/5.0 (compatible; Galley/${version})`

export interface FetchOptions {
  /** Hosts the person allows although they lie in a private network. */
  readonly allowHosts?: readonly string[]
  /** Bytes, as sent and as unpacked. */
  readonly maxBytes?: number
  /** Milliseconds for everything, redirects included. */
  readonly timeLimit?: number
  /** Milliseconds without a byte. */
  readonly idleLimit?: number
  /** The `Accept` header. */
  readonly accept?: string
  /** Refuses by content type, before the body is read. */
  readonly refuse?: (contentType: string) => { readonly ok: false; readonly fault: Fault } | null
  readonly progress?: (received: number, total: number) => void
  readonly signal?: AbortSignal
  readonly network?: Network
}

export interface Resource {
  readonly bytes: Uint8Array
  /** Where it was found after all redirects. */
  readonly url: string
  /** Media type in lower case without parameters; empty when the server does not say. */
  readonly contentType: string
  /** What the server says of its encoding; empty when it does not. */
  readonly charset: string
  readonly status: number
}

/**
 * Fetches one address for the newsroom. Each host on the way is resolved once, refused when it lies in a private or
 * reserved range (unless allowed), and then connected to at the address that was checked. Never throws.
 */
export async function fetchResource(address: string, options: FetchOptions = {}): Promise<Result<Resource>> {
  const { timeLimit, idleLimit } = { ...DEFAULTS, ...options }
  const silence = new AbortController()
  const limits = [AbortSignal.timeout(timeLimit), silence.signal]
  const signal = AbortSignal.any(options.signal ? [...limits, options.signal] : limits)
  const seen = new Set<string>()
  let next = address
  let last: Destination | null = null
  for (;;) {
    const destination = destinationOf(next, options.allowHosts ?? [])
    if (!destination.ok) return destination
    const { url, host } = destination.value
    const fault = last ? redirectFault(last, destination.value, seen) : null
    if (fault) return fault
    last = destination.value
    seen.add(url.href)
    try {
      const answer = await ask(destination.value, options, { idleLimit, silence, signal })
      if (!answer.ok) return answer
      const location = redirectOf(answer.value)
      if (location === null) return await taken(answer.value, destination.value, options)
      answer.value.destroy()
      if (!URL.canParse(location, url.href)) return garbled(host)
      next = new URL(location, url).href
    } catch (error) {
      const fault = connectionFault(error, host, signal)
      // The head had come: what breaks from here on is an answer cut short.
      return fault.fault.code === 'fetch.unreachable' ? cutShort(host) : fault
    }
  }
}

async function ask(
  destination: Destination,
  options: FetchOptions,
  limits: Pick<Exchange, 'idleLimit' | 'silence' | 'signal'>,
): Promise<Result<IncomingMessage>> {
  const network = options.network ?? machineNetwork
  const addresses = await addressesOf(destination, network, limits.signal)
  if (!addresses.ok) return addresses
  return exchange(destination, addresses.value, {
    accept: options.accept ?? '*/*',
    userAgent: USER_AGENT,
    network,
    ...limits,
  })
}

/** Where an answer sends on to; null when it does not. Node hands headers out as Latin-1, sites send UTF-8 in them. */
function redirectOf({ statusCode, headers }: IncomingMessage): string | null {
  if (![301, 302, 303, 307, 308].includes(statusCode ?? 0) || headers.location === undefined) return null
  const text = Buffer.from(headers.location, 'latin1').toString('utf8')
  return text.includes('\ufffd') ? headers.location : text
}

function redirectFault(from: Destination, to: Destination, seen: ReadonlySet<string>) {
  const { host } = to
  if (seen.has(to.url.href))
    return fail('invalid', 'fetch.redirect-loop', `${host} sends in a circle.`, { host })
  if (seen.size > MAX_REDIRECTS)
    return fail('invalid', 'fetch.redirects', `${host} sends on more than ${MAX_REDIRECTS} times.`, {
      host,
      count: MAX_REDIRECTS,
    })
  if (from.url.protocol === 'https:' && to.url.protocol === 'http:')
    return fail('denied', 'fetch.downgrade', `${from.host} sends on to an address without encryption.`, {
      host,
    })
  return null
}

async function taken(
  message: IncomingMessage,
  { url, host }: Destination,
  { maxBytes = DEFAULTS.maxBytes, progress, refuse }: FetchOptions,
): Promise<Result<Resource>> {
  const status = message.statusCode ?? 0
  const header = message.headers['content-type'] ?? ''
  const contentType = (header.split(';')[0] ?? '').trim().toLowerCase()
  const fault = answerFault(status, host) ?? refuse?.(contentType)
  if (fault) {
    message.destroy()
    return fault
  }
  const bytes = await readBody(message, { host, maxBytes, progress })
  message.destroy()
  const charset = /charset\s{0,5}=\s{0,5}["']?([\w.:-]{2,40})/i.exec(header.slice(0, 500))?.[1] ?? ''
  return bytes.ok
    ? ok({ bytes: bytes.value, url: url.href, contentType, charset: charset.toLowerCase(), status })
    : bytes
}

const garbled = (host: string) =>
  fail('invalid', 'fetch.garbled', `${host} sends on to something that is no address.`, { host })
