import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import fs from 'node:fs/promises'
import path from 'node:path'
import { writeDurably } from '../durableFile'
import { sha256 } from '../publish/hash'

/** Parts of archived states: files named by the hash of their content, each kept once. */
export function createParts(folder: string) {
  const fileOf = (hash: string) => {
    const hex = hash.slice('sha256-'.length)
    return path.join(folder, hex.slice(0, 2), hex)
  }
  const isThere = (hash: string) =>
    fs.stat(fileOf(hash)).then(
      () => true,
      () => false,
    )

  return {
    fileOf,
    /** Keeps a text and answers its content address. */
    async keepText(text: string): Promise<string> {
      const hash = sha256(text)
      if (!(await isThere(hash))) await writeDurably(fileOf(hash), text)
      return hash
    },
    /** Keeps a file of the library that goes by this content address; false when it is not there. */
    async keepFile(hash: string, from: string): Promise<boolean> {
      if (await isThere(hash)) return true
      const bytes = await fs.readFile(from).catch(() => null)
      if (bytes === null || `sha256-${createHash('sha256').update(bytes).digest('hex')}` !== hash)
        return false
      await writeDurably(fileOf(hash), bytes)
      return true
    },
    read: (hash: string): Promise<Uint8Array> => fs.readFile(fileOf(hash)),
    /** What is wrong with a part; null when its bytes are still those it is named by. */
    async fault(hash: string): Promise<'missing-part' | 'changed-part' | null> {
      if (!(await isThere(hash))) return 'missing-part'
      const digest = createHash('sha256')
      for await (const chunk of createReadStream(fileOf(hash))) digest.update(chunk as Uint8Array)
      return `sha256-${digest.digest('hex')}` === hash ? null : 'changed-part'
    },
  }
}
export type Parts = ReturnType<typeof createParts>
