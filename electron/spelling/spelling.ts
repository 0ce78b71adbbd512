import fs from 'node:fs/promises'
import path from 'node:path'
import type { Services } from '../../shared/ipc/contract'
import { fail, ok, type Result } from '../../shared/result'
import type { Dictionaries } from '../../shared/spelling/dictionaries'
import { SPELLING_LANGUAGES } from '../../shared/spelling/language'
import { MOST_WORDS } from '../../shared/spelling/wordLimits'
import { parseWordList, printWordList, sortWords } from '../../shared/spelling/wordList'
import type { SettingsStore } from '../settings/settings'
import { type DictionaryPlaces, findDictionary } from './dictionaries'
import type { SpellingWorker } from './spellingWorker'

const MAX_BYTES = 4 * 1024 * 1024

export interface SpellingOptions {
  readonly worker: SpellingWorker
  readonly places: () => DictionaryPlaces
  readonly settings: Pick<SettingsStore, 'get' | 'dictionaries' | 'setDictionaries'>
  /** Changes the settings and tells the window. */
  readonly change: (patch: { houseWords: ReturnType<SettingsStore['get']>['houseWords'] }) => Result<unknown>
  /** Each asks for a file or a folder; null when the person changed their mind. */
  readonly chooseFolder: () => Promise<string | null>
  readonly chooseToOpen: () => Promise<string | null>
  readonly chooseToSave: (name: string) => Promise<string | null>
}

/** Spelling for the window: words go to the worker, word lists to files and back. */
export function createSpelling(options: SpellingOptions): Services['spelling'] {
  const { worker, settings, change } = options

  async function dictionaries(): Promise<Dictionaries> {
    const places = options.places()
    const found = SPELLING_LANGUAGES.map(async (language) => ({
      language,
      from: (await findDictionary(language, places))?.from ?? null,
    }))
    return { folder: settings.dictionaries(), found: await Promise.all(found) }
  }

  return {
    check: ({ language, words }) => worker.check(language, words),
    suggest: ({ language, word }) => worker.suggest(language, word),
    dictionaries: async () => ok(await dictionaries()),
    async chooseFolder({ clear }) {
      const folder = clear ? '' : await options.chooseFolder()
      if (folder !== null) {
        const stored = settings.setDictionaries(folder)
        if (!stored.ok) return stored
        await worker.drop()
      }
      return ok(await dictionaries())
    },
    async exportWords({ language }) {
      const file = await options.chooseToSave(`galley-${language}.txt`)
      if (file === null) return ok(null)
      try {
        await fs.writeFile(file, printWordList(settings.get().houseWords[language] ?? []))
      } catch (error) {
        return fail('denied', 'spelling.not-written', `The list could not be written: ${String(error)}`, {
          file: path.basename(file),
        })
      }
      return ok({ name: path.basename(file) })
    },
    async importWords({ language }) {
      const file = await options.chooseToOpen()
      if (file === null) return ok(null)
      const read = await readList(file)
      if (!read.ok) return read
      const { words, skipped } = parseWordList(read.value)
      const { houseWords } = settings.get()
      const known = houseWords[language] ?? []
      const joined = sortWords([...known, ...words]).slice(0, MOST_WORDS)
      const stored = change({ houseWords: { ...houseWords, [language]: joined } })
      return stored.ok ? ok({ added: joined.length - known.length, skipped }) : stored
    },
  }
}

async function readList(file: string): Promise<Result<string>> {
  const named = { file: path.basename(file) }
  try {
    const { size } = await fs.stat(file)
    if (size > MAX_BYTES)
      return fail('invalid', 'spelling.not-a-list', `${named.file} is too large for a word list.`, named)
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(await fs.readFile(file)))
  } catch (error) {
    return error instanceof TypeError
      ? fail('invalid', 'spelling.not-a-list', `${named.file} is no text in UTF-8.`, named)
      : fail('missing', 'intake.not-readable', `${named.file}: ${String(error)}`, named)
  }
}
