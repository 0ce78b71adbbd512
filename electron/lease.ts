import { createHash } from 'node:crypto'
import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'

export interface Lease {
  end(): Promise<void>
}

/** The name that only one process can have at a time; null where the system has no such names (macOS). */
function nameOf(profile: string): string | null {
  fs.mkdirSync(profile, { recursive: true })
  const key = createHash('sha256').update(fs.realpathSync(profile)).digest('hex').slice(0, 32)
  // In the system's memory and not in a folder: it goes with its process, whatever ends that, and leaves nothing stale.
  if (process.platform === 'linux') return `\0galley-${process.getuid?.() ?? 0}-${key}`
  return process.platform === 'win32' ? path.join('\\\\.\\pipe', `galley-${key}`) : null
}

/** Who has a profile: the app, or a command of the command line, which ends by itself. */
export type Holder = 'app' | 'command'

/**
 * Makes this process the only one that may write in a profile, until it ends; answers who has it where another one is that
 * already, and has that one told (`asked`). Chromium's own lock is a link that the next start takes over when its
 * process is gone: two starts that find the same dead link at the same moment can both come away with it, and a start
 * that gets no answer from a busy app takes the link from it. Here the system itself says no.
 */
export async function wantLease(profile: string, asked: () => void, as: Holder): Promise<Lease | Holder> {
  const name = nameOf(profile)
  if (name === null) return { end: async () => {} }
  // A second name says that it is a command: the system answers for it, however busy the command is.
  const mark = as === 'command' ? await listen(`${name}-command`, () => {}) : null
  const server = await listen(name, asked)
  if (server !== 'taken') {
    return {
      end: async () => {
        await ended(server)
        await ended(mark)
      },
    }
  }
  await ended(mark)
  // Gone between the two questions: the name is asked for once more.
  if (!(await isThere(name))) return wantLease(profile, asked, as)
  return (await isThere(`${name}-command`)) ? 'command' : 'app'
}

/** `wantLease` of an app; null where somebody else has the profile. */
export async function takeLease(profile: string, asked: () => void): Promise<Lease | null> {
  const lease = await wantLease(profile, asked, 'app')
  return typeof lease === 'string' ? null : lease
}

/** Long enough for most commands, short enough that whoever starts Galley does not start it again; in ms. */
const PATIENCE = 15_000

/** `wantLease` of an app that waits up to `patience` ms for a command to be done. */
export async function leaseAfterCommands(
  profile: string,
  asked: () => void,
  patience = PATIENCE,
): Promise<Lease | Holder> {
  const end = performance.now() + patience
  for (;;) {
    const lease = await wantLease(profile, asked, 'app')
    if (lease !== 'command' || performance.now() > end) return lease
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** Null where the system forbids such names altogether: then Chromium's lock has to do. */
async function listen(name: string, asked: () => void): Promise<net.Server | 'taken' | null> {
  const server = net.createServer((socket) => {
    socket.on('error', () => {})
    socket.destroy()
    asked()
  })
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(name, resolve)
    })
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? 'taken' : null
  }
  server.unref()
  return server
}

const ended = (server: net.Server | 'taken' | null): Promise<void> =>
  new Promise((resolve) => {
    if (server instanceof net.Server) server.close(() => resolve())
    else resolve()
  })

/** Whether somebody has the name, who is let know that somebody wanted it; no answer of theirs is waited for. */
const isThere = (name: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = net.connect(name)
    const timer = setTimeout(() => socket.destroy(), 500)
    socket.once('connect', () => socket.destroy())
    socket.once('error', ({ code }: NodeJS.ErrnoException) => {
      if (code === 'ECONNREFUSED' || code === 'ENOENT') resolve(false)
    })
    socket.once('close', () => {
      clearTimeout(timer)
      resolve(true)
    })
  })
