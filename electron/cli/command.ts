import type { Fault } from '../../shared/result'

export interface CliIo {
  readonly stdin: AsyncIterable<Uint8Array | string>
  /** Resolves when the text has left. */
  readonly out: (text: string) => Promise<void>
  readonly error: (text: string) => void
  /** Script of the worker that pages are read in. */
  readonly intakeWorker: string
  /** Folder with Hunspell and the dictionaries that come with Galley. */
  readonly dictionaries: string
}

/** What a command answers: text for stdout and perhaps a line for stderr, or one line for stderr and an exit code. */
export type CommandResult =
  | { readonly ok: true; readonly text: string; readonly code?: 0 | 1; readonly note?: string }
  | Refused

export interface Refused {
  readonly ok: false
  readonly code: 1 | 2
  readonly message: string
  /** What `--json` prints of it. */
  readonly fault: Fault
}

export interface Command {
  readonly positional: readonly string[]
  readonly options: Readonly<Record<string, string>>
  /** Switches that were given: `no-images`, `explain`. */
  readonly flags: ReadonlySet<string>
  readonly isJson: boolean
}

export const usage = (message: string): Refused => ({
  ok: false,
  code: 2,
  message,
  fault: { kind: 'invalid', code: 'usage', message },
})

/** A fault of a service, or one line of this command's own. */
export function refusal(fault: Fault | string): Refused {
  const known: Fault =
    typeof fault === 'string' ? { kind: 'invalid', code: 'command.refused', message: fault } : fault
  return { ok: false, code: 1, message: known.message, fault: known }
}

export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
