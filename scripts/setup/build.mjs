import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildCli, buildDesktop } from './build/electron.mjs'
import { fingerprint } from './build/inputs.mjs'
import { buildRenderer } from './build/renderer.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { alone } from './lock.mjs'
import { appDir, root } from './places.mjs'
import { during } from './report.mjs'

/** @typedef {'cli' | 'desktop' | 'renderer'} Part */

/** @type {Record<Part, { inputs: string[], output: string, build: () => Promise<void> }>} */
const parts = {
  cli: { inputs: ['shared', 'electron'], output: 'cli.js', build: buildCli },
  desktop: { inputs: ['shared', 'electron'], output: 'main.js', build: buildDesktop },
  renderer: { inputs: ['shared', 'renderer'], output: 'renderer/index.html', build: buildRenderer },
}

const stampFile = join(appDir, '.stamp.json')

/**
 * Builds what changed since the last build into out/app.
 * @param {Part[]} [wanted] every part unless named
 */
export async function ensureBuild(wanted = ['cli', 'desktop', 'renderer']) {
  await ensureDependencies()
  if (stale(wanted).length === 0) return
  await alone(join(root, 'out/locks/build'), async () => {
    for (const name of stale(wanted)) {
      const print = fingerprint(parts[name].inputs)
      mark(name, undefined)
      await during(`building ${name}`, parts[name].build)
      mark(name, print)
    }
  })
}

/** @param {Part[]} wanted */
function stale(wanted) {
  const stamps = readStamps()
  return wanted.filter(
    (name) =>
      !existsSync(join(appDir, parts[name].output)) || stamps[name] !== fingerprint(parts[name].inputs),
  )
}

/** @param {Part} name @param {string | undefined} print */
function mark(name, print) {
  mkdirSync(appDir, { recursive: true })
  writeFileSync(stampFile, JSON.stringify({ ...readStamps(), [name]: print }))
}

/** @returns {Record<string, string>} */
function readStamps() {
  if (!existsSync(stampFile)) return {}
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'))
  } catch {
    // A build was killed while writing it: build again.
    rmSync(stampFile)
    return {}
  }
}
