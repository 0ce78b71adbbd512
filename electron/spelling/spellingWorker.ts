import { Worker } from 'node:worker_threads'
import { fail, type Result } from '../../shared/result'
import type { SpellingLanguage } from '../../shared/spelling/language'
import type { DictionaryPlaces } from './dictionaries'
import type { SpellingAnswers, SpellingQuestion } from './spelling.worker'

/** A worker nobody has asked for so many milliseconds gives its dictionaries' memory back. */
const REST = 10 * 60_000

export interface SpellingWorker {
  check(language: SpellingLanguage, words: readonly string[]): Promise<Result<SpellingAnswers['check']>>
  suggest(language: SpellingLanguage, word: string): Promise<Result<SpellingAnswers['suggest']>>
  /** Forgets every dictionary: the next question looks for them anew. */
  drop(): Promise<void>
}

/** Dictionaries on a thread of their own, started with the first question: loading takes a second. */
export function createSpellingWorker(options: {
  readonly script: string | URL
  readonly places: () => DictionaryPlaces
}): SpellingWorker {
  let worker: Worker | null = null
  let last = 0
  let rest: NodeJS.Timeout | null = null
  const waiting = new Map<number, (result: Result<never>) => void>()

  function start(): Worker {
    const started = new Worker(options.script, { workerData: { places: options.places() } })
    const gone = (why: string) => {
      if (worker !== started) return
      worker = null
      const asked = [...waiting.values()]
      waiting.clear()
      for (const resolve of asked) resolve(fail('unexpected', 'spelling.stopped', why))
    }
    started.on('message', ({ id, result }: { id: number; result: Result<never> }) => {
      waiting.get(id)?.(result)
      waiting.delete(id)
      if (waiting.size > 0) return
      started.unref()
      rest = setTimeout(drop, REST)
      rest.unref()
    })
    started.on('error', (error) => gone(String(error)))
    started.on('exit', () => gone('The spelling worker has stopped.'))
    return started
  }

  async function drop(): Promise<void> {
    const ended = worker
    worker = null
    const asked = [...waiting.values()]
    waiting.clear()
    for (const resolve of asked)
      resolve(fail('unexpected', 'spelling.stopped', 'The dictionaries are read anew.'))
    await ended?.terminate()
  }

  const ask = (request: { language: SpellingLanguage } & SpellingQuestion): Promise<Result<never>> =>
    new Promise((resolve) => {
      if (rest) clearTimeout(rest)
      worker ??= start()
      worker.ref()
      last += 1
      waiting.set(last, resolve)
      worker.postMessage({ ...request, id: last })
    })

  return {
    check: (language, words) => ask({ language, method: 'check', words }),
    suggest: (language, word) => ask({ language, method: 'suggest', word }),
    drop,
  }
}
