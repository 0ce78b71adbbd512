import { Worker } from 'node:worker_threads'
import type { Article } from '../../shared/article/article'
import { fail, type Result } from '../../shared/result'
import type { ProofTimes } from './proof'
import type { ShelfAnswer, ShelfWish, StopRequest, TargetAnswer, TargetRequest } from './publish.worker'
import type { ConfiguredSite, SitePage, Target, TargetTools } from './target'
import type { BuildReport } from './targets/local/build'
import type { SiteShelf } from './wholeSite'

/** A target, and what else is drawn on its thread. */
export interface WorkedTarget extends Target {
  page(articleId: string, tools: TargetTools): Promise<Result<SitePage | null>>
  /** A proof for the newsroom; the same for every kind of site. */
  proof(article: Article, times: ProofTimes, tools: TargetTools): Promise<Result<string>>
  /** Builds a site of ours whole; see `buildWholeSite`. */
  build(work: BuildWork, tools: TargetTools): Promise<Result<BuildReport>>
}

export interface BuildWork {
  readonly shelf: SiteShelf
  readonly progress: (done: number, total: number) => void
}

interface Asked {
  readonly tools: TargetTools
  readonly work: BuildWork | undefined
  readonly resolve: (result: Result<never>) => void
}

/** Asks the library what a build wants to know. */
function toldBy(shelf: SiteShelf, { method, input }: ShelfWish): Promise<Result<unknown>> {
  switch (method) {
    case 'receiptsOn':
      return shelf.receiptsOn(...input)
    case 'asPublished':
      return shelf.asPublished(...input)
    case 'underWay':
      return shelf.underWay(...input)
  }
}

/**
 * Targets on a thread of their own: rendering, hashing and SQLite never hold up a keystroke. The worker is started
 * at the first publication and reads pictures from `pictures` itself.
 */
export function targetWorker(options: {
  readonly script: string | URL
  readonly pictures: string
}): (site: ConfiguredSite) => WorkedTarget {
  let worker: Worker | null = null
  let last = 0
  const waiting = new Map<number, Asked>()

  function start(): Worker {
    const started = new Worker(options.script, { workerData: { pictures: options.pictures } })
    const fallen = (why: string) => {
      worker = null
      const asked = [...waiting.values()]
      waiting.clear()
      for (const { resolve } of asked) resolve(fail('unexpected', 'publish.stopped-short', why))
    }
    started.on('message', (answer: TargetAnswer) => {
      const asked = waiting.get(answer.id)
      if (!asked) return
      if ('step' in answer) asked.tools.report(answer.step, answer.count)
      else if ('file' in answer) asked.tools.file?.(answer.file, answer.bytes)
      else if ('done' in answer) asked.work?.progress(answer.done, answer.total)
      else if ('wish' in answer) {
        if (asked.work)
          void toldBy(asked.work.shelf, answer.of).then((told) =>
            started.postMessage({ wish: answer.wish, told } satisfies ShelfAnswer),
          )
      } else {
        waiting.delete(answer.id)
        if (waiting.size === 0) started.unref()
        asked.resolve(answer.result as Result<never>)
      }
    })
    started.on('error', (error) => fallen(String(error)))
    started.on('exit', () => fallen('The publisher has stopped.'))
    return started
  }

  const ask = <T>(
    request: Omit<TargetRequest, 'id'>,
    tools: TargetTools,
    work?: BuildWork,
  ): Promise<Result<T>> =>
    new Promise((resolve) => {
      worker ??= start()
      worker.ref()
      last += 1
      const id = last
      const stop = () => worker?.postMessage({ stop: id } satisfies StopRequest)
      tools.signal.addEventListener('abort', stop, { once: true })
      waiting.set(id, {
        tools,
        work,
        resolve(result) {
          tools.signal.removeEventListener('abort', stop)
          resolve(result)
        },
      })
      worker.postMessage({ ...request, id })
      if (tools.signal.aborted) stop()
    })

  return (site) => ({
    test: (tools) => ask({ site, method: 'test', input: [] }, tools),
    rights: (tools) => ask({ site, method: 'rights', input: [] }, tools),
    read: (articleId, tools) => ask({ site, method: 'read', input: [articleId] }, tools),
    publish: (parcel, previous, tools) => ask({ site, method: 'publish', input: [parcel, previous] }, tools),
    withdraw: (articleId, previous, tools) =>
      ask({ site, method: 'withdraw', input: [articleId, previous] }, tools),
    pull: (remoteId, tools, version) => ask({ site, method: 'pull', input: [remoteId, version] }, tools),
    list: (tools, asked) => ask({ site, method: 'list', input: [asked] }, tools),
    preview: (parcel, previous, tools) => ask({ site, method: 'preview', input: [parcel, previous] }, tools),
    endPreview: (key, tools) => ask({ site, method: 'endPreview', input: [key] }, tools),
    removeDraft: (articleId, tools) => ask({ site, method: 'removeDraft', input: [articleId] }, tools),
    page: (articleId, tools) => ask({ site, method: 'page', input: [articleId] }, tools),
    build: (work, tools) => ask({ site, method: 'build', input: [] }, tools, work),
    proof: (article, times, tools) => ask({ site, method: 'proof', input: [article, times] }, tools),
  })
}
