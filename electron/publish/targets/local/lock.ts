import { randomUUID } from 'node:crypto'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import * as z from 'zod'
import { fail, type Result } from '../../../../shared/result'

const Holder = z.object({ pid: z.number().int(), host: z.string(), token: z.string() })

/** How long a writer waits for another one, and after how long without a sign of life a lock is nobody's. */
const PATIENCE = 15_000
const HEARTBEAT = 5_000
const STALE = 30_000

const queues = new Map<string, Promise<void>>()

/**
 * Runs `work` while nobody else writes into the site folder: neither this process nor another one. A lock whose
 * process is gone, or which shows no sign of life, is taken over.
 */
export async function alone<T>(folder: string, work: () => Promise<Result<T>>): Promise<Result<T>> {
  const before = queues.get(folder) ?? Promise.resolve()
  let done = () => {}
  const mine = new Promise<void>((resolve) => {
    done = resolve
  })
  queues.set(
    folder,
    before.then(() => mine),
  )
  await before
  try {
    return await withLock(folder, work)
  } finally {
    done()
  }
}

async function withLock<T>(folder: string, work: () => Promise<Result<T>>): Promise<Result<T>> {
  const file = path.join(folder, '.galley', 'lock')
  await fs.mkdir(path.dirname(file), { recursive: true })
  const token = randomUUID()
  const content = JSON.stringify({ pid: process.pid, host: os.hostname(), token })
  const until = performance.now() + PATIENCE
  while (!(await take(file, content))) {
    await takeOverIfDead(file)
    if (performance.now() > until) {
      return fail('conflict', 'site.busy', `Another program is writing to the site folder ${folder}.`, {
        folder,
      })
    }
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  const beat = setInterval(() => {
    const now = new Date()
    fs.utimes(file, now, now).catch(() => clearInterval(beat))
  }, HEARTBEAT)
  try {
    return await work()
  } finally {
    clearInterval(beat)
    const holder = await holderOf(file)
    if (holder?.token === token) await fs.rm(file, { force: true })
  }
}

async function take(file: string, content: string): Promise<boolean> {
  try {
    await fs.writeFile(file, content, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

async function holderOf(file: string): Promise<z.infer<typeof Holder> | null> {
  try {
    return Holder.parse(JSON.parse(await fs.readFile(file, 'utf8')))
  } catch {
    return null
  }
}

async function takeOverIfDead(file: string): Promise<void> {
  const holder = await holderOf(file)
  const age = await fs.stat(file).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  )
  const gone = holder !== null && holder.host === os.hostname() && !isAlive(holder.pid)
  if (!gone && age < STALE) return
  // Taken away by renaming, so that of several waiting writers only one removes this very lock.
  const aside = `${file}.${randomUUID()}`
  try {
    await fs.rename(file, aside)
  } catch {
    return
  }
  const taken = await holderOf(aside)
  if (holder && taken && taken.token !== holder.token) await fs.link(aside, file).catch(() => {})
  await fs.rm(aside, { force: true })
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
