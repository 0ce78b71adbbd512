import { Worker } from 'node:worker_threads'
import { fail, type Result } from '../../shared/result'
import type { Answer, WorkerMethod } from './messages'

export interface WorkerCalls {
  ask<T>(method: WorkerMethod, input: unknown): Promise<Result<T>>
  end(): Promise<void>
}

const RESTARTS = 3
const RESTART_WINDOW = 60_000
/** A library that does not answer must not keep the app from ending; what it acknowledged is on disk already. */
const CLOSING_TIME = 3000

/**
 * Calls to the library's thread. When the thread dies, its calls are answered as faults and a new one takes over:
 * the window sends a batch again under its own name, so nothing is lost or written twice.
 */
export function callWorker(script: string | URL, folder: string, log: (line: string) => void): WorkerCalls {
  const waiting = new Map<number, (result: Result<unknown>) => void>()
  const deaths: number[] = []
  let last = 0
  let ended = false
  let worker: Worker | null = start(false)

  function start(isGoingOn: boolean): Worker {
    const started = new Worker(script, { workerData: { folder, isGoingOn } })
    started.on('message', ({ id, result }: Answer) => {
      waiting.get(id)?.(result)
      waiting.delete(id)
    })
    let why = 'The library has stopped.'
    started.on('error', (error) => {
      why = String(error)
    })
    started.on('exit', () => fallen(why))
    return started
  }

  function fallen(why: string): void {
    worker = null
    if (!ended) log(`the library's thread is gone: ${why}`)
    for (const resolve of waiting.values()) resolve(stopped(why))
    waiting.clear()
    deaths.push(performance.now())
    const recent = deaths.filter((at) => at > performance.now() - RESTART_WINDOW)
    if (!ended && recent.length <= RESTARTS) worker = start(true)
  }

  function ask<T>(method: WorkerMethod, input: unknown): Promise<Result<T>> {
    const present = worker
    if (!present) return Promise.resolve(stopped('The library has stopped.'))
    return new Promise((resolve) => {
      last += 1
      waiting.set(last, resolve as (result: Result<unknown>) => void)
      present.postMessage({ id: last, method, input })
    })
  }

  return {
    ask,
    async end() {
      ended = true
      await Promise.race([
        ask('close', {}),
        new Promise((resolve) => setTimeout(resolve, CLOSING_TIME).unref()),
      ])
      await worker?.terminate()
    },
  }
}

const stopped = (why: string) => fail('unexpected', 'library.stopped', why)
