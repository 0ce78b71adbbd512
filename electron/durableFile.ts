import { randomUUID } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'

/** A content address as it is written in articles: `sha256-<hex>`. */
export const CONTENT_HASH = /^sha256-[0-9a-f]{64}$/

/** The content address of some bytes. Hashed off this thread: main routes every keystroke. */
export async function contentHash(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes))
  return `sha256-${Buffer.from(digest).toString('hex')}`
}

/**
 * Writes a file aside, syncs it and renames it into place, so that neither a reader nor a crash meets half of it.
 * Makes the folder; `mode` is the new file's, less the umask. Rejects with the system's own error, and then leaves nothing behind.
 */
export async function writeDurably(file: string, bytes: Uint8Array | string, mode = 0o666): Promise<void> {
  const folder = path.dirname(file)
  await fs.mkdir(folder, { recursive: true })
  const temporary = `${file}.${randomUUID()}.new`
  try {
    const handle = await fs.open(temporary, 'wx', mode)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await fs.rename(temporary, file)
  } catch (error) {
    await fs.rm(temporary, { force: true })
    throw error
  }
  await syncFolder(folder)
}

/** What kind of fault a failed write is. */
export const writeFaultKind = (error: unknown): 'full' | 'denied' =>
  /ENOSPC|EDQUOT/.test(String(error)) ? 'full' : 'denied'

/** Makes a new name durable. Windows keeps names in order by itself and opens no folders. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await fs.open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
