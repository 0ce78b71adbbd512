import { join } from 'node:path'
import { ensureBuild } from './setup/build.mjs'
import { appDir } from './setup/places.mjs'
import { main } from './setup/report.mjs'
import { show } from './setup/run.mjs'

// The command line, straight from the checkout. npm moves to the package's folder; files are named from where the
// person stands, so the command runs there.
await main(async () => {
  await ensureBuild(['cli'])
  const byNpm = process.env.npm_lifecycle_event === 'galley' ? process.env.INIT_CWD : undefined
  return show(process.execPath, [join(appDir, 'cli.js'), ...process.argv.slice(2)], {
    cwd: byNpm ?? process.cwd(),
  })
})
