import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { say } from './report.mjs'

/**
 * Lets one process at a time do the work; the others wait. A lock whose owner is gone is taken over.
 * @template T
 * @param {string} folder the lock, a directory that exists while somebody works
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(folder, work) {
  mkdirSync(dirname(folder), { recursive: true })
  let told = false
  while (!take(folder)) {
    if (!told) say(`waiting for another Galley set-up to finish (${folder})`)
    told = true
    await sleep(250)
  }
  try {
    return await work()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {string} folder */
function take(folder) {
  try {
    mkdirSync(folder)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
    if (abandoned(folder)) rmSync(folder, { recursive: true, force: true })
    return false
  }
  writeFileSync(join(folder, 'pid'), String(process.pid))
  return true
}

/** @param {string} folder */
function abandoned(folder) {
  try {
    process.kill(Number(readFileSync(join(folder, 'pid'), 'utf8')), 0)
    return false
  } catch (error) {
    if (codeOf(error) === 'EPERM') return false
    if (codeOf(error) === 'ESRCH') return true
  }
  // No pid yet: its owner is between two calls, or was killed there.
  try {
    return Date.now() - statSync(folder).mtimeMs > 10_000
  } catch {
    return false
  }
}

/** @param {unknown} error @returns {string | undefined} */
export function codeOf(error) {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}
