import type { Picture } from '../../shared/article/article'
import type { EventPayload } from '../../shared/ipc/contract'
import { fail, type Result } from '../../shared/result'
import { type FetchOptions, fetchResource } from '../intake/fetch/fetchResource'
import type { Pictures } from './pictures'

const LIMITS = { maxBytes: 50 * 1024 * 1024, timeLimit: 90_000, idleLimit: 15_000 }
/** So many pictures come in at a time; a page may show hundreds. */
const AT_ONCE = 4
/** Milliseconds between two words of progress. */
const PACE = 100

export type PictureFetch = (url: string, allowHosts: readonly string[]) => Promise<Result<Picture>>

/** Copies pictures from the web into the library, a few at a time, each told by its bytes and never by its name. */
export function createPictureFetch(options: {
  readonly pictures: Pick<Pictures, 'add'>
  readonly progress?: (progress: EventPayload<'pictureProgress'>) => void
  readonly fetching?: Pick<FetchOptions, 'network' | 'timeLimit' | 'idleLimit'>
}): PictureFetch {
  const waiting: (() => void)[] = []
  let running = 0

  async function fetchOne(url: string, allowHosts: readonly string[]): Promise<Result<Picture>> {
    let told = 0
    const found = await fetchResource(url, {
      ...LIMITS,
      ...options.fetching,
      accept: 'image/avif,image/webp,image/png,image/jpeg,image/gif,*/*;q=0.5',
      allowHosts,
      refuse: (contentType) => (/^(?:text|video|audio)\//.test(contentType) ? notAPicture : null),
      progress(received, total) {
        const now = performance.now()
        if (now - told < PACE && received !== total) return
        told = now
        options.progress?.({ url, received, total })
      },
    })
    return found.ok ? options.pictures.add(found.value.bytes) : found
  }

  return async (url, allowHosts) => {
    if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
    running += 1
    try {
      return await fetchOne(url, allowHosts)
    } finally {
      running -= 1
      waiting.shift()?.()
    }
  }
}

const notAPicture = fail('invalid', 'picture.not-a-picture', 'What lies at this address is no picture.')
