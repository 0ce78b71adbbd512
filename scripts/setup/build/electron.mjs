import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, join, relative } from 'node:path'
import { appDir, root } from '../places.mjs'
import { Trouble } from '../report.mjs'
import { copyDictionaries } from './dictionaries.mjs'
import { filesIn } from './inputs.mjs'
import { carryKazakh } from './kazakh.mjs'
import { carrySharp } from './sharp.mjs'

const room = join(root, 'electron')
const wasm = 'node_modules/node-sqlite3-wasm/dist/node-sqlite3-wasm.wasm'

/** The command line, and the workers, of which it uses the app's reader. */
export async function buildCli() {
  mkdirSync(appDir, { recursive: true })
  writeManifest()
  removeOldWorkers()
  const reader = join(room, 'intake/intake.worker.ts')
  const workers = filesIn(room).filter((file) => file.endsWith('.worker.ts') && file !== reader)
  // What several of a bundle share is cut into many small files. Those the command line waits for are few in a bundle
  // of their own.
  await bundle([join(room, 'cli.ts')], 'esm', 'chunks/cli')
  await bundle([reader], 'esm', 'chunks/reader')
  await bundle(workers, 'esm', 'chunks/workers')
  // SQLite looks for its wasm beside its own code.
  for (const chunks of ['chunks/cli', 'chunks/workers'])
    copyFileSync(join(root, wasm), join(appDir, chunks, basename(wasm)))
  copyDictionaries(join(appDir, 'spelling'))
  await carryKazakh(join(appDir, 'spelling'))
  carrySharp()
}

/** The app's main process and its preload script. */
export async function buildDesktop() {
  writeManifest()
  copyFileSync(join(room, 'icons/icon.png'), join(appDir, 'icon.png'))
  // What a publisher may put beside WordPress; saved from the app's settings.
  const companion = 'publish/targets/wordpress/companion/galley-companion.php'
  copyFileSync(join(room, companion), join(appDir, basename(companion)))
  await bundle([join(room, 'main.ts')], 'esm', 'chunks/desktop')
  // A sandboxed preload is CommonJS, whatever the package says.
  await bundle([join(room, 'preload.ts')], 'cjs')
}

/**
 * @param {string[]} entries
 * @param {'esm' | 'cjs'} format
 * @param {string} [chunks] folder for what several of them share, emptied first: its names carry hashes
 */
async function bundle(entries, format, chunks) {
  const absent = entries.filter((entry) => !existsSync(entry)).map((entry) => relative(root, entry))
  if (absent.length > 0) throw new Trouble(`cannot build: ${absent.join(', ')} does not exist.`)
  const { build } = await import('esbuild')
  if (chunks) rmSync(join(appDir, chunks), { recursive: true, force: true })
  const options = format === 'esm' ? moduleOptions : { outExtension: { '.js': '.cjs' } }
  try {
    await build({
      entryPoints: entries.map((entry) => ({ in: entry, out: basename(entry, '.ts') })),
      outdir: appDir,
      bundle: true,
      format,
      platform: 'node',
      target: 'node20.18',
      // Left alone, esbuild writes `new RegExp` for each: the pattern is then made anew every time it is used.
      supported: { 'regexp-unicode-property-escapes': true },
      // The command line is a bundle of its own: a window must not wait until it is parsed.
      // What draws pictures is native: it is carried along as it is, see `carrySharp`.
      external: ['electron', './cli.js', 'sharp'],
      minifySyntax: true,
      minifyWhitespace: true,
      sourcemap: 'linked',
      sourcesContent: false,
      legalComments: 'eof',
      logLevel: 'silent',
      absWorkingDir: root,
      ...options,
      ...(chunks ? { splitting: true, chunkNames: `${chunks}/[name]-[hash]` } : {}),
    })
  } catch (error) {
    throw await readable(error)
  }
}

/** CommonJS packages inside a module want `require` and `__dirname`; the SQLite one finds its wasm by the latter. */
const moduleOptions = {
  banner: {
    js: "import { createRequire as galleyRequire } from 'node:module'; const require = galleyRequire(import.meta.url);",
  },
  define: { __dirname: 'import.meta.dirname', __filename: 'import.meta.filename' },
}

/** @param {unknown} error */
async function readable(error) {
  if (!(error instanceof Error && 'errors' in error && Array.isArray(error.errors))) return error
  const { formatMessages } = await import('esbuild')
  const lines = await formatMessages(error.errors, { kind: 'error', color: process.stderr.isTTY })
  return new Trouble(`cannot build:\n${lines.join('')}`)
}

function writeManifest() {
  const { name, productName, version, description, author, license, dependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  )
  const manifest = {
    name,
    productName,
    version,
    description,
    author,
    license,
    main: 'main.js',
    type: 'module',
    // Everything else is bundled; what is named here electron-builder takes along.
    dependencies: { sharp: dependencies.sharp },
  }
  mkdirSync(appDir, { recursive: true })
  writeFileSync(join(appDir, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
}

/** A worker that was renamed must not live on in the app. */
function removeOldWorkers() {
  for (const name of readdirSync(appDir)) if (name.includes('.worker.js')) rmSync(join(appDir, name))
}
