import { Worker } from 'node:worker_threads'
import { ok, type Result } from '../../shared/result'
import type { Examine } from './examine'
import type { ExamineAnswer, ExamineRequest } from './picture.worker'

/**
 * Examining on a thread of its own, started with the first picture. A worker that falls says nothing against a picture:
 * it is taken as it is, and the next one gets a new worker.
 */
export function examineOnWorker(script: string | URL): Examine {
  let worker: Worker | null = null
  let last = 0
  const waiting = new Map<number, (result: Result<Record<string, never>>) => void>()

  function start(): Worker {
    const started = new Worker(script)
    const fallen = () => {
      if (worker === started) worker = null
      const asked = [...waiting.values()]
      waiting.clear()
      for (const resolve of asked) resolve(ok({}))
    }
    started.on('message', ({ id, result }: ExamineAnswer) => {
      waiting.get(id)?.(result)
      waiting.delete(id)
      if (waiting.size === 0) started.unref()
    })
    started.on('error', fallen)
    started.on('exit', fallen)
    return started
  }

  return (bytes) =>
    new Promise((resolve) => {
      worker ??= start()
      worker.ref()
      last += 1
      waiting.set(last, resolve)
      worker.postMessage({ id: last, bytes } satisfies ExamineRequest)
    })
}
