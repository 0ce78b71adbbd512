import { spawn } from 'node:child_process'

/**
 * Runs a program to its end and keeps what it printed.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeout?: number }} [options] timeout in milliseconds
 * @returns {Promise<{ code: number, output: string }>} code 127 when the program is not there
 */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    let output = ''
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    const keep = (/** @type {Buffer} */ chunk) => {
      output = (output + chunk).slice(-1_000_000)
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (error) => resolve({ code: 127, output: error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/**
 * Runs a program on this terminal.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>} its exit code
 */
export function show(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: 'inherit' })
    // Ctrl+C reaches the child by itself (same terminal); a plain kill has to be handed on.
    const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal)
    const ignore = () => {}
    process.on('SIGTERM', pass)
    process.on('SIGINT', ignore)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      process.off('SIGTERM', pass)
      process.off('SIGINT', ignore)
      resolve(code ?? (signal === 'SIGINT' ? 130 : 1))
    })
  })
}

/** npm as a program and its first arguments: the very npm that started us where there is one. */
export function npm() {
  const own = process.env.npm_execpath
  if (own?.endsWith('.js')) return { program: process.execPath, args: [own] }
  return process.platform === 'win32'
    ? { program: 'cmd.exe', args: ['/d', '/s', '/c', 'npm'] }
    : { program: 'npm', args: [] }
}

/** The last lines of a program's output. @param {string} output @param {number} [lines] */
export function tail(output, lines = 25) {
  return output.trimEnd().split('\n').slice(-lines).join('\n')
}
