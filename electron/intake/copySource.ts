import type { Original } from '../../shared/intake/taken'
import type { Result } from '../../shared/result'
import { contentHash } from '../durableFile'
import { fetchPage } from './fetch/fetchPage'
import type { FetchOptions } from './fetch/fetchResource'
import type { Originals } from './originals'

/**
 * Fetches a source's page as it is now and keeps it among the originals, without reading an article out of it. By the rules of
 * intake's fetching: nothing in a private network unless its host is allowed, nothing that is no page.
 */
export async function copySource(
  url: string,
  { originals, now, fetching }: { originals: Originals; now: () => string; fetching: FetchOptions },
): Promise<Result<Original>> {
  const page = await fetchPage(url, fetching)
  if (!page.ok) return page
  const { bytes, type, name, charset } = page.value
  const looksLikeHtml = /^\s{0,200}</.test(new TextDecoder('latin1').decode(bytes.subarray(0, 400)))
  return originals.store(
    {
      hash: await contentHash(bytes),
      type: type === 'auto' ? (looksLikeHtml ? 'html' : 'text') : type,
      encoding: charset,
      url: page.value.url,
      name,
      taken: now(),
      size: bytes.length,
    },
    bytes,
  )
}
