import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { storageFault } from '../../electron/library/storageFault'
import { openStore } from '../../electron/library/store'
import type { Store } from '../../electron/library/storeType'
import { blankArticle } from '../../shared/article/article'
import type { JournalEntry } from '../../shared/article/journal'
import type { Result } from '../../shared/result'
import { plainText, typedAtStart } from '../build/article'
import { fileLayer } from './fileLayer'

// One flow of the store (open, add, type, snapshot, close), broken at each of its file calls in turn by each error: what
// was acknowledged is there afterwards, in order; what was refused is refused truthfully, and can be written once the
// disk is well again.

const TRUTHFUL = new Set([
  'library.disk-full',
  'library.not-writable',
  'library.read-only',
  'library.disk-failing',
])
const id = '01930000-0000-7000-8000-000000000001'
const now = () => '2026-11-26T10:00:00.000Z'
const article = blankArticle({ id, now: now(), language: 'en' })
const layer = fileLayer()
const WORDS = 6

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'galley-errno-'))
const [codes = 'ENOSPC,EIO,EROFS,EACCES', step = '1', offset = '0'] = process.argv.slice(2)
const wrong: string[] = []
let broken = 0
let flows = 0

const entry = (n: number): JournalEntry => typedAtStart(article, `t${n} `)

function faultOf(work: () => Result<unknown>, library: string): string {
  try {
    const done = work()
    return done.ok ? '' : done.fault.code
  } catch (error) {
    return storageFault(error, library, () => String(error)).fault.code
  }
}

/** Runs the flow; answers how many words were acknowledged, and with which code it was refused. */
function flow(library: string): { words: number; code: string; store: Store | null } {
  let store: Store | null = null
  let code = faultOf(() => {
    store = openStore(library, now)
    return { ok: true, value: {} }
  }, library)
  const present = store as Store | null
  if (!present) return { words: 0, code, store: null }
  code = faultOf(() => present.add(article), library)
  let words = 0
  for (let n = 0; n < WORDS && code === ''; n += 1) {
    code = faultOf(() => present.journal({ id, after: n, batch: `b${n}`, entries: [entry(n)] }), library)
    if (code === '') words += 1
    if (code === '' && n === WORDS / 2) code = faultOf(() => present.snapshot(id), library)
  }
  return { words, code, store: present }
}

function check(library: string, words: number, name: string): void {
  const store = openStore(library, now)
  const read = store.read(id)
  store.close()
  const found = read.ok ? plainText(read.value).trim().split(/\s+/).filter(Boolean).reverse() : []
  const isPrefix = found.every((word, n) => word === `t${n}`)
  if (!isPrefix || found.length < words)
    wrong.push(`${name}: ${words} acknowledged, found ${found.join(' ')}`)
  const aside = fs.readdirSync(library).filter((file) => file.includes('damaged'))
  if (aside.length > 0) wrong.push(`${name}: set aside as damaged`)
}

function oneBreak(at: number, code: string): boolean {
  const library = path.join(folder, `${code}-${at}`)
  layer.breakFrom(at, code)
  const done = flow(library)
  const isOver = layer.count() < at
  layer.heal()
  flows += 1
  const name = `${code} at file call ${at}`
  if (done.code !== '' && !TRUTHFUL.has(done.code)) wrong.push(`${name}: called ${done.code}`)
  if (done.store) {
    // The disk is well again: the word that was refused is sent once more under its own name.
    const again = faultOf(() => {
      const present = done.store as Store
      const added = present.add(article)
      if (!added.ok && added.fault.code !== 'article.exists') return added
      return present.journal({ id, after: done.words, batch: `b${done.words}`, entries: [entry(done.words)] })
    }, library)
    if (done.code !== '' && again !== '') wrong.push(`${name}: ${again} after the disk was well again`)
    try {
      done.store.close()
    } catch {
      // What it could not tidy up the next start does.
    }
    check(library, done.words + (again === '' ? 1 : 0), name)
  }
  if (done.code !== '') broken += 1
  fs.rmSync(library, { recursive: true, force: true })
  return isOver
}

for (const code of codes.split(',')) {
  for (let at = 1 + Number(offset); at < 5000; at += Number(step)) if (oneBreak(at, code)) break
}
fs.rmSync(folder, { recursive: true, force: true })
console.log(JSON.stringify({ flows, broken, wrong }))
