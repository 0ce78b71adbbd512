import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { forgetfulDisk } from '../../kill/forgetfulDisk'
import { bundled, root } from './ownProcess'

let folder = ''
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'galley-power-'))
})
afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true })
})

test('a forgetful disk keeps what was synced, and of the rest only what it is told to', () => {
  const disk = path.join(folder, 'disk')
  fs.mkdirSync(disk)
  fs.writeFileSync(path.join(disk, 'old'), 'old')
  const watched = forgetfulDisk(disk)
  const file = fs.openSync(path.join(disk, 'a'), 'w+')
  fs.writeSync(file, Buffer.from('synced'), 0, 6, 0)
  fs.fsyncSync(file)
  fs.writeSync(file, Buffer.from('LOST'), 0, 4, 2)
  fs.renameSync(path.join(disk, 'old'), path.join(disk, 'new'))
  const unsynced = fs.openSync(path.join(disk, 'b'), 'w+')
  fs.writeSync(unsynced, Buffer.from('never'), 0, 5, 0)
  const after = (keeps: boolean) => {
    const cut = path.join(folder, `cut-${keeps}`)
    watched.cutInto(cut, () => keeps)
    return Object.fromEntries(
      fs.readdirSync(cut).map((name) => [name, fs.readFileSync(path.join(cut, name), 'utf8')]),
    )
  }
  expect(after(false)).toEqual({ a: 'synced', old: 'old' })
  expect(after(true)).toEqual({ a: 'syLOST', b: 'never', new: 'old' })
  const whole = fs.openSync(disk, 'r')
  fs.fsyncSync(whole)
  expect(Object.keys(after(false))).toEqual(expect.arrayContaining(['a', 'b', 'new']))
  for (const fd of [file, unsynced, whole]) fs.closeSync(fd)
  watched.stop()
})

test('a power cut loses nothing that was acknowledged, and would without syncing', async () => {
  const child = path.join(root, 'tests/kill/powercut.child.ts')
  const script = await bundled(folder, 'powercut', `import '${child}'`)
  const cuts = (...given: string[]): { cuts: number; wrong: string[] } =>
    JSON.parse(spawnSync(process.execPath, [script, '11', ...given], { encoding: 'utf8' }).stdout)
  const sound = cuts('120')
  expect(sound.wrong).toEqual([])
  expect(sound.cuts).toBeGreaterThan(20)
  expect(cuts('120', 'synchronous-off').wrong.length).toBeGreaterThan(5)
}, 120_000)
