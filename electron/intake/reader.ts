import { Worker } from 'node:worker_threads'
import { fail, type Result } from '../../shared/result'
import type { Answers, Job } from './intake.worker'

/** Milliseconds of processor time and megabytes one page may take. */
const TIME_LIMIT = 20_000
/** By the clock a page may take so many times as long: on a busy computer a short page waits for its turn and is no hostile one. */
const PATIENCE = 6
const MEMORY_MEGABYTES = 768
/** A worker nobody has asked for so many milliseconds gives its memory back. */
const REST = 60_000

export interface Reader {
  ask<K extends Job['kind']>(job: Extract<Job, { kind: K }>): Promise<Result<Answers[K]>>
  /** Starts the worker, so that it is ready when the first page is. */
  warm(): void
  end(): Promise<void>
}

/**
 * The outside of an answer: what is inside was checked where it was made, and is checked again at the window's door.
 * By hand, because the command line waits for everything that is read before a page is.
 */
function isAnswer<T>(answer: unknown): answer is Result<T> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false
  const inside = answer.ok === true ? 'value' in answer && answer.value : 'fault' in answer && answer.fault
  if (typeof inside !== 'object' || inside === null) return false
  return answer.ok === true || ('kind' in inside && 'code' in inside && typeof inside.code === 'string')
}

/**
 * Reads away from the window and from main's thread: one warm worker, one page after another. A page that takes too
 * long or too much memory ends its worker, and the next one gets a new one.
 */
export function createReader(options: {
  readonly script: string | URL
  /** Milliseconds of processor time a page may take. */
  readonly timeLimit?: number
}): Reader {
  const limit = options.timeLimit ?? TIME_LIMIT
  let worker: Worker | null = null
  let queue: Promise<unknown> = Promise.resolve()
  let rest: NodeJS.Timeout | null = null

  function start(): Worker {
    const started = new Worker(options.script, {
      // A page made to fill the memory ends its worker, not the app.
      // Room for the young saves a short page most of its sweeping.
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MEGABYTES, maxYoungGenerationSizeMb: 48 },
    })
    const gone = () => {
      if (worker === started) worker = null
    }
    started.on('error', gone)
    started.on('exit', gone)
    return started
  }

  async function drop(): Promise<void> {
    const ended = worker
    worker = null
    if (rest) clearTimeout(rest)
    rest = null
    await ended?.terminate()
  }

  function one<T>(job: Job): Promise<Result<T>> {
    if (rest) clearTimeout(rest)
    worker ??= start()
    const present = worker
    present.ref()
    return new Promise((resolve) => {
      const finish = (result: Result<T>) => {
        clearInterval(watch)
        present.off('message', onMessage).off('error', onError).off('exit', onExit)
        present.unref()
        rest = setTimeout(drop, REST)
        rest.unref()
        resolve(result)
      }
      const asked = { clock: performance.now(), processor: process.cpuUsage() }
      const watch = setInterval(() => {
        const { user, system } = process.cpuUsage(asked.processor)
        const isOver = (user + system) / 1000 > limit || performance.now() - asked.clock > limit * PATIENCE
        if (!isOver) return
        void drop()
        finish(fail('invalid', 'intake.too-slow', 'The page took too long to read.'))
      }, limit / 10)
      const onMessage = (answer: unknown) => {
        if (isAnswer<T>(answer)) return finish(answer)
        finish(fail('unexpected', 'unexpected', 'Intake made something that is no article.'))
      }
      const onError = (error: unknown) => finish(failed(error))
      const onExit = () => finish(fail('unexpected', 'unexpected', 'The reader ended without an answer.'))
      present.once('message', onMessage).once('error', onError).once('exit', onExit)
      present.postMessage(job)
    })
  }

  return {
    ask(job) {
      const answer = queue.then(() => one<never>(job))
      queue = answer
      return answer
    },
    warm() {
      worker ??= start()
      worker.unref()
    },
    end: drop,
  }
}

const failed = (error: unknown) =>
  (error as { code?: unknown })?.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? fail('invalid', 'intake.too-slow', 'The page took too much memory to read.')
    : fail('unexpected', 'unexpected', String(error))
