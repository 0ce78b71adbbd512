import { fork } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { leaseAfterCommands, takeLease, wantLease } from '../../electron/lease'
import { bundled, root } from './library/ownProcess'
import { aFolder } from './publish/site'

const nobody = () => {}

it.skipIf(process.platform === 'darwin')(
  'one process at a time has a profile, and is told who else wanted it',
  async () => {
    const profile = aFolder()
    let wanted = 0
    let told = nobody
    const asked = new Promise<void>((resolve) => {
      told = resolve
    })
    const first = await takeLease(profile, () => {
      wanted += 1
      told()
    })
    expect(first).not.toBeNull()
    expect(await takeLease(profile, nobody)).toBeNull()
    await asked
    expect(wanted).toBe(1)
    // Under another name it is the same folder.
    const link = path.join(aFolder(), 'link')
    fs.symlinkSync(profile, link)
    expect(await takeLease(link, nobody)).toBeNull()
    expect(await takeLease(aFolder(), nobody)).not.toBeNull()
    await first?.end()
    expect(await takeLease(profile, nobody)).not.toBeNull()
  },
)

it.skipIf(process.platform === 'darwin')(
  'a start waits for a command that has the profile, and not for another app',
  async () => {
    const profile = aFolder()
    const command = await wantLease(profile, nobody, 'command')
    if (typeof command === 'string') throw new Error(command)
    expect(await leaseAfterCommands(profile, nobody, 150)).toBe('command')
    const waiting = leaseAfterCommands(profile, nobody, 20_000)
    await command.end()
    const app = await waiting
    if (typeof app === 'string') throw new Error(app)
    expect(await leaseAfterCommands(profile, nobody, 20_000)).toBe('app')
    await app.end()
  },
)

it.skipIf(process.platform === 'darwin')(
  'of many that start at once over a killed one exactly one gets it',
  async () => {
    const profile = aFolder()
    const script = await bundled(
      aFolder(),
      'lease',
      `import { takeLease } from '${path.join(root, 'electron/lease.ts')}'
       const held = await takeLease(${JSON.stringify(profile)}, () => {})
       process.send(held !== null)
       setInterval(() => {}, 1000)`,
    )
    const start = () => {
      const child = fork(script)
      const has = new Promise<boolean>((resolve) => child.once('message', (held) => resolve(held === true)))
      return { child, has }
    }
    for (let round = 0; round < 5; round += 1) {
      const all = Array.from({ length: 6 }, start)
      const held = await Promise.all(all.map(({ has }) => has))
      expect(held.filter(Boolean)).toHaveLength(1)
      const gone = all.map(({ child }) => new Promise((resolve) => child.once('exit', resolve)))
      for (const { child } of all) child.kill('SIGKILL')
      await Promise.all(gone)
    }
  },
  60_000,
)
