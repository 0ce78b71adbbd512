import { parseArgs } from 'node:util'
import { main, say, seconds, Trouble } from './setup/report.mjs'
import { parts } from './test/parts.mjs'

/** @typedef {import('./test/parts.mjs').Outcome} Outcome */

const names = Object.keys(parts)

function wanted() {
  const { values, positionals } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true })
  const only = values.only?.split(',').map((name) => name.trim()) ?? names
  const unknown = only.filter((name) => !names.includes(name))
  if (unknown.length > 0)
    throw new Trouble(`there is no part ${unknown.join(', ')}; the parts are ${names.join(', ')}.`)
  return { only: names.filter((name) => only.includes(name)), files: positionals }
}

// npm test [-- --only unit,e2e] [files]: every part runs, whatever became of the one before it.
await main(async () => {
  const { only, files } = wanted()
  /** @type {{ name: string, outcome: Outcome, took: number }[]} */
  const done = []
  for (const name of only) {
    const started = Date.now()
    say(`--- ${name}`)
    const outcome = await attempt(name, files)
    done.push({ name, outcome, took: Date.now() - started })
  }
  return summary(done)
})

/** @param {string} name @param {string[]} files @returns {Promise<Outcome>} */
async function attempt(name, files) {
  try {
    return (await parts[name]?.(files)) ?? { passed: 0, failed: 0, skipped: [] }
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
    say(error.message)
    return { passed: 0, failed: 1, skipped: [] }
  }
}

/** @param {{ name: string, outcome: Outcome, took: number }[]} done */
function summary(done) {
  console.log('')
  for (const { name, outcome, took } of done) {
    const verdict = outcome.failed > 0 ? 'FAILED' : 'ok'
    console.log(`${name.padEnd(6)} ${verdict.padEnd(7)} ${seconds(took)}`)
    for (const { title, reason } of outcome.skipped) console.log(`       skipped: ${title} (${reason})`)
    // Told here once more: a long run's log is often kept by its end alone.
    for (const { title, reason } of outcome.failures ?? [])
      console.log(`       failed: ${title}\n${reason.replace(/^/gm, '         ')}`)
  }
  const sum = (/** @type {(outcome: Outcome) => number} */ of) =>
    done.reduce((total, { outcome }) => total + of(outcome), 0)
  const failed = sum((outcome) => outcome.failed)
  console.log(
    `${sum((outcome) => outcome.passed)} passed, ${failed} failed, ${sum((outcome) => outcome.skipped.length)} skipped`,
  )
  return failed > 0 ? 1 : 0
}
