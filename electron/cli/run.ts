import { version } from '../../package.json'
import { parseArguments } from './arguments'
import { checkCommand } from './checkCommand'
import { type CliIo, type Command, type CommandResult, refusal, usage } from './command'
import { datelineCommand, placesCommand } from './datelineCommand'
import { HELP } from './help'
import { intakeCommand } from './intakeCommand'
import { publishCommand, withdrawCommand } from './publishCommand'
import { renderCommand } from './renderCommand'
import { SITE_OPTIONS } from './site'
import { slugCommand } from './slugCommand'

const commands: Readonly<
  Record<
    string,
    {
      options: readonly string[]
      switches?: readonly string[]
      run: (command: Command, io: CliIo) => Promise<CommandResult>
    }
  >
> = {
  intake: {
    options: ['type', 'url', 'profile', 'language', 'pictures', 'allow-host', 'batch', 'out'],
    switches: ['no-images', 'explain'],
    run: intakeCommand,
  },
  render: { options: ['as', ...SITE_OPTIONS], run: renderCommand },
  publish: { options: ['site', 'pictures', ...SITE_OPTIONS], run: publishCommand },
  withdraw: { options: ['site', ...SITE_OPTIONS], run: withdrawCommand },
  check: { options: [...SITE_OPTIONS], run: checkCommand },
  dateline: {
    options: ['language', 'place', 'region', 'date', 'agency', 'house'],
    run: datelineCommand,
  },
  places: { options: ['limit'], run: placesCommand },
  slug: { options: ['language'], run: slugCommand },
}

/** The whole command line. Answers the exit code: 0 done, 1 a fault, 2 wrong usage. Never throws. */
export async function runCli(argv: readonly string[], io: CliIo): Promise<number> {
  const result = await execute(argv, io)
  if (result.ok) {
    await io.out(result.text)
    return result.code ?? 0
  }
  io.error(`galley: ${result.message.replace(/\s+/g, ' ').trim()}\n`)
  return result.code
}

async function execute(argv: readonly string[], io: CliIo): Promise<CommandResult> {
  const [name = '', ...rest] = argv
  if (name === '--version' || name === '-v') return { ok: true, text: `${version}\n` }
  if (name === '--help' || name === '-h' || name === 'help' || rest.includes('--help'))
    return { ok: true, text: HELP }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) return usage(`${name ? `unknown command “${name}”` : 'no command given'}; try --help.`)
  const parsed = parseArguments(rest, command.options, command.switches)
  if (!parsed.ok) return usage(parsed.message)
  try {
    return await command.run(parsed.command, io)
  } catch (error) {
    return refusal(`unexpected: ${error instanceof Error ? error.message : String(error)}`)
  }
}
