import { execFileSync } from 'node:child_process'
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { cacheDir } from './places.mjs'
import { Trouble } from './report.mjs'

/**
 * Chromium refuses to sandbox a program that runs as root, and the app is never tried without its sandbox: what
 * root starts for a test is handed to this user.
 */
const name = 'galley-test'

/** @typedef {{ uid: number, gid: number }} User */

/** The user tests run the app as: undefined when that is simply who we are. @returns {User | undefined} */
export function ordinaryUser() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined
  return lookUp() ?? create()
}

function lookUp() {
  try {
    const ask = (/** @type {string} */ flag) =>
      Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }))
    return { uid: ask('-u'), gid: ask('-g') }
  } catch {
    return undefined
  }
}

function create() {
  try {
    const args = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name]
    execFileSync('useradd', args, { stdio: 'pipe' })
  } catch (error) {
    const user = lookUp()
    if (user) return user
    throw new Trouble(
      `could not make the user ${name} for the tests: ${error instanceof Error ? error.message : error}`,
    )
  }
  const user = lookUp()
  if (!user) throw new Trouble(`the user ${name} was made, but \`id\` does not know it.`)
  return user
}

/**
 * A program that becomes the user and then, under the same process id, the given one: signals reach the real thing.
 * @param {User} user
 * @param {string} executable
 * @returns {string} the path of the wrapper
 */
export function asUser(user, executable) {
  const folder = join(stagingDir(), 'bin')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `as-${user.uid}-${Buffer.from(executable).toString('base64url').slice(-40)}`)
  const identity = `--reuid=${user.uid} --regid=${user.gid} --clear-groups`
  const script = `#!/bin/sh\nexec setpriv ${identity} ${quoted(executable)} "$@"\n`
  if (existsSync(path) && readFileSync(path, 'utf8') === script) return path
  // Aside first: a file that is being written cannot be started, and others start this one at the same time.
  const aside = `${path}.${process.pid}`
  writeFileSync(aside, script, { mode: 0o755 })
  renameSync(aside, path)
  return path
}

/**
 * The folder itself where everybody may read it, else a copy that everybody may.
 * @param {string} folder
 * @param {string} key what tells this content from another; a copy by that key is used again
 */
export function readable(folder, key) {
  if (openToAll(folder)) return folder
  return copied(folder, key)
}

/** A copy that later builds leave alone. @param {string} folder @param {string} key */
export function copied(folder, key) {
  const target = join(stagingDir(), key)
  if (existsSync(target)) return target
  forgetOld(stagingDir(), key.split('-')[0] ?? key)
  const half = `${target}.${process.pid}`
  cpSync(folder, half, { recursive: true })
  try {
    renameSync(half, target)
  } catch (error) {
    rmSync(half, { recursive: true, force: true })
    if (!existsSync(target)) throw error
  }
  return target
}

const day = 24 * 60 * 60 * 1000

/** Copies of builds long gone. @param {string} folder @param {string} kind what their names begin with */
function forgetOld(folder, kind) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (name.startsWith(`${kind}-`) && Date.now() - statSync(path).mtimeMs > day)
      rmSync(path, { recursive: true, force: true })
  }
}

function stagingDir() {
  const cache = cacheDir()
  mkdirSync(cache, { recursive: true })
  const folder = join(openToAll(cache) ? cache : '/var/tmp/galley', 'staged')
  process.umask(0o022)
  mkdirSync(folder, { recursive: true })
  return folder
}

/** True when anybody may walk to the folder and read it. @param {string} folder */
function openToAll(folder) {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const needed = at === resolve(folder) ? 0o005 : 0o001
    if ((statSync(at).mode & needed) !== needed) return false
    if (at === dirname(at)) return true
  }
}

/** Hands a file or folder to the user. @param {User} user @param {string} path */
export function give(user, path) {
  chownSync(path, user.uid, user.gid)
}

/** @param {string} word */
function quoted(word) {
  return `'${word.replaceAll("'", "'\\''")}'`
}
