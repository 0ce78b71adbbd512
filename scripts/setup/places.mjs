import { homedir } from 'node:os'
import { join } from 'node:path'

/** The checkout. */
export const root = join(import.meta.dirname, '../..')

/** Where the built app goes: it needs nothing outside this folder at run time. */
export const appDir = join(root, 'out/app')

/** Downloads and runtimes live outside the checkout, so that a fresh clone finds them again. */
export function cacheDir() {
  if (process.env.GALLEY_CACHE) return process.env.GALLEY_CACHE
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches/galley')
  if (process.platform === 'win32') return join(process.env.LOCALAPPDATA ?? homedir(), 'galley/Cache')
  // As root the end-to-end runs hand the runtime to an ordinary user, who cannot look into /root.
  if (process.getuid?.() === 0) return '/var/cache/galley'
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'galley')
}
