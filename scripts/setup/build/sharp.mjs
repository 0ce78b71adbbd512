import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { appDir, root } from '../places.mjs'

/** @param {string} name @returns {{ dependencies?: Record<string, string>, optionalDependencies?: Record<string, string> }} */
const manifestOf = (name) =>
  JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'))

/**
 * Puts the program that draws pictures beside the app, with the packages it reads: native code cannot be bundled. Of
 * its many systems only this one's is installed; without any of them Galley publishes originals, and says so.
 */
export function carrySharp() {
  const folder = join(appDir, 'node_modules')
  rmSync(folder, { recursive: true, force: true })
  for (const name of packagesOf('sharp'))
    cpSync(join(root, 'node_modules', name), join(folder, name), {
      recursive: true,
      dereference: true,
      filter: (file) => !/\.(?:md|map|ts|mts|cts|cc|h|gyp)$|[\\/](?:src|install)$/.test(file),
    })
}

/** A package and everything it reads that is installed, each once. @param {string} name @returns {Set<string>} */
function packagesOf(name, found = new Set()) {
  if (found.has(name) || !existsSync(join(root, 'node_modules', name))) return found
  found.add(name)
  const { dependencies, optionalDependencies } = manifestOf(name)
  for (const other of Object.keys({ ...dependencies, ...optionalDependencies })) packagesOf(other, found)
  return found
}
