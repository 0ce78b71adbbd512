import path from 'node:path'
import { type FirstBreak, followChain, readLines } from './chain'
import { createParts } from './parts'
import type { ArchiveRecord } from './record'

export interface Verified {
  readonly records: number
  readonly articles: number
  /** Different files that were read and compared with their names. */
  readonly parts: number
  /** Hash of the last sound record; empty for an empty chain. */
  readonly head: string
  readonly broken: FirstBreak | null
}

const partsOf = ({ content }: ArchiveRecord): string[] =>
  content ? [content.article, content.page, ...content.pictures, ...content.originals] : []

/** Follows the chain from its first record and reads every part; names the first thing that is not as it was written. */
export async function verifyArchive(
  folder: string,
  progress: (done: number, total: number) => void = () => {},
): Promise<Verified> {
  const { lines } = await readLines(folder)
  const { records, broken } = followChain(lines)
  const parts = createParts(path.join(folder, 'parts'))
  const checked = new Map<string, Awaited<ReturnType<typeof parts.fault>>>()
  let first: FirstBreak | null = null
  for (const record of records) {
    for (const part of partsOf(record)) {
      if (!checked.has(part)) checked.set(part, await parts.fault(part))
      const why = checked.get(part)
      if (why) first ??= { line: record.n, why, part }
    }
    progress(record.n, lines.length)
  }
  return {
    records: records.length,
    articles: new Set(records.map(({ articleId }) => articleId)).size,
    parts: checked.size,
    head: records.at(-1)?.hash ?? '',
    broken: first ?? broken,
  }
}
