import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/**
 * True while an app has the library of this profile open. SQLite's lock outlives a killed app; Electron's own lock
 * names its process, which tells. Where there is none to ask (Windows), a lock counts as held.
 */
export function isHeld(profile: string): boolean {
  if (!fs.existsSync(path.join(profile, 'library', 'library.db.lock'))) return false
  if (process.platform === 'win32') return true
  try {
    const holder = fs.readlinkSync(path.join(profile, 'SingletonLock'))
    const [, host, pid] = /^(.*)-(\d+)$/.exec(holder) ?? []
    return host !== os.hostname() || isAlive(Number(pid))
  } catch {
    return false
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
