import fs from 'node:fs/promises'
import path from 'node:path'
import { syncFolder } from '../durableFile'
import { ArchiveRecord, hashOf } from './record'

export type Break = 'unreadable' | 'number' | 'previous' | 'hash' | 'missing-part' | 'changed-part'

export interface FirstBreak {
  /** Line of the chain, from 1. */
  readonly line: number
  readonly why: Break
  /** The content address of the part, where a part is what is wrong. */
  readonly part?: string
}

export const chainFile = (folder: string): string => path.join(folder, 'chain.jsonl')

/** The chain's lines as they lie there; none when nothing was archived yet. `torn` is what a crash left of a line. */
export async function readLines(folder: string): Promise<{ lines: string[]; torn: string }> {
  const text = await fs.readFile(chainFile(folder), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  const lines = text.split('\n')
  return { torn: lines.pop() ?? '', lines }
}

/** The record of a line, whatever stands before it; none when the line suffered. */
export function recordIn(line: string): ArchiveRecord[] {
  try {
    return [ArchiveRecord.parse(JSON.parse(line))]
  } catch {
    return []
  }
}

/** The records up to the first line that is not what was written, and that line. */
export function followChain(lines: readonly string[]): {
  records: ArchiveRecord[]
  broken: FirstBreak | null
} {
  const records: ArchiveRecord[] = []
  for (const [index, text] of lines.entries()) {
    const line = index + 1
    const [record] = recordIn(text)
    if (!record) return { records, broken: { line, why: 'unreadable' } }
    // Over the line's own JSON: a field this version does not know is covered as well.
    if (hashOf(JSON.parse(text) as ArchiveRecord) !== record.hash)
      return { records, broken: { line, why: 'hash' } }
    if (record.n !== line) return { records, broken: { line, why: 'number' } }
    if (record.previous !== (records.at(-1)?.hash ?? ''))
      return { records, broken: { line, why: 'previous' } }
    records.push(record)
  }
  return { records, broken: null }
}

/**
 * Adds one line and returns once it is on disk. What a crash left of an unfinished line was never acknowledged and
 * goes first.
 */
export async function appendLine(folder: string, record: ArchiveRecord, torn: string): Promise<void> {
  const file = chainFile(folder)
  const handle = await fs.open(file, 'a')
  try {
    const { size } = await handle.stat()
    const whole = size - Buffer.byteLength(torn)
    if (torn !== '') await handle.truncate(whole)
    try {
      await handle.appendFile(`${JSON.stringify(record)}\n`)
      await handle.sync()
    } catch (error) {
      await handle.truncate(whole).catch(() => {})
      throw error
    }
  } finally {
    await handle.close()
  }
  // The first line gives the chain its name, which has to outlive a power cut as well.
  if (record.n === 1) await syncFolder(folder)
}
