import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { unzip } from '../../scripts/setup/runtime/unzip.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley-unzip-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

interface Member {
  name: string
  text: string
  mode?: number
}

/** A zip file made by hand, to have entries no honest tool writes. */
function zip(members: Member[]): Buffer {
  const parts: Buffer[] = []
  const records: Buffer[] = []
  let at = 0
  for (const { name, text, mode = 0o100644 } of members) {
    const data = Buffer.from(text)
    const packed = deflateRawSync(data)
    const path = Buffer.from(name)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(path.length, 26)
    const record = Buffer.alloc(46)
    record.writeUInt32LE(0x02014b50, 0)
    record.writeUInt16LE(8, 10)
    record.writeUInt32LE(crc32(data), 16)
    record.writeUInt32LE(packed.length, 20)
    record.writeUInt32LE(data.length, 24)
    record.writeUInt16LE(path.length, 28)
    record.writeUInt32LE((mode << 16) >>> 0, 38)
    record.writeUInt32LE(at, 42)
    parts.push(local, path, packed)
    records.push(record, path)
    at += 30 + path.length + packed.length
  }
  const directory = Buffer.concat(records)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(members.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, directory, end])
}

function open(archive: Buffer, place = (name: string): string | undefined => name): void {
  writeFileSync(join(folder, 'a.zip'), archive)
  unzip(join(folder, 'a.zip'), join(folder, 'out'), place, () => {})
}

it('unpacks what is asked for, under the names asked for, and keeps programs runnable', () => {
  const members = [
    { name: 'in/run', text: '#!/bin/sh\n', mode: 0o100755 },
    { name: 'in/deep/note.txt', text: 'Әліпби' },
    { name: 'in/left out', text: 'no' },
  ]
  open(zip(members), (name) => (name === 'in/left out' ? undefined : name.replace('in/', '')))
  expect(readFileSync(join(folder, 'out/deep/note.txt'), 'utf8')).toBe('Әліпби')
  expect(statSync(join(folder, 'out/run')).mode & 0o111).toBe(0o111)
  expect(statSync(join(folder, 'out/deep/note.txt')).mode & 0o111).toBe(0)
  expect(existsSync(join(folder, 'out/left out'))).toBe(false)
})

it.each(['../escaped', 'a/../../escaped'])('writes nothing outside its folder: %s', (name) => {
  expect(() => open(zip([{ name, text: 'x' }]))).toThrow(/leaves its folder/)
  expect(existsSync(join(folder, 'escaped'))).toBe(false)
})

it('makes no link that leads out', () => {
  expect(() => open(zip([{ name: 'link', text: '../../etc', mode: 0o120777 }]))).toThrow(/leaves its folder/)
})

it('refuses damaged contents', () => {
  const archive = zip([{ name: 'a', text: 'some text that is long enough to be packed' }])
  archive[40] = (archive[40] ?? 0) ^ 0xff
  expect(() => open(archive)).toThrow()
  expect(existsSync(join(folder, 'out/a'))).toBe(false)
})

it('refuses a file that ends early, and one that is no zip', () => {
  expect(() => open(zip([{ name: 'a', text: 'x' }]).subarray(0, 40))).toThrow(/not a zip/)
  expect(() => open(Buffer.from('hello'))).toThrow(/not a zip/)
})
