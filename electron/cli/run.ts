import { version } from '../../package.json'
import { parseArguments } from './arguments'
import { type CliIo, type Command, type CommandResult, json, refusal, usage } from './command'
import { HELP } from './help'
import { SITE_OPTIONS } from './siteOptions'

type Run = (command: Command, io: CliIo) => Promise<CommandResult>

/** Each command's code is read when it is asked for: hundreds of pages are each read by a command of their own. */
const commands: Readonly<
  Record<
    string,
    {
      options: readonly string[]
      switches?: readonly string[]
      repeated?: readonly string[]
      load: () => Promise<{ run: Run }>
    }
  >
> = {
  intake: {
    options: ['type', 'url', 'profile', 'language', 'pictures', 'allow-host', 'batch', 'out'],
    switches: ['no-images', 'explain'],
    load: async () => ({ run: (await import('./intakeCommand')).intakeCommand }),
  },
  render: {
    options: ['as', 'layout', 'site', 'out', 'pictures', 'days', 'data', ...SITE_OPTIONS],
    load: async () => ({ run: (await import('./renderCommand')).renderCommand }),
  },
  publish: {
    options: ['site', 'pictures', 'schedule', 'over', 'data', ...SITE_OPTIONS],
    load: async () => ({ run: (await import('./publishCommand')).publishCommand }),
  },
  withdraw: {
    options: ['site', 'reason', 'by', 'data', ...SITE_OPTIONS],
    load: async () => ({ run: (await import('./publishCommand')).withdrawCommand }),
  },
  site: {
    options: ['type', 'set', 'secret', 'data', 'from', 'pictures', ...SITE_OPTIONS],
    switches: ['all', 'prune'],
    repeated: ['set'],
    load: async () => ({ run: (await import('./siteCommand')).siteCommand }),
  },
  pull: {
    options: ['site', 'id', 'page', 'search', 'data'],
    load: async () => ({ run: (await import('./namedSite')).pullCommand }),
  },
  queue: {
    options: ['pictures', 'data', 'library', 'site', 'article', 'outcome'],
    switches: ['run', 'log', 'csv'],
    load: async () => ({ run: (await import('./queueCommand')).queueCommand }),
  },
  archive: {
    options: ['data', 'out'],
    load: async () => ({ run: (await import('./archiveCommand')).archiveCommand }),
  },
  backup: {
    options: ['data', 'to'],
    load: async () => ({ run: (await import('./backupCommand')).backupCommand }),
  },
  'restore-backup': {
    options: ['data', 'article'],
    load: async () => ({ run: (await import('./backupCommand')).restoreBackupCommand }),
  },
  export: {
    options: ['data', 'as', 'to'],
    load: async () => ({ run: (await import('./transferCommand')).exportCommand }),
  },
  import: {
    options: ['data', 'language', 'user', 'secret'],
    load: async () => ({ run: (await import('./transferCommand')).importCommand }),
  },
  report: {
    options: ['data', 'day', 'month'],
    switches: ['csv'],
    load: async () => ({ run: (await import('./reportCommand')).reportCommand }),
  },
  check: {
    options: ['rules', 'allow-host', ...SITE_OPTIONS],
    switches: ['links'],
    load: async () => ({ run: (await import('./checkCommand')).checkCommand }),
  },
  ads: {
    options: ['site', 'mode', 'rules', 'data', ...SITE_OPTIONS],
    load: async () => ({ run: (await import('./adsCommand')).adsCommand }),
  },
  spell: {
    options: ['language', 'dictionaries', 'words'],
    switches: ['no-suggestions'],
    load: async () => ({ run: (await import('./spellCommand')).spellCommand }),
  },
  dateline: {
    options: ['language', 'place', 'region', 'date', 'agency', 'house'],
    load: async () => ({ run: (await import('./datelineCommand')).datelineCommand }),
  },
  places: {
    options: ['limit'],
    load: async () => ({ run: (await import('./datelineCommand')).placesCommand }),
  },
  list: {
    options: ['status', 'limit', 'data', 'library'],
    switches: ['bin'],
    load: async () => ({ run: (await import('./searchCommand')).listCommand }),
  },
  search: {
    options: ['data', 'library'],
    switches: ['bin'],
    load: async () => ({ run: (await import('./searchCommand')).searchCommand }),
  },
  versions: {
    options: ['data', 'library'],
    load: async () => ({ run: (await import('./versionsCommand')).versionsCommand }),
  },
  restore: {
    options: ['version', 'field', 'author', 'data', 'library'],
    load: async () => ({ run: (await import('./versionsCommand')).restoreCommand }),
  },
  slug: {
    options: ['language', 'scheme'],
    load: async () => ({ run: (await import('./slugCommand')).slugCommand }),
  },
}

/**
 * The whole command line. Answers the exit code: 0 done, 1 a fault, 2 wrong usage. A fault is one line on standard
 * error, and with `--json` also `{fault}` on standard output. Never throws.
 */
export async function runCli(argv: readonly string[], io: CliIo): Promise<number> {
  const result = await execute(argv, io)
  if (result.ok) {
    await io.out(result.text)
    if (result.note) io.error(`galley: ${result.note}\n`)
    return result.code ?? 0
  }
  const message = result.message.replace(/\s+/g, ' ').trim()
  io.error(`galley: ${message}\n`)
  if (argv.includes('--json')) await io.out(json({ fault: { ...result.fault, message } }))
  return result.code
}

async function execute(argv: readonly string[], io: CliIo): Promise<CommandResult> {
  const [name = '', ...rest] = argv
  if (name === '--version' || name === '-v') return { ok: true, text: `${version}\n` }
  if (name === '--help' || name === '-h' || name === 'help' || rest.includes('--help'))
    return { ok: true, text: HELP }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) return usage(`${name ? `unknown command “${name}”` : 'no command given'}; try --help.`)
  const parsed = parseArguments(rest, command.options, command.switches, command.repeated)
  if (!parsed.ok) return usage(parsed.message)
  try {
    const { run } = await command.load()
    return await run(parsed.command, io)
  } catch (error) {
    return refusal({
      kind: 'unexpected',
      code: 'unexpected',
      message: `unexpected: ${error instanceof Error ? error.message : String(error)}`,
    })
  }
}
