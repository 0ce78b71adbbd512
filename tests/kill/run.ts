import { spawnSync } from 'node:child_process'
import os from 'node:os'
import path from 'node:path'
import { type AppOutcome, killApp, type Victim } from './app'
import { chance, percentile } from './chance'
import { startTwice } from './double'
import { killMigrations, killTypists } from './storage'

// npm run test:kill [-- --long] [--seed N] [--kills N] [--trials N] [--victims main,renderer,worker] [--only storage,errno,power,migrations,double,app]

const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}
const isLong = process.argv.includes('--long')
const seed = Number(argument('seed') ?? Math.floor(Math.random() * 2 ** 31))
/** Kills of each of the app's victims. */
const kills = Number(argument('kills') ?? (isLong ? 200 : 4))
/** Kills of the store and double starts. */
const trials = argument('trials')
const only = argument('only')?.split(',')
const wants = (part: string): boolean => !only || only.includes(part)
const here = path.dirname(process.argv[1] ?? '')
const child = (name: string): string => path.join(here, `${name}.mjs`)
const worker = path.join(here, '../app/library.worker.js')
const random = chance(seed)
const wrong: string[] = []

console.log(`seed ${seed}${isLong ? ', long' : ''}; the same seed makes the same moments`)

if (wants('storage')) {
  const done = await killTypists(Number(trials ?? (isLong ? 1000 : 25)), random, {
    typist: child('typist.child'),
    worker,
  })
  wrong.push(...done.wrong.map((line) => `storage: ${line}`))
  console.log(
    `storage: ${done.trials} kills of process or thread, ${done.acknowledged} words acknowledged, ${done.wrong.length} wrong`,
  )
}

/** What a script of ours says in its last line; where it says nothing, that is wrong. */
function answerOf<T extends { wrong: string[] }>(name: string, given: readonly string[], none: T): T {
  const ran = spawnSync(process.execPath, [child(name), ...given], { encoding: 'utf8' })
  const [last = ''] = ran.stdout.trim().split('\n').slice(-1)
  return last.startsWith('{') ? (JSON.parse(last) as T) : { ...none, wrong: [ran.stderr || 'no answer'] }
}

if (wants('errno')) {
  const step = isLong ? 1 : 5
  const offset = Math.floor(random() * step)
  const given = ['ENOSPC,EIO,EROFS,EACCES', String(step), String(offset)]
  const done = answerOf('errno.child', given, { flows: 0, broken: 0, wrong: [] })
  wrong.push(...done.wrong.map((line) => `errno: ${line}`))
  console.log(
    `errno: ${done.flows} flows, ${done.broken} refused, every ${step}. file call from ${offset + 1}, ${done.wrong.length} wrong`,
  )
}

if (wants('power')) {
  const given = [String(Math.floor(random() * 1000)), isLong ? '1' : '25']
  const none = { cuts: 0, dropped: 0, wrong: [] as string[] }
  const done = answerOf('powercut.child', given, none)
  wrong.push(...done.wrong.map((line) => `power: ${line}`))
  // The same disk under a library that does not sync has to show losses, or it forgets nothing and proves nothing.
  const seeded = answerOf('powercut.child', [given[0] ?? '', '60', 'synchronous-off'], none)
  if (seeded.wrong.length === 0) wrong.push('power: a library that does not sync lost nothing')
  console.log(
    `power: ${done.cuts} power cuts, up to ${Math.round(done.dropped / 1024)} KB unsynced, ${done.wrong.length} wrong; without syncing ${seeded.wrong.length} of ${seeded.cuts} are`,
  )
}

if (wants('migrations')) {
  const step = isLong ? 1 : 8
  const done = killMigrations(step, Math.floor(random() * step), child('migrate.child'))
  wrong.push(...done.wrong.map((line) => `migrations: ${line}`))
  console.log(`migrations: ended at ${done.trials} of ${done.calls} file calls, ${done.wrong.length} wrong`)
}

if (wants('double')) {
  const done = await startTwice(Number(trials ?? (isLong ? 1000 : 40)), random)
  wrong.push(...done.wrong.map((line) => `double: ${line}`))
  console.log(
    `double: ${done.trials} double starts, at most ${done.writers} with the library open, ${done.healed} locks of killed apps taken over, ${done.wrong.length} wrong`,
  )
}

const ALL = ['main', 'renderer', 'worker'] as const satisfies readonly Victim[]
const victims = argument('victims')?.split(',')
const VICTIMS: readonly Victim[] = ALL.filter((one) => !victims || victims.includes(one))

function sayApp(outcomes: readonly AppOutcome[]): void {
  for (const victim of VICTIMS) {
    const right = outcomes.filter((one) => one.victim === victim && one.wrong === '')
    const losses = right.map(({ loss }) => loss)
    const letters = right.reduce((sum, { typed }) => sum + typed, 0)
    if (losses.length === 0) continue
    const ms = (share: number) => `${Math.round(percentile(losses, share))} ms`
    console.log(
      `app: ${losses.length} kills of ${victim} in ${letters} letters, typing lost p50 ${ms(0.5)}, p99 ${ms(0.99)}, most ${ms(1)}; this process stood still for ${Math.round(Math.max(...right.map(({ stall }) => stall)))} ms at most; load ${os.loadavg()[0]?.toFixed(1)}`,
    )
  }
}

if (wants('app')) {
  const outcomes: AppOutcome[] = []
  for (let trial = 0; trial < kills * VICTIMS.length; trial += 1) {
    const outcome = await killApp(VICTIMS[trial % VICTIMS.length] ?? 'main', random)
    if (outcome.isTried) outcomes.push(outcome)
    if (outcome.calls.length > 0)
      console.log(
        [`app, ${outcome.victim}: ${Math.round(outcome.loss)} ms lost; before it`, ...outcome.calls].join(
          '\n  ',
        ),
      )
    // A long run says how far it is: what was found so far is found, whatever ends it.
    if (kills > 10 && trial % 30 === 29) sayApp(outcomes)
  }
  wrong.push(...outcomes.filter((one) => one.wrong !== '').map((one) => `app, ${one.victim}: ${one.wrong}`))
  sayApp(outcomes)
  for (const { victim, loss, stall } of outcomes.filter((one) => one.loss > 250))
    wrong.push(
      `app, ${victim}: ${Math.round(loss)} ms of typing lost; this process stood still for ${Math.round(stall)} ms meanwhile`,
    )
  if (outcomes.length === 0) wrong.push('app: it never started')
}

for (const line of wrong) console.log(`WRONG ${line}`)
process.exitCode = wrong.length > 0 ? 1 : 0
