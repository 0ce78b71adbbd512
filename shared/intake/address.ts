import { safeHref } from '../body/safeHref'
import { agencyOfHost } from './agencies'

/** Heads of state and governments whose sites stand outside a government's own domain. */
const GOVERNMENT_HOSTS = [
  'akorda.kz',
  'primeminister.kz',
  'parlam.kz',
  'senate.parlam.kz',
  'kremlin.ru',
  'government.ru',
  'duma.gov.ru',
  'tccb.gov.tr',
  'whitehouse.gov',
  'europa.eu',
  'un.org',
]
/** Also Turkey's municipalities (`bel.tr`), police (`pol.tr`) and armed forces (`tsk.tr`). */
const GOVERNMENT_DOMAIN = /(^|\.)(gov|gouv|gob|mil|(bel|pol|tsk)(?=\.tr))(\.[a-z]{2,3}|$)(\.|$)/
const TRACKING =
  /^(utm_[a-z_]+|fbclid|gclid|yclid|dclid|msclkid|mc_[ce]id|_openstat|igshid|ref|from|ysclid)$/i

/** Host of a web address in lower case without `www.`; empty when it has none. */
export function hostOf(url: string): string {
  const match = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:@]+)/i.exec(url)
  return (match?.[1] ?? '').toLowerCase().replace(/^www\./, '')
}

/** A web address without the parameters that follow people around; null when it is none. */
export function cleanAddress(raw: string): string | null {
  const href = safeHref(raw.replace(/[.,;)\]»"”]+$/, ''))
  if (!href || !/^https?:/i.test(href)) return null
  const [whole = '', fragment] = splitAt(href, '#')
  const [path = '', query] = splitAt(whole, '?')
  const kept = (query ?? '').split('&').filter((pair) => pair && !TRACKING.test(pair.split('=')[0] ?? ''))
  return path + (kept.length > 0 ? `?${kept.join('&')}` : '') + (fragment ? `#${fragment}` : '')
}

export function categoryOf(host: string): 'agency' | 'government' | 'other' {
  if (
    GOVERNMENT_HOSTS.some((own) => host === own || host.endsWith(`.${own}`)) ||
    GOVERNMENT_DOMAIN.test(host)
  )
    return 'government'
  return agencyOfHost(host) ? 'agency' : 'other'
}

function splitAt(text: string, mark: string): [string, string | undefined] {
  const at = text.indexOf(mark)
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
}
