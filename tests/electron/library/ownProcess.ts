import fs from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'

export const root = path.resolve(import.meta.dirname, '../../..')

/** A script of its own, bundled from TypeScript, so that a process or a thread can run it, and be killed. */
export async function bundled(folder: string, name: string, contents: string): Promise<string> {
  const script = path.join(folder, `${name}.mjs`)
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    // As the app is built: CommonJS packages inside a module want `require`.
    banner: {
      js: "import { createRequire as galleyRequire } from 'node:module'; const require = galleyRequire(import.meta.url);",
    },
    outfile: script,
    external: ['node-sqlite3-wasm'],
    logLevel: 'silent',
  })
  const modules = path.join(folder, 'node_modules')
  if (!fs.existsSync(modules)) fs.symlinkSync(path.join(root, 'node_modules'), modules, 'dir')
  return script
}
