import fs from 'node:fs/promises'
import path from 'node:path'

const CHUNK = 4 * 1024 * 1024
const TRIES = 30
/** File systems note times in steps of some milliseconds: a change within one step of the last would not show. */
const SETTLED = 60
/** Salts of the log's header: new ones whenever SQLite starts the log from its beginning. */
const SALTS = { at: 16, length: 8 }

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

async function stateOf(file: string): Promise<string> {
  const { mtimeNs, size } = await fs.stat(file, { bigint: true })
  return `${mtimeNs} ${size}`
}

async function saltsOf(log: string): Promise<string> {
  const handle = await fs.open(log, 'r').catch(() => null)
  if (!handle) return ''
  try {
    const salts = Buffer.alloc(SALTS.length)
    await handle.read(salts, 0, SALTS.length, SALTS.at)
    return salts.toString('hex')
  } finally {
    await handle.close()
  }
}

async function copyFile(from: string, to: string, copied: (bytes: number) => void): Promise<void> {
  const source = await fs.open(from, 'r')
  try {
    const target = await fs.open(to, 'w')
    try {
      const chunk = Buffer.alloc(CHUNK)
      for (;;) {
        const { bytesRead } = await source.read(chunk, 0, CHUNK)
        if (bytesRead === 0) break
        for (let at = 0; at < bytesRead; ) at += (await target.write(chunk, at, bytesRead - at)).bytesWritten
        copied(bytesRead)
      }
      await target.sync()
    } finally {
      await target.close()
    }
  } finally {
    await source.close()
  }
}

/**
 * Copies a library that is being written to, without asking its writer. In WAL mode the main file changes only at a
 * checkpoint and the log only grows until it is started anew: where neither happened while both were copied, the copy
 * is a state the library really had, less what was not committed. Otherwise it is copied again.
 */
export async function copyLibrary(
  from: string,
  to: string,
  progress: (done: number, total: number) => void = () => {},
): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { mtimeMs, size } = await fs.stat(from)
    const age = Date.now() - mtimeMs
    if (age >= 0 && age < SETTLED) await pause(SETTLED - age)
    const before = `${await stateOf(from)} ${await saltsOf(`${from}-wal`)}`
    let done = 0
    await copyFile(from, to, (bytes) => {
      done += bytes
      progress(done, size)
    })
    await fs.rm(`${to}-wal`, { force: true })
    await copyFile(`${from}-wal`, `${to}-wal`, () => {}).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT' || error.path !== `${from}-wal`) throw error
    })
    if (before === `${await stateOf(from)} ${await saltsOf(`${from}-wal`)}`) return
  }
  throw new Error(`${path.basename(from)} was never still enough to be copied`)
}
