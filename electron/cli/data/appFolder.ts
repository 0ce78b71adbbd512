import os from 'node:os'
import path from 'node:path'
import type { Command } from '../command'

/**
 * The profile a command about the library or the archive works on: `--data`, else GALLEY_DATA, else the app's own
 * (GALLEY_PROFILE, or where Electron keeps it).
 */
export function appFolder({ options }: Pick<Command, 'options'>): string {
  const given = options.data ?? process.env.GALLEY_DATA ?? process.env.GALLEY_PROFILE
  if (given) return path.resolve(given)
  if (process.platform === 'darwin') return path.join(os.homedir(), 'Library/Application Support/Galley')
  if (process.platform === 'win32') return path.join(process.env.APPDATA ?? os.homedir(), 'Galley')
  return path.join(process.env.XDG_CONFIG_HOME || path.join(os.homedir(), '.config'), 'Galley')
}
