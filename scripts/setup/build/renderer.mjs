import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from '../places.mjs'
import { Trouble } from '../report.mjs'

/** The window's side, by Vite, into out/app/renderer. */
export async function buildRenderer() {
  const configFile = join(root, 'renderer/vite.config.ts')
  for (const file of [configFile, join(root, 'renderer/index.html')])
    if (!existsSync(file)) throw new Trouble(`cannot build: ${relative(root, file)} does not exist.`)
  const { build } = await import('vite')
  try {
    await build({ configFile, logLevel: 'silent', mode: 'production' })
  } catch (error) {
    throw new Trouble(`cannot build the window: ${error instanceof Error ? error.message : error}`)
  }
}
