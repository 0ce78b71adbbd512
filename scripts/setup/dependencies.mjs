import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { alone } from './lock.mjs'
import { root } from './places.mjs'
import { during, Trouble } from './report.mjs'
import { npm, run, tail } from './run.mjs'

const stamp = join(root, 'node_modules/.galley-stamp')
const lockfile = join(root, 'package-lock.json')

/** Installs the packages the lockfile names, when they are missing or not those. */
export async function ensureDependencies() {
  if (current()) return
  await alone(join(root, 'out/locks/dependencies'), async () => {
    if (current()) return
    if (!alreadyInstalled()) await during('installing packages (npm ci)', install)
    writeFileSync(stamp, fingerprint())
  })
}

function fingerprint() {
  return createHash('sha256').update(readFileSync(lockfile)).digest('hex')
}

function current() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()
}

/** True when somebody else's `npm install` put exactly the lockfile's packages there. */
function alreadyInstalled() {
  const hidden = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(hidden)) return false
  const wanted = packagesOf(lockfile)
  const present = packagesOf(hidden)
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || (entry.optional && !present[path])) return true
    return present[path]?.version === entry.version && existsSync(join(root, path, 'package.json'))
  })
}

/** @param {string} path @returns {Record<string, { version?: string, optional?: boolean }>} */
function packagesOf(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages ?? {}
}

async function install() {
  const { program, args } = npm()
  const flags = ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const { code, output } = await run(program, [...args, ...flags], { cwd: root })
  if (code === 0) return
  throw new Trouble(
    // A lockfile that does not fit is followed by a page about npm's options.
    `npm could not install the packages (exit ${code}). Check the network, then run it again.\n${tail(output.split('npm error Usage:')[0] ?? '')}`,
  )
}
