import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readMaterial } from '../../electron/intake/material'
import { ArticleId } from '../../shared/article/article'
import type { Reading } from '../../shared/intake/taken'
import type { Expected } from './intakeScore'

// Tests and benchmarks are started at the top of the repository; a bundled one lies elsewhere.
const folder = join(process.cwd(), 'tests/fixtures/intake/corpus')
const GIVEN = {
  id: ArticleId.parse('01890a5d-ac96-774b-bcce-b302099a8057'),
  now: '2026-01-05T08:00:00.000Z',
  language: 'en',
  profile: null,
}

/** A page of the corpus, with the article a careful editor expects of it. */
export interface CorpusPage {
  /** `tr/ajans-aa-sulak-alan.html` */
  readonly name: string
  readonly bytes: Uint8Array
  readonly expected: Expected
}

/** All pages of the corpus, in the order of their names. */
export function corpusPages(): CorpusPage[] {
  return readdirSync(folder).flatMap((group) => {
    const files = readdirSync(join(folder, group)).toSorted()
    return files
      .filter((file) => !file.endsWith('.expected.json'))
      .map((file) => {
        const base = file.replace(/\.[a-z]+$/, '')
        const expected = JSON.parse(
          readFileSync(join(folder, group, `${base}.expected.json`), 'utf8'),
        ) as Expected
        return { name: `${group}/${file}`, bytes: readFileSync(join(folder, group, file)), expected }
      })
  })
}

/** Reads a page as the app and the command line do. */
export async function readCorpusPage({ name, bytes, expected }: CorpusPage): Promise<Reading> {
  const file = {
    bytes,
    type: 'auto',
    name: name.replace(/^.*\//, ''),
    url: expected.url,
    charset: '',
  } as const
  const read = await readMaterial({ file }, GIVEN)
  if (!read.ok) throw new Error(`${name}: ${read.fault.message}`)
  return read.value.reading
}
