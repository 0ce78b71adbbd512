import path from 'node:path'
import { fail, ok, type Result } from '../../shared/result'
import type { SpellingLanguage } from '../../shared/spelling/language'
import { type Checker, createChecker } from './checker'
import { type DictionaryFiles, type DictionaryPlaces, findDictionary } from './dictionaries'
import { type Engine, loadDictionary, startEngine } from './hunspell'

export interface LoadedChecker {
  readonly checker: Checker
  readonly files: DictionaryFiles
}

/** Checkers by language, each loaded when it is first asked for and then kept. */
export function createCheckers(places: DictionaryPlaces) {
  let engine: Promise<Engine> | null = null
  const loaded = new Map<SpellingLanguage, Promise<Result<LoadedChecker>>>()

  async function load(language: SpellingLanguage): Promise<Result<LoadedChecker>> {
    const files = await findDictionary(language, places)
    if (!files)
      return fail(
        'missing',
        'spelling.no-dictionary',
        `there is no dictionary for ${language}: install one (Debian has hunspell-kk), or name a folder that holds its .aff and .dic.`,
        { language },
      )
    engine ??= startEngine(path.join(places.bundled, 'hunspell.wasm'))
    const dictionary = await loadDictionary(await engine, files)
    return dictionary.ok ? ok({ checker: createChecker(dictionary.value, language), files }) : dictionary
  }

  return (language: SpellingLanguage): Promise<Result<LoadedChecker>> => {
    const known = loaded.get(language) ?? load(language)
    loaded.set(language, known)
    return known
  }
}
