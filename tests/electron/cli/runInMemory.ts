import { Readable } from 'node:stream'
import { runCli } from '../../../electron/cli'

/** Runs the command line in this process: its exit code and what it wrote. Pages want a worker's script. */
export async function run(
  argv: readonly string[],
  stdin: string | Uint8Array = '',
  intakeWorker = '/no/worker',
  dictionaries = '/no/dictionaries',
) {
  let out = ''
  let error = ''
  const code = await runCli(argv, {
    stdin: Readable.from([stdin]),
    out: async (text) => {
      out += text
    },
    error: (text) => {
      error += text
    },
    intakeWorker,
    dictionaries,
  })
  return { code, out, error }
}
