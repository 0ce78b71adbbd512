import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../places.mjs'
import { during, say } from '../report.mjs'
import { run, tail } from '../run.mjs'

const day = 24 * 60 * 60 * 1000

/**
 * Electron's own download into node_modules/electron/dist. A failure is remembered for a day, so that a network
 * without it costs its wait once.
 * @param {string} cache
 * @returns {Promise<string | undefined>} why there is none, undefined when it is there
 */
export async function fetchOfficialElectron(cache) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 22 || (major === 22 && minor < 12)) return 'its installer needs Node 22.12 or newer'
  const memory = join(cache, 'official-unreachable.json')
  const version = JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8')).version
  const remembered = existsSync(memory) ? JSON.parse(readFileSync(memory, 'utf8')) : undefined
  if (remembered?.version === version && Date.now() - remembered.at < day)
    return `its download failed within the last day (delete ${memory} to try again)`
  const refusal = (await unreachable(version)) ?? (await during(`fetching Electron ${version}`, install))
  if (!refusal) return undefined
  say(`the official Electron download does not work here: ${refusal}`)
  writeFileSync(memory, JSON.stringify({ version, at: Date.now() }))
  return refusal
}

/** Asks the release host for the headers only. A mirror or proxy is left to the installer, which knows how.
 * @param {string} version */
async function unreachable(version) {
  const { ELECTRON_MIRROR, npm_config_electron_mirror, ELECTRON_GET_USE_PROXY } = process.env
  if (ELECTRON_MIRROR || npm_config_electron_mirror || ELECTRON_GET_USE_PROXY) return undefined
  const url = `https://github.com/electron/electron/releases/download/v${version}/SHASUMS256.txt`
  try {
    const answer = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(15_000) })
    return answer.ok ? undefined : `github.com answered ${answer.status}`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

async function install() {
  const installer = join(root, 'node_modules/electron/install.js')
  const { code, output } = await run(process.execPath, [installer], { timeout: 15 * 60_000 })
  return code === 0 ? undefined : tail(output, 3)
}
