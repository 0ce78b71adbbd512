import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { asUser, copied, ordinaryUser, readable } from './ordinaryUser.mjs'
import { appDir } from './places.mjs'
import { Trouble } from './report.mjs'
import { findRuntime } from './runtime.mjs'

/** @typedef {import('./ordinaryUser.mjs').User} User */

/**
 * @typedef {object} TestHost
 * @property {string} executable what to start: Electron, or a wrapper that becomes an ordinary user first
 * @property {string | undefined} app the folder of the app, to name as its first argument; none when packaged
 * @property {User | undefined} user who it runs as, undefined: we ourselves
 * @property {boolean} sandbox whether Chromium's sandbox can work on this computer
 */

/**
 * How tests and the tour start the real app.
 * @param {{ app?: string | undefined, packaged?: string | undefined }} [what] another app's folder than out/app,
 *   or the binary of a packaged app
 * @returns {TestHost}
 */
export function testHost({ app = appDir, packaged } = {}) {
  const user = ordinaryUser()
  const sandbox = canSandbox(user)
  const program = packaged ?? electron().executable
  if (!user) return { executable: program, app: packaged ? undefined : app, user, sandbox }
  const dist = packaged ? dirname(packaged) : electron().dist
  const open = readable(dist, `${basename(dist)}-${keyOf(dist, program)}`)
  const executable = asUser(user, program.replace(dist, open))
  return { executable, app: packaged ? undefined : copied(app, `app-${keyOf(app)}`), user, sandbox }
}

function electron() {
  const runtime = findRuntime()
  if (!runtime) throw new Trouble('there is no Electron yet: run `npm run setup` first.')
  return runtime
}

const keyFiles = [
  '.stamp.json',
  'package.json',
  'main.js',
  'preload.cjs',
  'library.worker.js',
  'renderer/index.html',
  'version',
  'resources/app.asar',
]

/** Tells one build from another. @param {string} folder @param {string} [program] */
function keyOf(folder, program) {
  const hash = createHash('sha256').update(folder)
  for (const name of keyFiles)
    if (existsSync(join(folder, name))) hash.update(readFileSync(join(folder, name)))
  return hash
    .update(program ?? '')
    .digest('hex')
    .slice(0, 16)
}

/**
 * Chromium's sandbox stands on user namespaces, which some containers and some Ubuntu settings forbid.
 * @param {User | undefined} user
 */
function canSandbox(user) {
  if (process.platform !== 'linux') return true
  const identity = user ? [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups'] : []
  try {
    execFileSync('setpriv', [...identity, 'unshare', '--user', '--map-root-user', 'true'], {
      stdio: 'ignore',
    })
    return true
  } catch {
    return false
  }
}
