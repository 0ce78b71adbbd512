import * as z from 'zod'
import { isPrivateHost } from '../../../../shared/intake/privateAddress'
import { fail, ok, type Result } from '../../../../shared/result'
import { bareHost, getPage, readAddress } from '../../web/address'
import { jsonIn } from '../../web/answers'

const About = z.object({ site: z.object({ title: z.string(), url: z.string(), version: z.string() }) })

/** A Ghost that was found. */
export interface Found {
  /** Of its Admin API, `https://gazete.example/ghost/api/admin/`. */
  readonly root: string
  /** Where readers go, with a slash at its end. */
  readonly home: string
  readonly title: string
  /** What the site's clock is ahead of ours, in whole seconds; 0 where it does not say. */
  readonly ahead: number
}

/** Where the interface lies below a folder of the site. */
const ABOUT = 'ghost/api/admin/site/'

/**
 * Finds the Admin API of the Ghost some address belongs to: in the address's own folder or a higher one, or before its
 * `/ghost/`. Nothing secret is sent. The interface must be of the same host and as safe as the address: the key goes there.
 */
export async function discover(
  text: string,
  given: { readonly signal: AbortSignal; readonly now: () => string },
): Promise<Result<Found>> {
  const address = readAddress(text)
  if (!address)
    return fail('invalid', 'site.address', `“${text.slice(0, 200)}” is no address of a site.`, {
      address: text.slice(0, 200),
    })
  const { host } = address
  for (const place of places(address)) {
    const page = await getPage(place, given.signal)
    if (!page.ok) return page
    // Ghost says so with a page while it starts or is updated.
    if (page.value.status === 503)
      return fail('offline', 'site.out-of-order', `${host} is out of order.`, { host })
    const about = About.safeParse(jsonIn(page.value.text))
    const root = page.value.address
    if (!about.success || !root.pathname.endsWith(ABOUT)) continue
    if (bareHost(root.hostname) !== bareHost(address.hostname))
      return fail('denied', 'site.moved', `${host} sends on to ${root.host}.`, {
        host,
        address: `${root.origin}/ghost/`,
      })
    if (root.protocol === 'http:' && !isPrivateHost(root.hostname))
      return fail('denied', 'site.not-encrypted', `${root.host} is not encrypted; the key was not sent.`, {
        host,
      })
    const { site } = about.data
    const clock = Date.parse(page.value.date) - Date.parse(given.now())
    return ok({
      root: new URL('../', root).href,
      home: `${site.url.replace(/\/+$/, '')}/`,
      title: site.title,
      ahead: Number.isNaN(clock) ? 0 : Math.round(clock / 1000),
    })
  }
  return fail('missing', 'site.no-ghost', `${host} does not answer as Ghost does.`, { host })
}

/** Every folder of the address, the deepest first; a folder called `ghost` is Ghost's own. */
function places(address: URL): URL[] {
  const folders = address.pathname.split('/').slice(1)
  const own = folders.indexOf('ghost')
  const depth = Math.min(own < 0 ? folders.length - 1 : own, 6)
  return Array.from({ length: depth + 1 }, (_, up) => {
    const folder = folders
      .slice(0, depth - up)
      .map((name) => `${name}/`)
      .join('')
    return new URL(`/${folder}${ABOUT}`, address.origin)
  })
}
