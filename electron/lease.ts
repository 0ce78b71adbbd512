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

/**
 * Makes this process the only one that may write in a profile, until it ends; answers null where another one is that
 * already, and has that one told (`asked`). Chromium's own lock is a link that the next start takes over when its
 * process is gone: two starts that find the same dead link at the same moment can both come away with it, and a start
 * that gets no answer from a busy app takes the link from it. Here the system itself says no.
 */
export async function takeLease(profile: string, asked: () => void): Promise<Lease | null> {
  const name = nameOf(profile)
  if (name === null) return { end: async () => {} }
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
    // A system that forbids such names altogether is left to Chromium's lock.
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') return { end: async () => {} }
    await tell(name)
    return null
  }
  server.unref()
  return { end: () => new Promise((resolve) => server.close(() => resolve())) }
}

/** Lets whoever has the name know that somebody wanted it; no answer is waited for. */
const tell = (name: string): Promise<void> =>
  new Promise((resolve) => {
    const socket = net.connect(name, resolve)
    socket.once('error', () => resolve())
    socket.unref()
    socket.on('connect', () => socket.destroy())
    setTimeout(resolve, 500).unref()
  })
