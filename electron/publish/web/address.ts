import { isPrivateHost } from '../../../shared/intake/privateAddress'
import { fail, ok, type Result } from '../../../shared/result'
import { textOf } from './answers'
import { networkFault } from './faults'

const WITHIN = 20_000
const MOST_REDIRECTS = 5

/** A site's address as a person pastes it, read as an address; null when it is none. */
export function readAddress(text: string): URL | null {
  const trimmed = text.trim()
  const given = /^[a-z]+:\/\//i.test(trimmed)
    ? trimmed
    : `${isPrivateHost(trimmed.split(/[/:?#]/)[0] ?? '') ? 'http' : 'https'}://${trimmed}`
  const address = URL.canParse(given) ? new URL(given) : null
  if (!address || !/^https?:$/.test(address.protocol) || address.hostname === '') return null
  address.username = ''
  address.password = ''
  address.hash = ''
  return address
}

/** A host without its `www.`: both are the same site. */
export const bareHost = (host: string): string => host.replace(/^www\./, '')

/** What an address answered, and where that was. */
export interface Page {
  readonly address: URL
  readonly status: number
  readonly text: string
  readonly link: string
  /** What the server says the time is, an HTTP date; empty where it says nothing. */
  readonly date: string
}

/** A page without any credentials, redirects followed; an answer of whatever status counts. */
export async function getPage(from: URL, signal: AbortSignal): Promise<Result<Page>> {
  let address = from
  try {
    for (let step = 0; step <= MOST_REDIRECTS; step++) {
      const response = await fetch(address, {
        redirect: 'manual',
        signal: AbortSignal.any([signal, AbortSignal.timeout(WITHIN)]),
        headers: { accept: 'text/html,application/json;q=0.9', 'user-agent': 'Galley' },
      })
      const next = response.headers.get('location')
      if (response.status < 300 || response.status >= 400 || next === null)
        return ok({
          address,
          status: response.status,
          text: (await textOf(response)) ?? '',
          link: response.headers.get('link') ?? '',
          date: response.headers.get('date') ?? '',
        })
      await response.body?.cancel()
      address = new URL(next, address)
      if (!/^https?:$/.test(address.protocol)) break
    }
  } catch (error) {
    return networkFault(error, address.host, false)
  }
  return fail('offline', 'site.no-answer', `${from.host} sends on and on.`, { host: from.host })
}
