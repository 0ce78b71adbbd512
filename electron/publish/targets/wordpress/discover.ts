import { isPrivateHost } from '../../../../shared/intake/privateAddress'
import { fail, ok, type Result } from '../../../../shared/result'
import { bareHost, getPage, type Page, readAddress } from '../../web/address'
import { jsonIn } from '../../web/answers'

/** The interface of `companion/galley-companion.php`. */
const COMPANION = 'galley/v1'
/** What a companion of version 2 announces besides: it shows an article before it is out. */
const PREVIEWS = 'galley-preview/v1'

export interface Found {
  /** `https://gazete.example/wp-json/` or `https://gazete.example/?rest_route=/`. */
  readonly root: string
  /** Does it announce Galley's companion? */
  readonly hasCompanion: boolean
  /** Does the companion show an article in the site's theme before it is out? */
  readonly hasPreviews: boolean
}

/**
 * Finds the REST interface of the WordPress some address belongs to: what the page names in its header or its head,
 * else the usual places of this and every higher folder. Nothing secret is sent. The interface found must be of the
 * same host and as safe as the address: the password will go there.
 */
export async function discover(text: string, signal: AbortSignal): Promise<Result<Found>> {
  const address = readAddress(text)
  if (!address)
    return fail('invalid', 'site.address', `“${text.slice(0, 200)}” is no address of a site.`, {
      address: text.slice(0, 200),
    })
  const page = await getPage(address, signal)
  if (!page.ok) return page
  const values = { host: address.host }
  if (bareHost(page.value.address.hostname) !== bareHost(address.hostname))
    return fail('denied', 'site.moved', `${address.host} sends on to ${page.value.address.host}.`, {
      ...values,
      address: page.value.address.href.slice(0, 200),
    })
  for (const candidate of candidates(page.value)) {
    const found = await getPage(candidate, signal)
    if (!found.ok || !isIndex(found.value.text)) continue
    const root = found.value.address
    if (bareHost(root.hostname) !== bareHost(address.hostname)) continue
    if (root.protocol === 'http:' && !isPrivateHost(root.hostname))
      return fail(
        'denied',
        'site.not-encrypted',
        `${root.host} is not encrypted; the password was not sent.`,
        values,
      )
    const announced = namespacesIn(found.value.text)
    return ok({
      root: root.href,
      hasCompanion: announced.includes(COMPANION),
      hasPreviews: announced.includes(PREVIEWS),
    })
  }
  return fail('missing', 'site.no-rest', `${address.host} does not answer as WordPress does.`, values)
}

function candidates({ address, text, link }: Page): URL[] {
  const named = [
    /<([^<>]{1,1000})>; rel="https:\/\/api\.w\.org\/"/.exec(link)?.[1],
    /<link [^<>]{0,200}rel=["']https:\/\/api\.w\.org\/["'][^<>]{0,200}href=["']([^"'<>]{1,1000})["']/.exec(
      text,
    )?.[1],
  ].flatMap((href) => {
    const plain = href?.replaceAll('&#038;', '&') ?? ''
    return plain && URL.canParse(plain, address.href) ? [new URL(plain, address)] : []
  })
  const own = isIndex(text) ? [address] : []
  // What ends without a slash may be a folder all the same: not every server sends on to it.
  const folders = address.pathname.replace(/\/$/, '').split('/')
  const places = folders.flatMap((_, index) => {
    const folder = `${folders.slice(0, folders.length - index).join('/')}/`.replace(/\/{2,}/g, '/')
    return [new URL(`${folder}wp-json/`, address), new URL(`${folder}?rest_route=/`, address)]
  })
  return [...own, ...named, ...places.slice(0, 12)]
}

const isIndex = (text: string): boolean => namespacesIn(text).includes('wp/v2')

/** The interfaces an index announces; none where the text is no index. */
function namespacesIn(text: string): unknown[] {
  const json = jsonIn(text)
  if (typeof json !== 'object' || json === null || !('namespaces' in json)) return []
  return Array.isArray(json.namespaces) ? json.namespaces : []
}
