import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { withHiddenDisplay } from './setup/display.mjs'
import { ensureEverything } from './setup/everything.mjs'
import { root } from './setup/places.mjs'
import { main } from './setup/report.mjs'
import { show } from './setup/run.mjs'

const ENTRIES = ['run', 'typist.child', 'errno.child', 'migrate.child', 'powercut.child']

// npm run test:kill [-- --long --seed N --kills N --trials N --victims main,renderer,worker --only storage,errno,power,migrations,double,app]: nothing typed is lost, whatever ends.
await main(async () => {
  await ensureEverything(['display', 'fonts'])
  const { build } = await import('esbuild')
  const folder = join(root, 'out/kill')
  mkdirSync(folder, { recursive: true })
  await build({
    entryPoints: ENTRIES.map((name) => ({ in: join(root, `tests/kill/${name}.ts`), out: name })),
    bundle: true,
    platform: 'node',
    format: 'esm',
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    packages: 'external',
    // The set-up scripts find the repository by where they lie themselves, so they stay where they are.
    external: ['*.mjs'],
    logLevel: 'silent',
  })
  const script = join(folder, 'run.mjs')
  return withHiddenDisplay(() => show(process.execPath, [script, ...process.argv.slice(2)], { cwd: root }))
})
