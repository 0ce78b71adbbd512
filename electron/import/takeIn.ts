import type { Imported } from '../../shared/ipc/transferContract'
import type { Result } from '../../shared/result'
import type { Arrived, Offered } from './source'

/**
 * Takes in what the library does not have, one article after another. Stopped or ended at any moment, the next time
 * it goes on where it was: an article that is there already is left as it is.
 */
export async function takeIn(given: {
  readonly offered: readonly Offered[]
  readonly has: (id: string) => Promise<boolean>
  /** Reads an article and keeps its files. */
  readonly bring: (offered: Offered) => Promise<Result<Arrived>>
  readonly add: (arrived: Arrived) => Promise<Result<unknown>>
  readonly progress: (done: number, total: number) => void
  readonly isStopped: () => boolean
}): Promise<Imported> {
  const failed: { name: string; code: string; kind: string }[] = []
  let [added, known] = [0, 0]
  for (const [index, offered] of given.offered.entries()) {
    if (given.isStopped()) return { added, known, failed, stopped: true }
    given.progress(index, given.offered.length)
    if (await given.has(offered.id)) {
      known += 1
      continue
    }
    const article = await given.bring(offered)
    // What was stopped in the middle of its answer is not one that failed.
    if (!article.ok && given.isStopped()) return { added, known, failed, stopped: true }
    const stored = article.ok ? await given.add(article.value) : article
    if (stored.ok) added += 1
    else if (stored.fault.code === 'article.exists') known += 1
    else failed.push({ name: offered.title, code: stored.fault.code, kind: stored.fault.kind })
    // A full or lost disk is the same for every other one.
    if (!stored.ok && (stored.fault.kind === 'full' || stored.fault.kind === 'denied'))
      return { added, known, failed, stopped: true }
  }
  given.progress(given.offered.length, given.offered.length)
  return { added, known, failed, stopped: false }
}
