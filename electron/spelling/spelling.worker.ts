import { parentPort, workerData } from 'node:worker_threads'
import { fail, ok, type Result } from '../../shared/result'
import type { SpellingLanguage } from '../../shared/spelling/language'
import type { DictionaryPlaces } from './dictionaries'
import { createCheckers } from './load'

export type SpellingQuestion =
  | { readonly method: 'check'; readonly words: readonly string[] }
  | { readonly method: 'suggest'; readonly word: string }

type SpellingRequest = { readonly id: number; readonly language: SpellingLanguage } & SpellingQuestion

export interface SpellingAnswers {
  check: { misspelled: string[]; dictionary: string }
  suggest: { suggestions: string[] }
}

const checkerOf = createCheckers((workerData as { places: DictionaryPlaces }).places)

async function answer(request: SpellingRequest): Promise<Result<SpellingAnswers['check' | 'suggest']>> {
  const loaded = await checkerOf(request.language)
  if (!loaded.ok) return loaded
  const { checker, files } = loaded.value
  return request.method === 'check'
    ? ok({ misspelled: checker.misspelled(request.words), dictionary: files.name })
    : ok({ suggestions: checker.suggest(request.word) })
}

parentPort?.on('message', async (request: SpellingRequest) => {
  const result = await answer(request).catch((error: unknown) =>
    fail('unexpected', 'unexpected', String(error)),
  )
  parentPort?.postMessage({ id: request.id, result })
})
