import { remembered } from '../page/remembered'

/** The base for relative addresses: scheme and host, and the folder, of a page's address. */
const BASE = /^(https?:)(\/\/[^/?#\s]{1,253})([^?#\s]{0,2000})/i

/** One page resolves all its addresses against one base. */
const partsOf = remembered((base: string) => BASE.exec(base))

/**
 * A full address from one written in a page, as far as news pages write them: full, `//host/…`, `/path`, `path`.
 * What cannot be resolved comes back as it was, for `safeHref` to refuse.
 */
export function resolve(address: string, base: string): string {
  const trimmed = address.trim()
  const known = partsOf(base)
  if (!known || trimmed === '' || /^[a-z][a-z0-9+.-]{0,30}:/i.test(trimmed)) return trimmed
  // A picture that came with the document is named by its hash and stands nowhere else.
  if (/^sha256-[0-9a-f]{64}$/.test(trimmed)) return trimmed
  const [, scheme = '', host = '', path = ''] = known
  if (trimmed.startsWith('//')) return scheme + trimmed
  if (trimmed.startsWith('/')) return scheme + host + trimmed
  if (trimmed.startsWith('#') || trimmed.startsWith('?')) return scheme + host + path + trimmed
  return `${scheme}${host}${path.slice(0, path.lastIndexOf('/') + 1) || '/'}${trimmed.replace(/^(\.\/)+/, '')}`
}
