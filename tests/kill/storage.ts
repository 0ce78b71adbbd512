import { fork, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openStore } from '../../electron/library/store'
import { plainText } from '../build/article'
import { between } from './chance'
import { idOf, isOldLibraryWhole, oldLibrary } from './oldLibrary'

export interface Outcome {
  readonly trials: number
  readonly wrong: readonly string[]
}

const SAY_EVERY = 100
const PATIENCE = 60_000
const now = () => new Date().toISOString()

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
    // One that never gets going is ended like any other: a run of hours must not wait for it.
    await Promise.race([first, gone, new Promise((resolve) => setTimeout(resolve, PATIENCE).unref())])
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
    // A long run says how far it is.
    if (trial % SAY_EVERY === SAY_EVERY - 1 && trial + 1 < trials)
      console.log([`storage: ${trial + 1} kills so far, ${acknowledged} words`, ...wrong].join('\n  '))
  }
  fs.rmSync(root, { recursive: true, force: true })
  return { trials, wrong, acknowledged }
}

/** A library of the first version, ended at every `step`-th file call of its way to this one. */
export function killMigrations(step: number, offset: number, script: string): Outcome & { calls: number } {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'galley-migrations-'))
  const wrong: string[] = []
  let trials = 0
  let calls = 0
  for (let at = 1 + offset; at < 5000; at += step) {
    const folder = path.join(root, String(at))
    oldLibrary(folder)
    const child = spawnSync(process.execPath, [script, folder, String(at)], { encoding: 'utf8' })
    trials += 1
    try {
      if (!isOldLibraryWhole(folder)) wrong.push(`file call ${at}: not all articles are there`)
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
