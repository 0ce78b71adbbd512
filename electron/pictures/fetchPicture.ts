import type { Picture } from '../../shared/article/article'
import { hostOf } from '../../shared/intake/address'
import type { EventPayload } from '../../shared/ipc/contract'
import { fail, type Result } from '../../shared/result'
import { type FetchOptions, fetchResource } from '../intake/fetch/fetchResource'
import type { Pictures } from './pictures'
import { createTiredHosts } from './tiredHosts'

const LIMITS = { maxBytes: 50 * 1024 * 1024, timeLimit: 90_000, idleLimit: 15_000 }
/** So many pictures come in at a time; a page may show hundreds. */
const AT_ONCE = 4
/** Milliseconds between two words of progress. */
const PACE = 100

export type PictureFetch = (url: string, allowHosts: readonly string[]) => Promise<Result<Picture>>

/**
 * Copies pictures from the web into the library, a few at a time, each told by its bytes and never by its name. A host
 * that does not answer several times is left alone until nothing is waiting any more: a picture the person asks for
 * once more after that is tried once more. With `remembers` it is left alone for good.
 */
export function createPictureFetch(options: {
  readonly pictures: Pick<Pictures, 'add'>
  readonly progress?: (progress: EventPayload<'pictureProgress'>) => void
  readonly fetching?: Pick<FetchOptions, 'network' | 'timeLimit' | 'idleLimit'>
  readonly remembers?: boolean
}): PictureFetch {
  const tired = createTiredHosts()
  const waiting: (() => void)[] = []
  let running = 0
  const tell = (url: string, state: EventPayload<'pictureProgress'>['state'], received = 0, total = 0) =>
    options.progress?.({ url, state, received, total })

  async function fetchOne(url: string, allowHosts: readonly string[]): Promise<Result<Picture>> {
    let told = 0
    tell(url, 'coming')
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
        tell(url, 'coming', received, total)
      },
    })
    tired.note(hostOf(url), found)
    return found.ok ? options.pictures.add(found.value.bytes) : found
  }

  return async (url, allowHosts) => {
    if (running >= AT_ONCE) {
      tell(url, 'waiting')
      await new Promise<void>((resolve) => waiting.push(resolve))
    } else running += 1
    try {
      const result = tired.refusal(hostOf(url)) ?? (await fetchOne(url, allowHosts))
      tell(url, result.ok ? 'kept' : 'failed')
      return result
    } finally {
      // Who waits takes this place over; nobody who comes meanwhile gets in before.
      const next = waiting.shift()
      if (next) next()
      else running -= 1
      if (running === 0 && !options.remembers) tired.forget()
    }
  }
}

const notAPicture = fail('invalid', 'picture.not-a-picture', 'What lies at this address is no picture.')
