import type { Command } from './command'

/** What is empty where there is none of it; a script need not leave the option away. */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set(['agency', 'region', 'date'])

/** Reads `--name value`, `--name=value`, `--json`, switches without a value, and what stands alone. What
 * may be `repeated` is joined by line ends. `-` is a file name: standard input. */
export function parseArguments(
  argv: readonly string[],
  known: readonly string[],
  switches: readonly string[] = [],
  repeated: readonly string[] = [],
): { ok: true; command: Command } | { ok: false; message: string } {
  const positional: string[] = []
  const options: Record<string, string> = {}
  const flags = new Set<string>()
  let isJson = false
  let isOnlyNames = false
  for (let index = 0; index < argv.length; index++) {
    const argument = argv[index] ?? ''
    if (isOnlyNames || argument === '-' || !argument.startsWith('-')) {
      positional.push(argument)
      continue
    }
    if (argument === '--') {
      isOnlyNames = true
      continue
    }
    if (argument === '--json') {
      isJson = true
      continue
    }
    if (switches.includes(argument.slice(2))) {
      flags.add(argument.slice(2))
      continue
    }
    const [, name = '', given] = /^--([a-z-]+)(?:=(.*))?$/s.exec(argument) ?? []
    if (!known.includes(name)) return { ok: false, message: `unknown option “${argument}”; try --help.` }
    const value = given ?? argv[++index]
    if (value === undefined || (value === '' && !MAY_BE_EMPTY.has(name)))
      return { ok: false, message: `--${name} wants a value.` }
    const isAgain = Object.hasOwn(options, name)
    if (isAgain && !repeated.includes(name)) return { ok: false, message: `--${name} is given twice.` }
    options[name] = isAgain ? `${options[name]}\n${value}` : value
  }
  return { ok: true, command: { positional, options, flags, isJson } }
}
