import { type CliIo, type CommandResult, refusal, usage } from './command'
import { readInput } from './input'

/** What stands on standard input where `--secret -` was given; null where it was not. Never an argument. */
export async function secretFrom(
  option: string | undefined,
  io: CliIo,
): Promise<string | null | CommandResult> {
  if (option === undefined) return null
  if (option !== '-') return usage('--secret is -, standard input.')
  const input = await readInput('-', io, 1)
  if (!input.ok) return refusal(input.fault)
  const secret = new TextDecoder().decode(input.value).replace(/\r?\n$/, '')
  return secret === '' ? usage('standard input holds no secret.') : secret
}
