import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { withHiddenDisplay } from './setup/display.mjs'
import { ensureEverything } from './setup/everything.mjs'
import { root } from './setup/places.mjs'
import { main } from './setup/report.mjs'
import { show } from './setup/run.mjs'

// npm run bench [-- comeback | intake | library | preview | publish | site | startup | typing]: ratios against a baseline in the same run, on the real Electron.
// `-- intake --suite DIR` scores the pages of somebody's extraction suite instead.
await main(async () => {
  await ensureEverything(['display', 'fonts'])
  const { build } = await import('esbuild')
  const script = join(root, 'out/bench/run.mjs')
  mkdirSync(join(root, 'out/bench'), { recursive: true })
  await build({
    entryPoints: [join(root, 'tests/bench/run.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: script,
    packages: 'external',
    // The set-up scripts find the repository by where they lie themselves, so they stay where they are.
    external: ['*.mjs'],
    logLevel: 'silent',
  })
  return withHiddenDisplay(() => show(process.execPath, [script, ...process.argv.slice(2)], { cwd: root }))
})
