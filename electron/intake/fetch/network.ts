import { lookup } from 'node:dns/promises'
import net, { type LookupFunction } from 'node:net'
import tls from 'node:tls'
import { isPrivateAddress } from '../../../shared/intake/privateAddress'
import { fail, ok, type Result } from '../../../shared/result'
import { type Destination, privateHost } from './destination'

export interface Address {
  readonly address: string
  readonly family: number
}

/** The machine's network, so that tests can answer in its place. */
export interface Network {
  /** Every address of a name. Rejects when there is none. */
  resolve(host: string): Promise<readonly Address[]>
  /** Opens a connection to one of these addresses and to no other. */
  dial(addresses: readonly Address[], port: number): net.Socket
  /** Certificates to trust beside the usual ones. */
  readonly ca?: string
}

export const machineNetwork: Network = {
  resolve: (host) => lookup(host, { all: true, verbatim: true }),
  dial(addresses, port) {
    // The name is never asked for again between the check and the connection: whatever it says then does not count.
    const pinned: LookupFunction = (_host, options, answer) => {
      if (options.all) answer(null, [...addresses])
      else answer(null, addresses[0]?.address ?? '', addresses[0]?.family)
    }
    return net.connect({ host: 'pinned.invalid', port, lookup: pinned, autoSelectFamily: true })
  },
}

/** The addresses of a destination. One private address among public ones is enough to refuse it. */
export async function addressesOf(
  { host, isAllowed }: Destination,
  network: Network,
  signal: AbortSignal,
): Promise<Result<readonly Address[]>> {
  const literal = net.isIP(host)
  if (literal > 0) return ok([{ address: host, family: literal }])
  let found: readonly Address[]
  try {
    found = await untilAborted(network.resolve(host), signal)
  } catch (error) {
    if (signal.aborted) throw error
    return unknownHost(host, String(error))
  }
  if (found.length === 0) return unknownHost(host, 'no address')
  if (!isAllowed && found.some(({ address }) => isPrivateAddress(address))) return privateHost(host)
  return ok(found.slice(0, 8))
}

const unknownHost = (host: string, why: string) =>
  fail('offline', 'fetch.unknown-host', `${host} was not found: ${why}.`, { host })

/** A name server that never answers must not hold anybody up; the system's own call cannot be taken back. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}

/** A connection to the checked addresses, encrypted for https and then held to the certificate of the host. */
export function connect({ url, host, port }: Destination, addresses: readonly Address[], network: Network) {
  const socket = network.dial(addresses, port)
  if (url.protocol === 'http:') return socket
  const secured = tls.connect({
    socket,
    host,
    servername: net.isIP(host) > 0 ? '' : host,
    ALPNProtocols: ['http/1.1'],
    ...(network.ca ? { ca: network.ca } : {}),
  })
  socket.on('error', (error) => secured.destroy(error))
  return secured
}
