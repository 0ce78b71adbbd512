import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { testHost } from '../../scripts/setup/testHost.mjs'
import { environment, forgetProfile, killGalley, newProfile } from '../e2e/host'
import { between } from './chance'

export interface Doubles {
  readonly trials: number
  /** The most processes that had the library's file open at one moment. */
  readonly writers: number
  /** Starts that found the lock of an app that had been killed. */
  readonly healed: number
  readonly wrong: readonly string[]
}

/** A start that takes longer than this has failed; a machine with twenty other things to do takes its time. */
const PATIENCE = 180_000
const LOOK_EVERY = 20
/** Nothing here depends on how a window is drawn: thousands of starts need no graphics process each. */
export const LESS_CHROMIUM = ['--disable-gpu', '--in-process-gpu']
/** A long run says how far it is. */
const SAY_EVERY = 50

function start(profile: string): ChildProcess {
  const host = testHost()
  const child = spawn(
    host.executable,
    [...(host.app ? [host.app] : []), ...LESS_CHROMIUM, ...(host.sandbox ? [] : ['--no-sandbox'])],
    { cwd: profile, env: environment({ profile }), stdio: 'ignore', detached: true },
  )
  return child
}

const isRunning = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode === null && signalCode === null

/** How many of these processes have this file open, as the system tells (Linux). */
function holders(file: string, pids: readonly string[]): number {
  let count = 0
  for (const pid of pids) {
    try {
      const open = fs.readdirSync(`/proc/${pid}/fd`)
      if (open.some((fd) => readlink(`/proc/${pid}/fd/${fd}`) === file)) count += 1
    } catch {
      // It has ended meanwhile, or is not ours to look at.
    }
  }
  return count
}

/** Every process there is: asked once a trial, since a machine has hundreds and they cost more than the two starts. */
const everybody = (): string[] => fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name))

function readlink(link: string): string {
  try {
    return fs.readlinkSync(link)
  } catch {
    return ''
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * Starts the app twice at nearly the same moment, again and again on one profile: one of the two stays and has the library
 * open, the other ends by itself. The one that stays is ended by `kill -9`, so that the next two find its locks.
 */
export async function startTwice(trials: number, random: () => number): Promise<Doubles> {
  if (!fs.existsSync('/proc/self/fd')) return { trials: 0, writers: 0, healed: 0, wrong: [] }
  const profile = newProfile()
  const file = path.join(profile, 'library', 'library.db')
  const wrong: string[] = []
  let writers = 0
  let healed = 0
  try {
    for (let trial = 0; trial < trials; trial += 1) {
      if (fs.existsSync(`${file}.lock`)) healed += 1
      const both = [start(profile)]
      await pause(random() < 0.5 ? 0 : between(random, 0, 400))
      both.push(start(profile))
      const until = performance.now() + PATIENCE
      let isSettled = false
      let most = 0
      while (!isSettled && performance.now() < until) {
        const now = holders(
          file,
          both.map(({ pid }) => String(pid)),
        )
        most = Math.max(most, now)
        isSettled = now === 1 && both.filter(isRunning).length === 1
        await pause(LOOK_EVERY)
      }
      const all = holders(file, everybody())
      most = Math.max(most, all)
      writers = Math.max(writers, most)
      if (most > 1) wrong.push(`trial ${trial}: ${most} processes had the library open`)
      if (!isSettled)
        wrong.push(`trial ${trial}: ${both.filter(isRunning).length} of two run, ${all} has the library`)
      for (const child of both) await killGalley({ process: child })
      if (trial % SAY_EVERY === SAY_EVERY - 1 && trial + 1 < trials)
        console.log([`double: ${trial + 1} double starts so far`, ...wrong].join('\n  '))
    }
    const aside = fs.readdirSync(path.dirname(file)).filter((name) => name.includes('damaged'))
    if (aside.length > 0) wrong.push(`set aside as damaged: ${aside.join(', ')}`)
  } finally {
    forgetProfile(profile)
  }
  return { trials, writers, healed, wrong }
}
