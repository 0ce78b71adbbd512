import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import { fail, ok, type Result } from '../../../shared/result'
import type { Destination } from './destination'
import { type Address, connect, type Network } from './network'

export interface Exchange {
  readonly accept: string
  /** Product and version, as servers are told. */
  readonly userAgent: string
  /** Milliseconds without a byte. */
  readonly idleLimit: number
  /** Ended with a `TimeoutError` when that time is over; part of `signal`. */
  readonly silence: AbortController
  readonly signal: AbortSignal
  readonly network: Network
}

/** One GET over one connection of its own: no cookies, no referrer, no credentials. Answers once the head is there. */
export function exchange(
  destination: Destination,
  addresses: readonly Address[],
  { accept, userAgent, idleLimit, silence, signal, network }: Exchange,
): Promise<Result<IncomingMessage>> {
  const { url, host, port } = destination
  return new Promise((resolve) => {
    const { request } = url.protocol === 'https:' ? https : http
    const asked = request({
      method: 'GET',
      host,
      port,
      path: url.pathname + url.search,
      createConnection: () => connect(destination, addresses, network),
      signal,
      headers: {
        host: url.host,
        accept,
        'accept-encoding': 'gzip, deflate, br',
        'user-agent': userAgent,
      },
    })
    asked.setTimeout(idleLimit, () =>
      silence.abort(new DOMException('The server went silent.', 'TimeoutError')),
    )
    asked.once('response', (message) => resolve(ok(message)))
    // Listened to for as long as it lives: what breaks later is met by whoever reads the body.
    asked.on('error', (error) => resolve(connectionFault(error, host, signal)))
    asked.end()
  })
}

const CERTIFICATE = /^(?:CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|ERR_TLS_CERT|HOSTNAME_MISMATCH)/

/** Why a connection failed, or broke off, in a fault's terms. */
export function connectionFault(error: unknown, host: string, signal: AbortSignal) {
  const code = String((error as NodeJS.ErrnoException)?.code ?? '')
  const message = error instanceof Error ? error.message : String(error)
  if (signal.aborted && signal.reason?.name !== 'TimeoutError')
    return fail('denied', 'fetch.stopped', 'Fetching was stopped.')
  if (signal.aborted) return fail('offline', 'fetch.too-slow', `${host} took too long to answer.`, { host })
  if (CERTIFICATE.test(code))
    return fail('denied', 'fetch.certificate', `${host} could not prove who it is: ${message}.`, { host })
  if (code.startsWith('HPE_') || code.startsWith('ERR_SSL') || code === 'EPROTO')
    return fail('invalid', 'fetch.garbled', `${host} answered something that is no web page: ${message}.`, {
      host,
    })
  return fail('offline', 'fetch.unreachable', `${host} could not be reached: ${message || code}.`, { host })
}
