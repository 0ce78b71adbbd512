import { type Fault, fail, type Result } from '../../shared/result'

/** After so many pictures of one host that could not be reached it is left alone. */
const MOST_OF_A_HOST = 3
/** After so many hosts without one answer there is no network to speak of. */
const MOST_HOSTS = 6

/** What a network does when nobody is there; what a host answered, even a refusal, is none of these. */
const UNREACHABLE = new Set(['fetch.unreachable', 'fetch.unknown-host', 'fetch.too-slow'])

export interface TiredHosts {
  /** Why the host is not asked any more; null when it is. */
  refusal(host: string): { readonly ok: false; readonly fault: Fault } | null
  note(host: string, result: Result<unknown>): void
  /** A new start: everybody is asked again. */
  forget(): void
}

/** Remembers whom asking is no use, so that one dead server does not hold up every picture of a page. */
export function createTiredHosts(): TiredHosts {
  const silent = new Map<string, number>()
  let answered = false
  return {
    refusal(host) {
      const isTired = (silent.get(host) ?? 0) >= MOST_OF_A_HOST
      const isOffline = !answered && silent.size >= MOST_HOSTS
      if (!isTired && !isOffline) return null
      return fail('offline', 'fetch.unreachable', `${host} is not asked again: nobody answers there.`, {
        host,
      })
    },
    note(host, result) {
      if (!result.ok && UNREACHABLE.has(result.fault.code)) silent.set(host, (silent.get(host) ?? 0) + 1)
      else {
        answered = true
        silent.delete(host)
      }
    },
    forget() {
      silent.clear()
      answered = false
    },
  }
}
