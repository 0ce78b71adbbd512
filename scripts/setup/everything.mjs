import { ensureBuild } from './build.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { ensureRuntime } from './runtime.mjs'
import { ensureSystem } from './system.mjs'

/**
 * Everything the app needs to open, in the order it is needed.
 * @param {import('./system.mjs').Need[]} needs what the system must have besides Electron's libraries
 * @returns {Promise<import('./runtime.mjs').Runtime>}
 */
export async function ensureEverything(needs) {
  await ensureDependencies()
  const runtime = await ensureRuntime()
  await ensureSystem({ executable: runtime.executable, needs })
  await ensureBuild()
  return runtime
}
