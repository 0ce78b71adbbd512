import { fork, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import sqlite from 'node-sqlite3-wasm'
import { MIGRATIONS } from '../../electron/library/migrations'
import { openStore } from '../../electron/library/store'
import { blankArticle } from '../../shared/article/article'
import { plainText } from '../build/article'
import { between } from './chance'

export interface Outcome {
  readonly trials: number
  readonly wrong: readonly string[]
}

const now = () => new Date().toISOString()
const idOf = (n: number) => `01930000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`

/** The words of the one article in a library, first typed first; throws when it does not open. */
export function wordsIn(folder: string, id: string): string[] {
  const store = openStore(folder, now)
  try {
    const read = store.read(id)
    return read.ok ? plainText(read.value).trim().split(/\s+/).filter(Boolean).reverse() : []
  } finally {
    store.close()
  }
}

/** `kill -9` of the process, or the end of the library's thread, at random moments of typing as fast as it goes. */
export async function killTypists(
  trials: number,
  random: () => number,
  scripts: { typist: string; worker: string },
): Promise<Outcome & { acknowledged: number }> {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'galley-typists-'))
  const wrong: string[] = []
  let acknowledged = 0
  for (let trial = 0; trial < trials; trial += 1) {
    const folder = path.join(root, String(trial))
    const id = idOf(trial + 1)
    const child = fork(scripts.typist, [folder, scripts.worker, id], { silent: true })
    let count = 0
    let errors = ''
    child.stderr?.on('data', (chunk) => {
      errors += String(chunk)
    })
    const first = new Promise<void>((resolve) => {
      child.stdout?.on('data', (chunk: Buffer) => {
        count += String(chunk).split('\n').length - 1
        resolve()
      })
    })
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    await Promise.race([first, gone])
    // Half of them lose their thread first, and then their life.
    if (random() < 0.5) {
      await new Promise((resolve) => setTimeout(resolve, between(random, 5, 150)))
      child.send?.('end worker')
    }
    await new Promise((resolve) => setTimeout(resolve, between(random, 50, 900)))
    child.kill('SIGKILL')
    await gone
    acknowledged += count
    try {
      const words = wordsIn(folder, id)
      const isRight = words.every((word, n) => word === `t${n}`)
      if (!isRight || words.length < count)
        wrong.push(
          `trial ${trial}: ${count} acknowledged, ${words.length} found, in order: ${isRight} ${errors}`,
        )
    } catch (error) {
      wrong.push(`trial ${trial}: did not open: ${String(error)} ${errors}`)
    }
    fs.rmSync(folder, { recursive: true, force: true })
  }
  fs.rmSync(root, { recursive: true, force: true })
  return { trials, wrong, acknowledged }
}

function oldLibrary(folder: string, articles: number): void {
  fs.mkdirSync(folder, { recursive: true })
  const db = new sqlite.Database(path.join(folder, 'library.db'))
  db.exec(`${MIGRATIONS[0]}; PRAGMA user_version = 1`)
  for (let n = 1; n <= articles; n += 1) {
    const article = {
      ...blankArticle({ id: idOf(n), now: now(), language: 'ru' }),
      headline: `Заголовок ${n}`,
    }
    db.run(
      "INSERT INTO articles (id, json, headline, status, language, source_host, words, updated) VALUES (?, ?, ?, 'draft', 'ru', '', 0, ?)",
      [article.id, JSON.stringify(article), article.headline, article.stamps.updated],
    )
  }
  db.close()
}

/** A library of the first version, ended at every `step`-th file call of its way to this one. */
export function killMigrations(step: number, offset: number, script: string): Outcome & { calls: number } {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'galley-migrations-'))
  const wrong: string[] = []
  const ARTICLES = 40
  let trials = 0
  let calls = 0
  for (let at = 1 + offset; at < 5000; at += step) {
    const folder = path.join(root, String(at))
    oldLibrary(folder, ARTICLES)
    const child = spawnSync(process.execPath, [script, folder, String(at)], { encoding: 'utf8' })
    trials += 1
    try {
      const store = openStore(folder, now)
      const rows = store.list({ binned: false })
      const whole =
        rows.ok &&
        rows.value.every(({ id, headline }) => {
          const read = store.read(id)
          return read.ok && read.value.headline === headline && headline !== ''
        })
      if (!rows.ok || rows.value.length !== ARTICLES || !whole)
        wrong.push(`file call ${at}: not all articles are there`)
      store.close()
    } catch (error) {
      wrong.push(`file call ${at}: did not open: ${String(error)}`)
    }
    fs.rmSync(folder, { recursive: true, force: true })
    if (child.status === 0) {
      calls = Number(child.stdout.trim())
      break
    }
    if (child.signal !== 'SIGKILL') wrong.push(`file call ${at}: ${child.stderr}`)
  }
  fs.rmSync(root, { recursive: true, force: true })
  return { trials, wrong, calls }
}
