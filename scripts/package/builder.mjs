import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { alone } from '../setup/lock.mjs'
import { appDir, root } from '../setup/places.mjs'
import { during, Trouble } from '../setup/report.mjs'
import { run, tail } from '../setup/run.mjs'

/** @typedef {import('../setup/runtime.mjs').Runtime} Runtime */

const program = join(root, 'node_modules/electron-builder/cli.js')

/** This system's name in electron-builder's words, undefined where it has none. */
export const thisSystem = { linux: 'linux', darwin: 'mac', win32: 'win' }[String(process.platform)]

/**
 * What to run to make a package.
 * @param {{ system: string, target: string, output: string, runtime: Runtime, forTests: boolean }} wanted
 * @returns {string[]} arguments for Node
 */
export function builderCommand({ system, target, output, runtime, forTests }) {
  const args = [program, '--config', 'electron-builder.yml', `--${system}`, target, '--publish', 'never']
  args.push(`-c.directories.output=${output}`)
  // The Electron found here is for this system only; for another one electron-builder fetches its own.
  if (system === thisSystem)
    args.push(`-c.electronDist=${runtime.dist}`, `-c.electronVersion=${runtime.version}`)
  if (forTests) args.push('-c.electronFuses.enableNodeCliInspectArguments=true')
  return args
}

const testOutput = join(root, 'out/package-for-tests')

/** The packaged app the end-to-end tests drive; only Linux's is known to them. */
export const packagedForTests = join(testOutput, 'linux-unpacked/galley')

/**
 * Packages the app for the tests when it, its packaging or its Electron changed since the last time.
 * @param {Runtime} runtime
 */
export async function ensureTestPackage(runtime) {
  if (process.platform !== 'linux') return
  await alone(join(root, 'out/locks/package'), async () => {
    const stamp = join(testOutput, '.stamp')
    const print = fingerprint(runtime)
    if (existsSync(packagedForTests) && existsSync(stamp) && readFileSync(stamp, 'utf8') === print) return
    rmSync(testOutput, { recursive: true, force: true })
    const wanted = { system: 'linux', target: 'dir', output: testOutput, runtime, forTests: true }
    await during('packaging the app for the tests', async () => {
      const { code, output } = await run(process.execPath, builderCommand(wanted), { cwd: root })
      if (code !== 0) throw new Trouble(`electron-builder failed (exit ${code}):\n${tail(output)}`)
    })
    writeFileSync(stamp, print)
  })
}

/** @param {Runtime} runtime */
function fingerprint(runtime) {
  const hash = createHash('sha256').update(runtime.dist)
  for (const file of [join(appDir, '.stamp.json'), join(root, 'electron-builder.yml'), import.meta.filename])
    hash.update(readFileSync(file))
  return hash.digest('hex')
}
