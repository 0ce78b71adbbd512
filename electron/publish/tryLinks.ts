import type { LinkState } from '../../shared/article/checks/links'
import { fail } from '../../shared/result'
import { type FetchOptions, fetchResource } from '../intake/fetch/fetchResource'

/** Addresses tried at a time, and the time one of them has, in ms. */
const AT_ONCE = 4
const LIMITS = { timeLimit: 12_000, idleLimit: 8000 }

const THERE = fail('unexpected', 'link.there', 'The page is there; nobody needs to read it.')

/**
 * Tries addresses by the rules of intake's fetching (nothing in a private network, few redirections), a few at a time,
 * and answers what became of each. The page itself is not read. An address without an answer is `unclear`: the fault may
 * lie with this computer's network.
 */
export function createTryLinks(options: {
  readonly now: () => string
  readonly fetching?: Pick<FetchOptions, 'network' | 'timeLimit' | 'idleLimit' | 'allowHosts'>
}) {
  async function tryOne(url: string): Promise<LinkState> {
    const found = await fetchResource(url, { ...LIMITS, ...options.fetching, refuse: () => THERE })
    const code = found.ok ? '' : found.fault.code
    const at = options.now()
    if (found.ok || code === THERE.fault.code) return { url, at, state: 'there', code: '' }
    return { url, at, state: code === 'fetch.not-found' ? 'gone' : 'unclear', code }
  }

  return async (urls: readonly string[]): Promise<LinkState[]> => {
    const states: LinkState[] = []
    let next = 0
    const work = async () => {
      for (let at = next++; at < urls.length; at = next++) states[at] = await tryOne(urls[at] ?? '')
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work))
    // Names are found for others: one that nobody knows is a host that has gone.
    const isOnline = states.some(({ state, code }) => state !== 'unclear' || !NO_NETWORK.has(code))
    return states.map((link) =>
      isOnline && link.code === 'fetch.unknown-host' ? { ...link, state: 'gone' } : link,
    )
  }
}

const NO_NETWORK = new Set(['fetch.unknown-host', 'fetch.unreachable', 'fetch.too-slow'])
