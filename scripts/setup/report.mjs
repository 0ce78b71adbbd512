/** A failure a person can act on: shown as its message, without a stack. */
export class Trouble extends Error {}

/** One line for people, on stderr: stdout belongs to what a command answers. @param {string} line */
export function say(line) {
  process.stderr.write(`galley: ${line}\n`)
}

/** @param {number} milliseconds */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

/**
 * Says what is going on, and how long it took once it took over a second.
 * @template T
 * @param {string} what
 * @param {(advance: (done: number, total: number) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function during(what, work) {
  const started = Date.now()
  let shown = 0
  const terminal = process.stderr.isTTY
  say(`${what} ...`)
  const result = await work((done, total) => {
    const now = Date.now()
    if (now - shown < (terminal ? 200 : 5000)) return
    shown = now
    const percent = Math.min(100, Math.floor((100 * done) / total))
    process.stderr.write(terminal ? `\rgalley: ${what} ${percent} % ` : `galley: ${what} ${percent} %\n`)
  })
  if (terminal && shown) process.stderr.write('\r\x1b[K')
  if (Date.now() - started > 1000) say(`${what}: done in ${seconds(Date.now() - started)}`)
  return result
}

/** Runs a script's main function: a Trouble or a wrong option ends it with its message, anything else is a bug and shows its stack.
 * @param {() => Promise<number | undefined>} work what to run; its number becomes the exit code */
export async function main(work) {
  try {
    process.exitCode = (await work()) ?? 0
  } catch (error) {
    const misused = error instanceof Error && 'code' in error && /^ERR_PARSE_ARGS/.test(String(error.code))
    if (!(error instanceof Trouble) && !misused) throw error
    say(error.message)
    process.exitCode = misused ? 2 : 1
  }
}
