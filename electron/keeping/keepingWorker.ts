import { Worker } from 'node:worker_threads'
import { fail, type Result } from '../../shared/result'
import type { Keeping, KeepingPlaces, Progress } from './keeping'
import type { KeepingAnswer, KeepingRequest } from './keeping.worker'

/** The same calls as `Keeping`, on a thread of their own that starts with the first one. */
export function keepingWorker(script: string | URL, places: KeepingPlaces): Keeping {
  let worker: Worker | null = null
  let last = 0
  const waiting = new Map<number, { resolve: (result: Result<never>) => void; progress: Progress }>()

  function start(): Worker {
    const started = new Worker(script, { workerData: places })
    const fallen = (why: string) => {
      if (worker === started) worker = null
      const asked = [...waiting.values()]
      waiting.clear()
      for (const { resolve } of asked) resolve(fail('unexpected', 'keeping.stopped', why))
    }
    started.on('message', (answer: KeepingAnswer) => {
      const asked = waiting.get(answer.id)
      if ('result' in answer) {
        waiting.delete(answer.id)
        if (waiting.size === 0) started.unref()
        asked?.resolve(answer.result as Result<never>)
      } else asked?.progress(answer.done, answer.total)
    })
    started.on('error', (error) => fallen(String(error)))
    started.on('exit', () => fallen('The thread has stopped.'))
    return started
  }

  const ask =
    (method: keyof Keeping) =>
    (input: unknown, progress: Progress = () => {}): Promise<Result<never>> =>
      new Promise((resolve) => {
        worker ??= start()
        worker.ref()
        last += 1
        waiting.set(last, { resolve, progress })
        worker.postMessage({ id: last, method, input } satisfies KeepingRequest)
      })

  return {
    prepare: ask('prepare'),
    enter: ask('enter'),
    verifyArchive: ask('verifyArchive'),
    backUp: ask('backUp'),
    backups: ask('backups'),
    bringFiles: ask('bringFiles'),
    articlesIn: ask('articlesIn'),
    articleIn: ask('articleIn'),
    exportOne: ask('exportOne'),
    openSource: ask('openSource'),
    openWordPress: ask('openWordPress'),
    stopReading: ask('stopReading'),
    bring: ask('bring'),
    report: ask('report'),
    exportRecord: ask('exportRecord'),
  }
}
