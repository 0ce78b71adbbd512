import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { npm, run, tail } from '../../scripts/setup/run.mjs'
import { programPath } from '../../scripts/setup/system.mjs'

/** The npm package that carries WordPress's official SQLite plugin, as a zip of 230 kB. */
const SQLITE_CARRIER = '@wp-playground/cli@3.1.56'
const PHP = ['php-cli', 'php-sqlite3', 'php-gd', 'php-xml', 'php-mbstring', 'php-curl', 'unzip']

/** Why there can be no WordPress here; every other error is a bug of the set-up. */
export class Impossible extends Error {}

async function must(program: string, args: string[], options: Parameters<typeof run>[2] = {}) {
  const { code, output } = await run(program, args, { timeout: 300_000, ...options })
  if (code !== 0) throw new Impossible(`${program} ${args[0]} failed: ${tail(output, 3)}`)
  return output
}

/** PHP with what WordPress needs of it: installed where that is ours to do, otherwise the command is named. */
export async function ensurePhp(): Promise<void> {
  const hasAll = async () => {
    if (!programPath('php') || !programPath('unzip')) return false
    const { output } = await run('php', ['-m'])
    return ['pdo_sqlite', 'gd', 'xml', 'mbstring'].every((name) => output.includes(name))
  }
  if (await hasAll()) return
  if (!programPath('apt-get')) throw new Impossible('PHP is not installed, and there is no apt-get to get it')
  if (process.getuid?.() !== 0)
    throw new Impossible(`PHP is missing; run: sudo apt-get install -y ${PHP.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await must('apt-get', ['update', '-qq'], { env })
  await must('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PHP], { env })
}

/**
 * Debian's WordPress and the two packages its links point into, as files; not installed. Asked of Debian 13 by an
 * apt configuration of our own, so that an older system gives the same WordPress.
 */
export async function ensureWordPress(cache: string): Promise<string> {
  const folder = join(cache, 'debs')
  if (existsSync(folder) && readdirSync(folder).some((name) => name.startsWith('wordpress_'))) return folder
  if (!programPath('apt-get'))
    throw new Impossible('WordPress comes from Debian, and there is no apt-get here')
  const apt = join(cache, 'apt')
  const coming = join(cache, 'debs.new')
  for (const made of [join(apt, 'lists/partial'), join(apt, 'cache/archives/partial'), coming])
    mkdirSync(made, { recursive: true })
  const known = await must('apt-get', [
    'indextargets',
    '--format',
    '$(REPO_URI) $(SIGNED_BY)',
    'Created-By: Packages',
  ])
  const mirror = known.split('\n').find((line) => /\/debian\/? /.test(`${line} `))
  const address = mirror?.split(' ')[0]
  if (!address) throw new Impossible('WordPress comes from Debian, and apt knows no Debian archive here')
  const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg'
  writeFileSync(join(apt, 'sources.list'), `deb [signed-by=${keyring}] ${address} trixie main\n`)
  const own = [
    `Dir::Etc::sourcelist=${apt}/sources.list`,
    'Dir::Etc::sourceparts=-',
    `Dir::State::lists=${apt}/lists`,
    `Dir::Cache=${apt}/cache`,
    'APT::Sandbox::User=root',
  ].flatMap((option) => ['-o', option])
  await must('apt-get', [...own, 'update', '-qq'])
  await must('apt-get', [...own, 'download', '-qq', 'wordpress', 'php-getid3', 'libjs-underscore'], {
    cwd: coming,
  })
  rmSync(apt, { recursive: true, force: true })
  await must('mv', [coming, folder])
  return folder
}

/** The official SQLite drop-in, unpacked. */
export async function ensureSqlite(cache: string): Promise<string> {
  const folder = join(cache, 'sqlite')
  if (existsSync(folder)) return folder
  const coming = join(cache, 'sqlite.new')
  rmSync(coming, { recursive: true, force: true })
  mkdirSync(coming, { recursive: true })
  const { program, args } = npm()
  await must(program, [...args, 'pack', '--silent', SQLITE_CARRIER], { cwd: coming })
  const [tarball = ''] = readdirSync(coming).filter((name) => name.endsWith('.tgz'))
  await must('tar', ['xzf', tarball, 'package/sqlite-database-integration.zip'], { cwd: coming })
  await must('unzip', ['-qo', 'package/sqlite-database-integration.zip'], { cwd: coming })
  const [plugin = ''] = readdirSync(coming).filter((name) => name.endsWith('sqlite-database-integration'))
  await must('mv', [join(coming, plugin), folder])
  rmSync(coming, { recursive: true, force: true })
  return folder
}
