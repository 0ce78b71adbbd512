import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Trouble } from './report.mjs'
import { programPath } from './system.mjs'

/** True where a window can be shown. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/**
 * Runs the work with a display nobody sees (Xvfb), whatever the real one is, and takes it down again.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withHiddenDisplay(work) {
  if (process.platform !== 'linux') return work()
  const program = programPath('Xvfb')
  if (!program) throw new Trouble('Xvfb is not installed.')
  // -displayfd picks a free number. -ac: the tests' ordinary user may open windows on it; it listens on no network.
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-ac', '-noreset']
  const server = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const before = { DISPLAY: process.env.DISPLAY, WAYLAND_DISPLAY: process.env.WAYLAND_DISPLAY }
  const stop = () => server.kill()
  process.once('exit', stop)
  try {
    process.env.DISPLAY = `:${await displayNumber(server)}`
    delete process.env.WAYLAND_DISPLAY
    return await work()
  } finally {
    process.off('exit', stop)
    server.kill()
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}

/** @param {import('node:child_process').ChildProcess} server @returns {Promise<string>} */
async function displayNumber(server) {
  const pipe = server.stdio[3]
  if (!pipe) throw new Trouble('Xvfb did not start.')
  const ended = once(server, 'exit').then(() => {
    throw new Trouble('Xvfb ended before it was ready.')
  })
  const [chunk] = await Promise.race([once(pipe, 'data'), ended])
  ended.catch(() => {})
  return String(chunk).trim()
}
