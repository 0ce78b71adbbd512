import { Worker } from 'node:worker_threads'
import type { Article } from '../../shared/article/article'
import { fail, type Result } from '../../shared/result'
import type { ProofTimes } from './proof'
import type { StopRequest, TargetAnswer, TargetRequest } from './publish.worker'
import type { ConfiguredSite, SitePage, Target, TargetTools } from './target'

/** A target, and what else is drawn on its thread. */
export interface WorkedTarget extends Target {
  page(articleId: string, tools: TargetTools): Promise<Result<SitePage | null>>
  /** A proof for the newsroom; the same for every kind of site. */
  proof(article: Article, times: ProofTimes, tools: TargetTools): Promise<Result<string>>
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
  const waiting = new Map<number, { tools: TargetTools; resolve: (result: Result<never>) => void }>()

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
      else {
        waiting.delete(answer.id)
        if (waiting.size === 0) started.unref()
        asked.resolve(answer.result as Result<never>)
      }
    })
    started.on('error', (error) => fallen(String(error)))
    started.on('exit', () => fallen('The publisher has stopped.'))
    return started
  }

  const ask = <T>(request: Omit<TargetRequest, 'id'>, tools: TargetTools): Promise<Result<T>> =>
    new Promise((resolve) => {
      worker ??= start()
      worker.ref()
      last += 1
      const id = last
      const stop = () => worker?.postMessage({ stop: id } satisfies StopRequest)
      tools.signal.addEventListener('abort', stop, { once: true })
      waiting.set(id, {
        tools,
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
    page: (articleId, tools) => ask({ site, method: 'page', input: [articleId] }, tools),
    proof: (article, times, tools) => ask({ site, method: 'proof', input: [article, times] }, tools),
  })
}
