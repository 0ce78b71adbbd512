const COMMANDS = new Set([
  'intake',
  'render',
  'publish',
  'withdraw',
  'site',
  'pull',
  'queue',
  'archive',
  'report',
  'export',
  'import',
  'backup',
  'restore-backup',
  'check',
  'spell',
  'dateline',
  'places',
  'slug',
  'versions',
  'restore',
  'list',
  'search',
  '--help',
  '--version',
])

/** The arguments after the program and, in development, after the app's own path. */
const ownArguments = (argv: readonly string[]): string[] => {
  const rest = argv
    .slice(1)
    .filter(
      (argument) => !/^--(inspect|remote-debugging|no-sandbox|user-data-dir|enable-|disable-)/.test(argument),
    )
  const first = rest[0]
  return first !== undefined && !COMMANDS.has(first) ? rest.slice(1) : rest
}

/** `galley intake …`, `galley publish …`: the command line in the packaged app, without a window. */
export const runsAsCommand = (argv: readonly string[]): boolean => COMMANDS.has(ownArguments(argv)[0] ?? '')

export async function runCommand(argv: readonly string[]): Promise<number> {
  const { runCli } = await import('./cli.js')
  return runCli(ownArguments(argv), {
    stdin: process.stdin,
    out: (text: string) => new Promise<void>((resolve) => process.stdout.write(text, () => resolve())),
    error: (text: string) => void process.stderr.write(text),
  })
}
