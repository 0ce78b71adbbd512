import type { Fault, Result } from '../../../shared/result'
import type { FetchOptions, Resource } from '../../intake/fetch/fetchResource'
import { viewPolicy } from './policy'

const LIMITS = { maxBytes: 25 * 1024 * 1024, timeLimit: 30_000, idleLimit: 10_000 }
/** So many things come in at a time. */
const AT_ONCE = 8
/** No page is made of more: one that goes on asking is left without an answer. */
const MOST = 1000

/** What another site may add to the look of a page. */
const LOOKS =
  /^(image|font|audio|video)\/|^text\/css$|^application\/(x-)?font-|^application\/vnd\.ms-fontobject$/

export interface PageGiven {
  /** The preview's own address. */
  readonly link: string
  readonly scripts: boolean
  readonly fetch: (address: string, options: FetchOptions) => Promise<Result<Resource>>
  /** Something was asked for and not given. */
  readonly withheld: () => unknown
  /** The page itself could not be had. */
  readonly failed: (fault: Fault) => unknown
}

/**
 * Answers everything a page in the view asks for. The browser has no network: each thing is fetched as intake fetches, by
 * GET, without cookies, referrer or credentials, each host resolved once and never a private one, the site's own excepted.
 */
export function answerPage({ link, scripts, fetch, withheld, failed }: PageGiven) {
  const site = new URL(link)
  const policy = viewPolicy(site.host, scripts)
  const waiting: (() => void)[] = []
  let running = 0
  let asked = 0

  const refuse = (status: number) => {
    withheld()
    return new Response(null, { status })
  }
  const isPage = (url: URL) => url.href.replace(/#.*$/, '') === site.href.replace(/#.*$/, '')

  async function get(url: URL, accept: string): Promise<Response> {
    const isOwn = url.host === site.host
    const found = await fetch(url.href, {
      ...LIMITS,
      accept,
      // By name and port: what else runs on the site's machine is none of the page's business.
      allowHosts: isOwn ? [site.hostname] : [],
    })
    if (!found.ok) {
      if (isPage(url)) failed(found.fault)
      return new Response(null, { status: found.fault.kind === 'missing' ? 404 : 502 })
    }
    const { bytes, contentType, charset } = found.value
    const isStill = new URL(found.value.url).host === site.host
    if (isOwn && !isStill && isPage(url)) {
      failed({ kind: 'denied', code: 'preview.leads-away', message: 'The preview leads to another site.' })
      return refuse(403)
    }
    if (!(isOwn && isStill) && !LOOKS.test(contentType)) return refuse(403)
    return new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': charset ? `${contentType}; charset=${charset}` : contentType || 'text/plain',
        'content-security-policy': policy,
        'referrer-policy': 'no-referrer',
        'x-dns-prefetch-control': 'off',
        'cache-control': 'no-store',
        // Fonts are asked for across sites; there is nothing in the answer that was meant for one person.
        'access-control-allow-origin': '*',
      },
    })
  }

  return async (request: Pick<Request, 'method' | 'url' | 'headers'>): Promise<Response> => {
    asked += 1
    if (request.method !== 'GET' || asked > MOST) return refuse(405)
    if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
    else running += 1
    try {
      return await get(new URL(request.url), request.headers.get('accept') ?? '*/*')
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
