import fs from 'node:fs/promises'
import path from 'node:path'
import type { SpellingLanguage } from '../../shared/spelling/language'

/** Where dictionaries are looked for, in this order. */
export interface DictionaryPlaces {
  /** A folder the newsroom chose; empty for none. */
  readonly own: string
  /** What comes with Galley. */
  readonly bundled: string
  /** Where systems keep theirs. */
  readonly computer: readonly string[]
}

/** A pair of Hunspell files. `from` says whose they are. */
export interface DictionaryFiles {
  readonly name: string
  readonly from: 'own' | 'bundled' | 'computer'
  readonly aff: string
  readonly dic: string
}

const NAMES: Readonly<Record<SpellingLanguage, readonly string[]>> = {
  tr: ['tr-tr', 'tr'],
  ru: ['ru-ru', 'ru'],
  kk: ['kk-kz', 'kk'],
  en: ['en-us', 'en'],
  'en-GB': ['en-gb'],
}

/** The folders in which systems keep Hunspell's dictionaries. */
export const systemFolders = (platform: NodeJS.Platform, home: string): string[] => {
  if (platform === 'darwin') return [path.join(home, 'Library/Spelling'), '/Library/Spelling']
  if (platform === 'win32') return []
  return [path.join(home, '.local/share/hunspell'), '/usr/share/hunspell', '/usr/share/myspell/dicts']
}

/** The pair for a language, `kk_KZ.aff` and `kk_KZ.dic` for instance; null when none is there. */
export async function findDictionary(
  language: SpellingLanguage,
  { own, bundled, computer }: DictionaryPlaces,
): Promise<DictionaryFiles | null> {
  const folders = [
    ...(own ? [{ folder: own, from: 'own' as const }] : []),
    { folder: bundled, from: 'bundled' as const },
    ...computer.map((folder) => ({ folder, from: 'computer' as const })),
  ]
  for (const { folder, from } of folders) {
    // A folder that is not there holds no dictionary.
    const files = await fs.readdir(folder).catch((): string[] => [])
    for (const name of NAMES[language]) {
      const file = (ending: string) =>
        files.find((one) => one.toLowerCase().replace('_', '-') === `${name}.${ending}`)
      const [aff, dic] = [file('aff'), file('dic')]
      if (aff && dic)
        return { name: dic.slice(0, -4), from, aff: path.join(folder, aff), dic: path.join(folder, dic) }
    }
  }
  return null
}
