import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { builderCommand, thisSystem } from './package/builder.mjs'
import { ensureEverything } from './setup/everything.mjs'
import { root } from './setup/places.mjs'
import { main, say, Trouble } from './setup/report.mjs'
import { show } from './setup/run.mjs'

/** Which system a kind of package is for; the others are for this one. @type {Record<string, string>} */
const systems = { AppImage: 'linux', deb: 'linux', nsis: 'win', dmg: 'mac' }
const targets = ['dir', 'zip', ...Object.keys(systems)]

// npm run package [-- --target AppImage] [--for-tests]: the plain folder for this computer unless told otherwise.
await main(async () => {
  const { values } = parseArgs({
    options: { target: { type: 'string', default: 'dir' }, 'for-tests': { type: 'boolean', default: false } },
  })
  const { target } = values
  if (!targets.includes(target))
    throw new Trouble(`there is no target ${target}; there are ${targets.join(', ')}.`)
  const system = systems[target] ?? thisSystem
  if (!system) throw new Trouble(`Galley cannot be packaged on ${process.platform}.`)
  const runtime = await ensureEverything([])
  if (system === thisSystem && runtime.origin === 'registry')
    say(`packaging with Electron ${runtime.version} from the npm registry; a release wants the official one`)
  const forTests = values['for-tests']
  const output = join(root, forTests ? 'out/package-for-tests' : 'out/package')
  if (target === 'dir') rmSync(join(output, `${system}-unpacked`), { recursive: true, force: true })
  const command = builderCommand({ system, target, output, runtime, forTests })
  const code = await show(process.execPath, command, { cwd: root })
  if (code === 0) say(`packaged: ${output}`)
  else if (target !== 'dir')
    say(`the ${target} target downloads its own tools; the dir target needs no network.`)
  return code
})
