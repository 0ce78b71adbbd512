export interface CliIo {
  readonly stdin: AsyncIterable<Uint8Array | string>
  /** Resolves when the text has left. */
  readonly out: (text: string) => Promise<void>
  readonly error: (text: string) => void
}

/** What a command answers: text for stdout, or one line for stderr and an exit code. */
export type CommandResult =
  | { readonly ok: true; readonly text: string; readonly code?: 0 | 1 }
  | { readonly ok: false; readonly code: 1 | 2; readonly message: string }

export interface Command {
  readonly positional: readonly string[]
  readonly options: Readonly<Record<string, string>>
  /** Switches that were given: `no-images`, `explain`. */
  readonly flags: ReadonlySet<string>
  readonly isJson: boolean
}

export const usage = (message: string): CommandResult => ({ ok: false, code: 2, message })
export const refusal = (message: string): CommandResult => ({ ok: false, code: 1, message })
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
