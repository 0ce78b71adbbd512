import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from '../electron/library/ownProcess'

/** A module of the app by its path, and what it is with a bug in it. */
export type Bug = Readonly<Record<string, (source: string) => string>>

/** `source` with a piece replaced; throws when the piece has moved, so that no bug is ever silently left out. */
export function replaced(source: string, what: string | RegExp, by: string): string {
  const after = source.replace(what, () => by)
  if (after === source) throw new Error(`the place for the bug has moved: ${what}`)
  return after
}

/**
 * The process of `desk.process.ts`, bundled; with a bug where one is given, put in by replacing modules from outside:
 * the app has no such switch. Answers the script.
 */
export async function buildDesk(folder: string, bug: Bug = {}): Promise<string> {
  const script = join(folder, 'desk.mjs')
  const planted = new Set<string>()
  await build({
    entryPoints: [join(root, 'tests/faults/desk.process.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.18',
    banner: {
      js: "import { createRequire as galleyRequire } from 'node:module'; const require = galleyRequire(import.meta.url);",
    },
    outfile: script,
    external: ['node-sqlite3-wasm', 'sharp'],
    logLevel: 'silent',
    plugins: [
      {
        name: 'bug',
        setup({ onLoad }) {
          for (const [name, change] of Object.entries(bug)) {
            const filter = new RegExp(`/${name.replaceAll(/[./]/g, '\\$&')}$`)
            onLoad({ filter }, () => {
              planted.add(name)
              return { contents: change(readFileSync(join(root, name), 'utf8')), loader: 'ts' }
            })
          }
        },
      },
    ],
  })
  for (const name of Object.keys(bug)) if (!planted.has(name)) throw new Error(`${name} is not in the bundle`)
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir')
  return script
}
