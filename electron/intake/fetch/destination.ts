import { isPrivateHost, plainHost } from '../../../shared/intake/privateAddress'
import { fail, ok, type Result } from '../../../shared/result'

/** Where pages are served. Other ports speak other protocols, or belong to a host the person has to allow. */
const WEB_PORTS = new Set([80, 443, 8000, 8008, 8080, 8443, 8888])

/** The ports no browser speaks HTTP to (Fetch standard, "bad port"), from 1024 on and the well-known ones below. */
const OTHER_PROTOCOLS = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697,
  10080,
])

export interface Destination {
  readonly url: URL
  /** Host as it is compared: lower case, no brackets, no dots at its end. */
  readonly host: string
  readonly port: number
  /** The person has allowed this host, wherever it lies. */
  readonly isAllowed: boolean
}

/**
 * Whether an address may be asked at all, before anything is resolved: http or https, no name or password in it, a
 * port of the web, and no host that is private by its spelling. `allowHosts` are hosts the person allows.
 */
export function destinationOf(address: string, allowHosts: readonly string[]): Result<Destination> {
  let url: URL
  try {
    url = new URL(address.trim())
  } catch {
    return fail('invalid', 'fetch.not-an-address', 'That is no web address.')
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return fail('invalid', 'fetch.not-an-address', 'Only http and https addresses are fetched.')
  if (url.username !== '' || url.password !== '')
    return fail('denied', 'fetch.credentials', 'An address with a name or password in it is not fetched.')
  const host = plainHost(url.hostname)
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80))
  const isAllowed = host !== '' && allowHosts.some((one) => hostNamed(one) === host)
  if (!isAllowed && isPrivateHost(url.hostname)) return privateHost(host)
  const isWeb = WEB_PORTS.has(port) || (isAllowed && port >= 1024 && !OTHER_PROTOCOLS.has(port))
  if (!isWeb) return fail('denied', 'fetch.port', `Port ${port} is no port of the web.`, { host, port })
  url.hash = ''
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.replace(/\.+$/, '')
  return ok({ url, host, port, isAllowed })
}

/** A host as a person names it: alone, with a port, or as a whole address. */
function hostNamed(text: string): string {
  const bare = text.trim().replace(/^https?:\/\//i, '')
  const whole = /^[0-9a-f:.]*:[0-9a-f:.]*:[0-9a-f:.]*$/i.test(bare) ? `[${bare}]` : bare
  try {
    return plainHost(new URL(`http://${whole}`).hostname)
  } catch {
    return ''
  }
}

export const privateHost = (host: string) =>
  fail('denied', 'fetch.private', `${host} lies inside a private network, or is reserved.`, { host })
