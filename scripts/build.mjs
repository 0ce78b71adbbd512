import { ensureBuild } from './setup/build.mjs'
import { main } from './setup/report.mjs'

await main(async () => {
  await ensureBuild()
  return 0
})
