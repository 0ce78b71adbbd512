import fs from 'node:fs/promises'
import { Hunspell } from 'hunspell-wasm'
import startHunspell from 'hunspell-wasm/wasm/hunspell.js'
import { fail, ok, type Result } from '../../shared/result'
import type { DictionaryFiles } from './dictionaries'

/** One loaded dictionary. Words are asked in composed Unicode; suggestions may take half a second. */
export interface Dictionary {
  knows(word: string): boolean
  suggest(word: string): string[]
}

/** Hunspell compiled to WebAssembly; one module holds all dictionaries. */
export type Engine = Awaited<ReturnType<typeof startEngine>>

/** @param wasm where `hunspell.wasm` lies */
export async function startEngine(wasm: string): Promise<unknown> {
  return startHunspell({
    wasmBinary: await fs.readFile(wasm),
    print: () => undefined,
    printErr: () => undefined,
  })
}

/** Loads a dictionary: 0.2 to 1 s of one thread, 20 to 80 MB. */
export async function loadDictionary(engine: Engine, files: DictionaryFiles): Promise<Result<Dictionary>> {
  const broken = fail('damaged', 'spelling.broken', `The dictionary ${files.name} could not be read.`, {
    name: files.name,
  })
  try {
    const { affixes, words } = decode(await fs.readFile(files.aff), await fs.readFile(files.dic))
    if (!/^\s*\d+/.test(words)) return broken
    const hunspell = new Hunspell(engine, affixes, words)
    return ok({
      knows: (word) => hunspell.testSpelling(word),
      suggest: (word) => hunspell.getSpellingSuggestions(word),
    })
  } catch {
    return broken
  }
}

/** Both files as text, told by the `SET` line of the affixes, and made to say UTF-8. */
function decode(aff: Uint8Array, dic: Uint8Array): { affixes: string; words: string } {
  const head = new TextDecoder('latin1').decode(aff.subarray(0, 4000))
  const named = /^(?:\u00ef\u00bb\u00bf)?SET\s+(\S{1,40})/m.exec(head)?.[1] ?? 'ISO8859-1'
  const encoding = named.replace(/^ISO(?=\d)/i, 'ISO-').replace(/^microsoft-cp/i, 'windows-')
  const decoder = new TextDecoder(encoding)
  const affixes = decoder.decode(aff)
  if (/^utf-?8$/i.test(encoding)) return { affixes, words: decoder.decode(dic) }
  // Flags of one byte are letters once they are decoded.
  const flags = /^FLAG\s/m.test(affixes) ? '' : 'FLAG UTF-8\n'
  return { affixes: `SET UTF-8\n${flags}${affixes.replace(/^SET\s.*$/m, '')}`, words: decoder.decode(dic) }
}
