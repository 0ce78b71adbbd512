import http, { type IncomingMessage, type RequestListener } from 'node:http'
import https from 'node:https'
import net, { type AddressInfo } from 'node:net'
import type { Network } from '../../electron/intake/fetch/network'

/** A public address that stands for our server on the loopback; nothing in the tests ever goes there. */
export const PUBLIC = '93.184.216.34'

export interface Web {
  /** Every request that came, as `host path`. */
  readonly visits: string[]
  readonly requests: IncomingMessage[]
  /** Addresses that were dialled, in order. */
  readonly dialled: string[]
  /** Names that were resolved, in order. */
  readonly resolved: string[]
  /** Whatever is dialled ends at our server, so that what slips through is seen there. */
  readonly network: Network
  close(): Promise<void>
}

/**
 * A little web on 127.0.0.1. `names` says what a name resolves to, a list of lists one answer after another; every
 * other name resolves to one public address.
 */
export async function aWeb(
  answer: RequestListener,
  names: Readonly<Record<string, readonly (readonly string[])[]>> = {},
  tls?: { key: string; cert: string },
): Promise<Web> {
  const visits: string[] = []
  const requests: IncomingMessage[] = []
  const dialled: string[] = []
  const resolved: string[] = []
  const listener: RequestListener = (request, response) => {
    visits.push(`${request.headers.host} ${request.url}`)
    requests.push(request)
    answer(request, response)
  }
  const plain = http.createServer(listener)
  const secure = tls ? https.createServer(tls, listener) : null
  const portOf = async (server: net.Server) => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return (server.address() as AddressInfo).port
  }
  const ports = { plain: await portOf(plain), secure: secure ? await portOf(secure) : 0 }
  return {
    visits,
    requests,
    dialled,
    resolved,
    network: {
      ...(tls ? { ca: tls.cert } : {}),
      async resolve(host) {
        resolved.push(host)
        const answers = names[host] ?? [[PUBLIC]]
        const asked = resolved.filter((one) => one === host).length
        const addresses = answers[Math.min(asked, answers.length) - 1] ?? []
        return addresses.map((address) => ({ address, family: net.isIP(address) }))
      },
      dial(addresses, port) {
        dialled.push(addresses[0]?.address ?? '')
        return net.connect(port === 443 ? ports.secure : ports.plain, '127.0.0.1')
      },
    },
    async close() {
      for (const server of [plain, secure]) {
        server?.closeAllConnections()
        await new Promise((resolve) => (server ? server.close(resolve) : resolve(null)))
      }
    },
  }
}
