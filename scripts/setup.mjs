import { parseArgs } from 'node:util'
import { ensureBuild } from './setup/build.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { hasDisplay } from './setup/display.mjs'
import { main, say, seconds } from './setup/report.mjs'
import { ensureRuntime } from './setup/runtime.mjs'
import { ensureSystem } from './setup/system.mjs'

// Sets everything up without starting anything. --no-build leaves the build out.
await main(async () => {
  const { values } = parseArgs({
    options: { build: { type: 'boolean', default: true } },
    allowNegative: true,
  })
  const started = Date.now()
  await ensureDependencies()
  const runtime = await ensureRuntime()
  await ensureSystem({ executable: runtime.executable, needs: hasDisplay() ? [] : ['display', 'fonts'] })
  if (values.build) await ensureBuild()
  say(`ready in ${seconds(Date.now() - started)}: Electron ${runtime.version} (${runtime.origin})`)
  return 0
})
