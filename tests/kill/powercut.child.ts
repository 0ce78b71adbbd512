import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import sqlite from 'node-sqlite3-wasm'
import { openStore } from '../../electron/library/store'
import type { Store } from '../../electron/library/storeType'
import { blankArticle } from '../../shared/article/article'
import type { Result } from '../../shared/result'
import { plainText, typedAtStart } from '../build/article'
import { chance } from './chance'
import { type ForgetfulDisk, forgetfulDisk } from './forgetfulDisk'
import { ARTICLES, isOldLibraryWhole, oldLibrary } from './oldLibrary'

// The power goes after every `step`-th file call of a flow of the store, and of the way from the first tables to these.
// What a disk may hold then is opened: whatever was acknowledged is there, and nothing is set aside as damaged. With
// `synchronous-off` SQLite is told not to sync: a seeded fault that has to be found.
const [seed = '1', step = '7', fault = ''] = process.argv.slice(2)
const random = chance(Number(seed))
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'galley-power-'))
const wrong: string[] = []
const now = () => '2026-11-26T10:00:00.000Z'
const id = '01930000-0000-7000-8000-000000000001'
const article = blankArticle({ id, now: now(), language: 'en' })
const WORDS = 30
let cuts = 0
let mayBeAside = false
let dropped = 0

if (fault === 'synchronous-off') {
  const real = sqlite.Database.prototype.exec
  sqlite.Database.prototype.exec = function exec(sql) {
    real.call(this, sql.replace(/synchronous = (FULL|NORMAL)/g, 'synchronous = OFF'))
  }
}

function done<T>(answer: Result<T>): T {
  if (!answer.ok) throw new Error(answer.fault.message)
  return answer.value
}

/** Three disks for each moment: one that kept nothing unsynced, one that kept about half, one that kept most. */
const DISKS = [0, 0.5, 0.9]

function cutNow(disk: ForgetfulDisk, check: (folder: string) => string): void {
  dropped = Math.max(dropped, disk.unsynced())
  for (const share of DISKS) {
    const folder = path.join(root, `cut-${cuts}`)
    disk.cutInto(folder, () => random() < share)
    cuts += 1
    let found: string
    try {
      found = check(folder)
    } catch (error) {
      found = `did not open: ${String(error)}`
    }
    if (!mayBeAside && fs.readdirSync(folder).some((name) => name.includes('damaged')))
      found ||= 'set aside as damaged'
    if (found) wrong.push(`file call ${disk.count()}, ${share * 100} % kept: ${found}`)
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

/** What was acknowledged so far: the article itself, how many of its words, and whether it lies in the bin. */
const acknowledged = { isAdded: false, words: 0, isBinned: false }

function checkWords(folder: string): string {
  const { isAdded, words, isBinned } = acknowledged
  const store = openStore(folder, now)
  try {
    const read = store.read(id)
    if (!read.ok) return isAdded ? `the article is gone: ${read.fault.message}` : ''
    const found = plainText(read.value).trim().split(/\s+/).filter(Boolean).reverse()
    if (!found.every((word, n) => word === `t${n}`)) return `out of order: ${found.join(' ')}`
    if (found.length < words) return `${words} words acknowledged, ${found.length} found`
    const isThere = done(store.rows([id]))[0]?.binned === true
    if (isBinned && !isThere) return 'out of the bin again'
    while (store.catchUp(1000));
    const hits = done(store.search({ text: 't0', binned: isThere, limit: 5, snippets: 0 })).hits
    return words > 0 && hits.length === 0 ? 'not found by the search' : ''
  } finally {
    store.close()
  }
}

function flow(library: string): void {
  let store: Store = openStore(library, now)
  done(store.add(article))
  acknowledged.isAdded = true
  for (let n = 0; n < WORDS; n += 1) {
    done(store.journal({ id, after: n, batch: `b${n}`, entries: [typedAtStart(article, `t${n} `)] }))
    acknowledged.words = n + 1
    if (n % 8 === 7) done(store.snapshot(id))
    if (n % 10 === 5) store.catchUp(100)
    if (n === 12 || n === 21) {
      store.close()
      store = openStore(library, now)
    }
  }
  done(store.setBinned([id], true))
  acknowledged.isBinned = true
  store.close()
}

/** Runs `work` on a forgetful disk, with a power cut after every `step`-th of its file calls, and one at its end. */
function withCuts(
  library: string,
  work: () => void,
  check: (folder: string) => string,
  every = Number(step),
): void {
  fs.mkdirSync(library, { recursive: true })
  const disk = forgetfulDisk(library)
  const from = Math.floor(random() * every)
  let isCutting = false
  disk.onCall(() => {
    if (isCutting || disk.count() % every !== from) return
    isCutting = true
    cutNow(disk, check)
    isCutting = false
  })
  try {
    work()
    disk.onCall(() => {})
    cutNow(disk, check)
  } finally {
    disk.stop()
  }
}

withCuts(path.join(root, 'typed'), () => flow(path.join(root, 'typed')), checkWords)
const old = path.join(root, 'old')
oldLibrary(old)
withCuts(
  old,
  () => openStore(old, now).close(),
  (folder) => (isOldLibraryWhole(folder) ? '' : `not all ${ARTICLES} articles are there`),
)
/** A damaged library whose last words stand in its log: what the salvage saves, a power cut in its midst may not lose. */
function damaged(folder: string): string {
  oldLibrary(folder)
  openStore(folder, now).close()
  const file = path.join(folder, 'library.db')
  const bytes = fs.readFileSync(file)
  const page = 4096
  const from = bytes.indexOf(`"headline":"Заголовок ${ARTICLES / 2}"`)
  bytes.fill(0xa5, page * Math.floor(from / page), page * Math.floor(from / page) + page)
  fs.writeFileSync(file, bytes)
  return folder
}
const countIn = (folder: string): number => {
  const store = openStore(folder, now, { suspect: true })
  try {
    return done(store.list({ binned: false })).length
  } finally {
    store.close()
  }
}
const salvaged = countIn(damaged(path.join(root, 'salvaged')))
const suspect = damaged(path.join(root, 'suspect'))
mayBeAside = true
withCuts(
  suspect,
  () => openStore(suspect, now, { suspect: true }).close(),
  (folder) => {
    const found = countIn(folder)
    return found < salvaged ? `${found} articles of ${salvaged} that could be saved` : ''
  },
  // Each of them is a salvage of its own, which takes its time.
  Number(step) * 6,
)
fs.rmSync(root, { recursive: true, force: true })
console.log(JSON.stringify({ cuts, dropped, wrong, salvaged }))
