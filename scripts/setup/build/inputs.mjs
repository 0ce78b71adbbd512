import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from '../places.mjs'

/**
 * One hash over everything a part is built from: its rooms, the packages, and the way it is built.
 * @param {string[]} rooms
 */
export function fingerprint(rooms) {
  const hash = createHash('sha256')
  const fixed = ['package.json', 'package-lock.json', 'tsconfig.json'].map((name) => join(root, name))
  for (const file of [
    ...fixed,
    ...['scripts/setup/build', ...rooms].flatMap((room) => filesIn(join(root, room))),
  ]) {
    hash.update(`${relative(root, file)}\0`)
    hash.update(readFileSync(file))
  }
  return hash.digest('hex')
}

/** Every file below a folder, in a stable order. @param {string} folder @returns {string[]} */
export function filesIn(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
