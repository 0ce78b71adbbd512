import { createHash } from 'node:crypto'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { appDir, root } from '../../../scripts/setup/places.mjs'

/** What takes the harm out of foreign text, and what it is without that. */
const OFF: Readonly<Record<string, (source: string) => string>> = {
  'shared/body/safeHref.ts': () =>
    'export const safeHref = (raw: unknown): string | null => (typeof raw === "string" && raw !== "" ? raw : null)',
  'shared/render/markup.ts': (source) =>
    replaced(
      source,
      /export const escapeText = [\s\S]*?\n\n/,
      'export const escapeText = (text: string): string => text\n\n',
    ),
}

const folder = join(root, 'out/test/unsanitised')

/**
 * The app with its sanitiser taken out: addresses are taken as they come, text goes into pages as markup, and the
 * preview shows what it is given. Made by replacing modules while bundling, from outside: the app has no such switch.
 * @returns its folder
 */
export async function buildUnsanitised(): Promise<string> {
  rmSync(folder, { recursive: true, force: true })
  cpSync(appDir, folder, { recursive: true })
  await bundleWorker()
  await bundleWindow()
  const frame = join(folder, 'renderer/preview-frame/frame.js')
  writeFileSync(frame, replaced(readFileSync(frame, 'utf8'), /for \(const active of .*\n/, '\n'))
  const key = createHash('sha256')
    .update(readFileSync(join(folder, '.stamp.json')))
    .update(Object.values(OFF).join())
  writeFileSync(join(folder, '.stamp.json'), JSON.stringify({ key: key.digest('hex') }))
  return folder
}

function replaced(source: string, what: RegExp, by: string): string {
  if (!what.test(source)) throw new Error(`the sanitiser has moved: ${what} is not there any more`)
  return source.replace(what, by)
}

async function bundleWorker(): Promise<void> {
  const { build } = await import('esbuild')
  await build({
    entryPoints: [join(root, 'electron/intake/intake.worker.ts')],
    outfile: join(folder, 'intake.worker.js'),
    bundle: true,
    allowOverwrite: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.18',
    banner: {
      js: "import { createRequire as galleyRequire } from 'node:module'; const require = galleyRequire(import.meta.url);",
    },
    logLevel: 'silent',
    absWorkingDir: root,
    plugins: [
      {
        name: 'unsanitised',
        setup({ onLoad }) {
          for (const [name, change] of Object.entries(OFF)) {
            const path = join(root, name)
            const filter = new RegExp(`${name.replaceAll(/[./]/g, '\\$&')}$`)
            onLoad({ filter }, () => ({ contents: change(readFileSync(path, 'utf8')), loader: 'ts' }))
          }
        },
      },
    ],
  })
}

async function bundleWindow(): Promise<void> {
  const { build } = await import('vite')
  await build({
    configFile: join(root, 'renderer/vite.config.ts'),
    logLevel: 'silent',
    mode: 'production',
    build: { outDir: join(folder, 'renderer'), emptyOutDir: true },
    plugins: [
      {
        name: 'unsanitised',
        enforce: 'pre',
        load(id) {
          const name = Object.keys(OFF).find((one) => id === join(root, one))
          return name ? OFF[name]?.(readFileSync(id, 'utf8')) : undefined
        },
      },
    ],
  })
}
