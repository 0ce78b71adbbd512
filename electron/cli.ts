import { realpathSync } from 'node:fs'
import path from 'node:path'
import type { CliIo } from './cli/command'
import { runCli as run } from './cli/run'

type Beside = 'intakeWorker' | 'dictionaries'
type Io = Omit<CliIo, Beside> & Partial<Pick<CliIo, Beside>>

/** The command line as a program, or inside the packaged app: the worker and the dictionaries lie beside this file. */
export const runCli = (argv: readonly string[], io: Io): Promise<number> =>
  run(argv, {
    intakeWorker: path.join(import.meta.dirname, 'intake.worker.js'),
    dictionaries: path.join(import.meta.dirname, 'spelling'),
    ...io,
  })

/** Writes and waits until it is out; a reader that has gone away (`| head`) is no fault of anybody. */
const flushed = (stream: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise((resolve) => stream.write(text, () => resolve()))

const processIo = {
  stdin: process.stdin,
  out: (text: string) => flushed(process.stdout, text),
  error: (text: string) => void process.stderr.write(text),
}

const isProgram = (): boolean => {
  const [, program] = process.argv
  if (program === undefined || !path.basename(import.meta.filename).startsWith('cli.')) return false
  try {
    return realpathSync(program) === realpathSync(import.meta.filename)
  } catch {
    return false
  }
}

/** Runs a command on this process' own streams, and answers its exit code. */
export function runProgram(argv: readonly string[]): Promise<number> {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
  return runCli(argv, processIo)
}

if (isProgram()) process.exitCode = await runProgram(process.argv.slice(2))
