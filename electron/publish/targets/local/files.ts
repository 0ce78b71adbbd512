import { randomUUID } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'

/** Files of a site. Every path is relative to its folder, with forward slashes, and made by this program. */
export interface SiteFiles {
  /** Writes the file when its content differs. True when it was written. */
  write(file: string, content: string | Uint8Array): Promise<boolean>
  /** Removes the file, and the folders it leaves empty. True when it was there. */
  remove(file: string): Promise<boolean>
  exists(file: string): Promise<boolean>
  /** What was written and removed so far, in order. */
  readonly changed: readonly string[]
  readonly removed: readonly string[]
}

/**
 * A reader, a web server or a crash never meets half a file: each is written aside on the same disk, synced, and
 * renamed into place, and the folder's entry is synced too. The caller holds the site's lock.
 */
export async function openSiteFiles(folder: string): Promise<SiteFiles> {
  const aside = await emptyAside(folder)
  const changed: string[] = []
  const removed: string[] = []
  const placeOf = (file: string) => path.join(folder, ...file.split('/'))

  async function makeFolder(place: string): Promise<void> {
    const first = await fs.mkdir(place, { recursive: true })
    if (first !== undefined) await syncFolder(path.dirname(first))
  }

  return {
    changed,
    removed,
    async write(file, content) {
      const place = placeOf(file)
      const bytes = typeof content === 'string' ? Buffer.from(content) : content
      if (await holds(place, bytes)) return false
      await makeFolder(path.dirname(place))
      const temporary = path.join(aside, randomUUID())
      try {
        const handle = await fs.open(temporary, 'wx')
        try {
          await handle.writeFile(bytes)
          await handle.sync()
        } finally {
          await handle.close()
        }
        await fs.rename(temporary, place)
      } catch (error) {
        await fs.rm(temporary, { force: true })
        throw error
      }
      await syncFolder(path.dirname(place))
      changed.push(file)
      return true
    },
    async remove(file) {
      const place = placeOf(file)
      try {
        await fs.unlink(place)
      } catch (error) {
        if (isMissing(error)) return false
        throw error
      }
      await removeEmpty(path.dirname(place), folder)
      changed.push(file)
      removed.push(file)
      return true
    },
    async exists(file) {
      try {
        await fs.stat(placeOf(file))
        return true
      } catch (error) {
        if (isMissing(error)) return false
        throw error
      }
    },
  }
}

/** The folder on the site's own disk in which files are made. Whatever a killed process left there was never in place. */
export async function emptyAside(folder: string): Promise<string> {
  const aside = path.join(folder, '.galley', 'tmp')
  await fs.rm(aside, { recursive: true, force: true })
  await fs.mkdir(aside, { recursive: true })
  return aside
}

const isMissing = (error: unknown) =>
  ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')

async function holds(place: string, bytes: Uint8Array): Promise<boolean> {
  try {
    const { size } = await fs.stat(place)
    return size === bytes.byteLength && (await fs.readFile(place)).equals(bytes)
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

/** Makes renames and removals in a folder durable. Some systems cannot open a folder; there the rename has to do. */
async function syncFolder(place: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await fs.open(place, 'r')
  try {
    await handle.sync()
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  } finally {
    await handle.close()
  }
}

async function removeEmpty(place: string, folder: string): Promise<void> {
  if (place !== folder) {
    try {
      await fs.rmdir(place)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return syncFolder(place)
    }
    return removeEmpty(path.dirname(place), folder)
  }
  await syncFolder(folder)
}
