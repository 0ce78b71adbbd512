import { fork } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { takeLease, wantLease } from '../../../electron/lease'
import { openStore } from '../../../electron/library/store'
import { value } from '../library/libraryFolder'
import { bundled, root } from '../library/ownProcess'
import { aFolder } from '../publish/site'
import { run } from './runInMemory'

function folderOf(name: string, count: number): string {
  const folder = aFolder()
  for (let n = 1; n <= count; n += 1)
    fs.writeFileSync(
      path.join(folder, `${n}.md`),
      `# ${name} ${n}\n\nANKARA (AA) - Belediye ${name} kapsamında ${n} numaralı yolu bitirdi.\n`,
    )
  return folder
}

function headlinesIn(profile: string): string[] {
  const store = openStore(path.join(profile, 'library'), () => '2026-11-26T10:00:00.000Z')
  const rows = value(store.list({ binned: false }))
  store.close()
  return rows.map(({ headline }) => headline)
}

const codeOf = ({ out }: { out: string }) => JSON.parse(out).fault?.code

/** A command that has no time at all. */
const BUSY = `import { wantLease } from '${path.join(root, 'electron/lease.ts')}'
  await wantLease(PROFILE, () => {}, 'command')
  process.send('busy', () => { for (;;); })`

it.skipIf(process.platform === 'darwin')(
  'of two commands at once one works, and the other says so and takes nothing of it away',
  async () => {
    const profile = aFolder()
    const [roads, parks] = [folderOf('Yol', 5), folderOf('Park', 5)]
    const take = (folder: string) => run(['import', folder, '--data', profile, '--json'])
    const both = await Promise.all([take(roads), take(parks)])
    expect(both.map(({ code }) => code).toSorted()).toEqual([0, 1])
    expect(both.filter(({ code }) => code === 1).map(codeOf)).toEqual(['library.held'])
    expect(headlinesIn(profile)).toHaveLength(5)
    for (const folder of [roads, parks]) expect((await take(folder)).code).toBe(0)
    expect(headlinesIn(profile)).toHaveLength(10)
  },
  60_000,
)

it.skipIf(process.platform === 'darwin')(
  'while an app or a command has the profile no command opens its library',
  async () => {
    const profile = aFolder()
    await run(['import', folderOf('Yol', 1), '--data', profile, '--json'])
    const backup = JSON.parse((await run(['backup', '--data', profile, '--json'])).out).file
    const library = path.join(profile, 'library')
    const [row] = JSON.parse((await run(['list', '--data', profile, '--json'])).out)
    for (const as of ['app', 'command'] as const) {
      const lease = await wantLease(profile, () => {}, as)
      for (const command of [
        ['list', '--data', profile],
        ['search', 'yol', '--library', library],
        ['restore', row.id, '--version', '1', '--data', profile],
        ['export', '--to', aFolder(), '--data', profile],
        ['restore-backup', backup, '--data', profile],
        ['restore-backup', backup, '--article', row.id, '--data', profile],
      ]) {
        const refused = await run([...command, '--json'])
        expect([command[0], refused.code, codeOf(refused)]).toEqual([command[0], 1, 'library.held'])
      }
      // A backup copies what is open, and a report leaves out what it may not read.
      expect((await run(['backup', '--data', profile])).code).toBe(0)
      expect(
        JSON.parse((await run(['report', '--day', '2026-11-26', '--data', profile, '--json'])).out),
      ).toMatchObject({ statuses: null })
      expect(typeof lease).toBe('object')
      if (typeof lease === 'object') await lease.end()
    }
    expect((await run(['list', '--data', profile])).code).toBe(0)
    // However busy it is: nothing of it has to answer.
    const child = fork(await bundled(aFolder(), 'busy', BUSY.replace('PROFILE', JSON.stringify(profile))))
    await new Promise((resolve) => child.once('message', resolve))
    const refused = await run(['list', '--data', profile, '--json'])
    child.kill('SIGKILL')
    await new Promise((resolve) => child.once('exit', resolve))
    expect(JSON.parse(refused.out).fault.message).toContain('Another command')
    // And it is given back.
    expect(await takeLease(profile, () => {})).not.toBeNull()
  },
  60_000,
)

it('a command that only reads makes no library where there is none', async () => {
  const profile = aFolder()
  const exported = await run(['export', '--to', aFolder(), '--data', profile, '--json'])
  expect([exported.code, codeOf(exported)]).toEqual([1, 'library.missing'])
  expect((await run(['report', '--day', '2026-11-26', '--data', profile])).code).toBe(0)
  expect(fs.existsSync(path.join(profile, 'library'))).toBe(false)
})

it('takes in one page or text of a folder, the same as with the folder', async () => {
  const profile = aFolder()
  const folder = folderOf('Yol', 2)
  const take = async (place: string) =>
    JSON.parse((await run(['import', place, '--data', profile, '--json'])).out)
  expect(await take(path.join(folder, '1.md'))).toMatchObject({ added: 1, known: 0, failed: [] })
  expect(headlinesIn(profile)).toEqual(['Yol 1'])
  expect(await take(folder)).toMatchObject({ added: 1, known: 1, failed: [] })
})
