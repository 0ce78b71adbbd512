import os from 'node:os'
import path from 'node:path'
import type { Command } from '../command'

/**
 * Where the command line keeps its sites and what is on its way to them: `--data`, else GALLEY_DATA, else a folder of
 * its own. Not the app's: the app holds its settings while it runs, and its passwords are locked up where a command
 * without a window cannot get at them.
 */
export function dataFolder({ options }: Pick<Command, 'options'>): string {
  const given = options.data ?? process.env.GALLEY_DATA
  if (given) return path.resolve(given)
  if (process.platform === 'darwin') return path.join(os.homedir(), 'Library/Application Support/galley-cli')
  if (process.platform === 'win32') return path.join(process.env.APPDATA ?? os.homedir(), 'galley-cli')
  return path.join(process.env.XDG_DATA_HOME || path.join(os.homedir(), '.local/share'), 'galley-cli')
}
