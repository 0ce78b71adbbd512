import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { during, Trouble } from './report.mjs'
import { run, tail } from './run.mjs'

/** @typedef {'display' | 'chromium' | 'fonts'} Need */

/** Which package brings a missing library: the names Debian and Ubuntu have used, newest first. */
const libraryPackages = [
  { library: /^libgtk-3|^libgdk-3|^libgdk_pixbuf/, packages: ['libgtk-3-0t64', 'libgtk-3-0'] },
  { library: /^libnss3|^libnssutil3|^libsmime3|^libnspr4/, packages: ['libnss3'] },
  { library: /^libasound/, packages: ['libasound2t64', 'libasound2'] },
  { library: /^libgbm|^libdrm/, packages: ['libgbm1'] },
  { library: /^libXss/, packages: ['libxss1'] },
  { library: /^libatk-bridge|^libatspi/, packages: ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'] },
  { library: /^libatk-/, packages: ['libatk1.0-0t64', 'libatk1.0-0'] },
  { library: /^libcups/, packages: ['libcups2t64', 'libcups2'] },
  { library: /^libdbus/, packages: ['libdbus-1-3'] },
  { library: /^libxkbcommon/, packages: ['libxkbcommon0'] },
  { library: /^libexpat/, packages: ['libexpat1'] },
  { library: /^libpango/, packages: ['libpango-1.0-0'] },
  { library: /^libcairo/, packages: ['libcairo2'] },
  { library: /^libXcomposite/, packages: ['libxcomposite1'] },
  { library: /^libXdamage/, packages: ['libxdamage1'] },
  { library: /^libXfixes/, packages: ['libxfixes3'] },
  { library: /^libXrandr/, packages: ['libxrandr2'] },
  { library: /^libX11/, packages: ['libx11-6'] },
  { library: /^libxcb/, packages: ['libxcb1'] },
  { library: /^libXext/, packages: ['libxext6'] },
  { library: /^libglib|^libgobject|^libgio/, packages: ['libglib2.0-0t64', 'libglib2.0-0'] },
]

/**
 * Makes sure Electron's shared libraries and the named tools are there: on Debian and its kin as root by apt-get,
 * otherwise by telling the command. Only what is missing is asked for.
 * @param {{ executable?: string, needs?: Need[] }} wanted
 */
export async function ensureSystem({ executable, needs = [] }) {
  if (process.platform !== 'linux') return
  const missing = await whatIsMissing(executable, needs)
  if (missing.length === 0) return
  const apt = programPath('apt-get')
  const names = namesOf(missing)
  if (!apt) throw new Trouble(`this computer lacks ${names}; install them with its package manager.`)
  if (process.getuid?.() !== 0) {
    const packages = (await choose(missing)).join(' ')
    throw new Trouble(
      `this computer lacks ${names}. Run this once, then try again:\n  sudo apt-get install -y ${packages}`,
    )
  }
  await during(`installing ${names} (apt-get)`, () => install(missing))
  const still = await whatIsMissing(executable, needs)
  if (still.length > 0) throw new Trouble(`apt-get ran, but ${namesOf(still)} is still missing.`)
}

/**
 * @param {string | undefined} executable
 * @param {Need[]} needs
 * @returns {Promise<{ name: string, packages: string[] }[]>} one per thing, any one of its packages will do
 */
async function whatIsMissing(executable, needs) {
  const missing = executable ? await missingLibraries(executable) : []
  if (needs.includes('display') && !programPath('Xvfb')) missing.push({ name: 'Xvfb', packages: ['xvfb'] })
  if (needs.includes('chromium') && !chromiumPath())
    missing.push({ name: 'Chromium', packages: ['chromium'] })
  if (needs.includes('fonts') && !(await hasFont()))
    missing.push({ name: 'fonts', packages: ['fonts-dejavu-core', 'fonts-liberation'] })
  return missing
}

/** A bare system lacks dozens of libraries: their number says more than their names. @param {{ name: string }[]} missing */
function namesOf(missing) {
  const libraries = missing.filter(({ name }) => name.includes('.so'))
  const others = missing.filter((one) => !libraries.includes(one)).map(({ name }) => name)
  const short =
    libraries.length > 3 ? [`${libraries.length} shared libraries`] : libraries.map(({ name }) => name)
  return [...short, ...others].join(', ')
}

/** @param {string} executable */
async function missingLibraries(executable) {
  const { output } = await run('ldd', [executable])
  const absent = [...output.matchAll(/^\s*(\S+) => not found/gm)].flatMap((match) => match[1] ?? [])
  return absent.map((library) => {
    const known = libraryPackages.find((row) => row.library.test(library))
    if (!known) throw new Trouble(`Electron needs ${library}, which this computer lacks.`)
    return { name: library, packages: known.packages }
  })
}

async function hasFont() {
  const { code, output } = await run('fc-list', [':lang=ru', 'family'])
  if (code === 0) return output.trim() !== ''
  const folder = '/usr/share/fonts/truetype'
  return existsSync(folder) && readdirSync(folder).length > 0
}

/** @param {{ packages: string[] }[]} missing */
async function install(missing) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  if (await lists()) await run('apt-get', ['update', '-qq'], { env, timeout: 10 * 60_000 })
  const packages = await choose(missing)
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...packages]
  let result = await run('apt-get', args, { env, timeout: 20 * 60_000 })
  if (result.code !== 0) {
    // Old package lists name files that are gone.
    await run('apt-get', ['update', '-qq'], { env, timeout: 10 * 60_000 })
    result = await run('apt-get', args, { env, timeout: 20 * 60_000 })
  }
  if (result.code !== 0)
    throw new Trouble(`apt-get could not install ${packages.join(' ')}:\n${tail(result.output)}`)
}

/** True when apt has never fetched its lists here. */
async function lists() {
  const { output } = await run('apt-cache', ['policy', 'libnss3', 'xvfb'])
  return !/Candidate: (?!\(none\))/.test(output)
}

/** The names this release of the system knows. @param {{ packages: string[] }[]} missing */
async function choose(missing) {
  const chosen = new Set()
  for (const { packages } of missing) chosen.add(await firstKnown(packages))
  return [...chosen]
}

/** @param {string[]} packages */
async function firstKnown(packages) {
  for (const name of packages) {
    const { output } = await run('apt-cache', ['policy', name])
    if (/Candidate: (?!\(none\))/.test(output)) return name
  }
  return packages.at(-1)
}

/** A program on the PATH. @param {string} name @returns {string | undefined} */
export function programPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return [...folders, '/usr/bin', '/usr/sbin'].map((folder) => join(folder, name)).find(canRun)
}

/** A real Chromium or Chrome, for the tests that open the published page. */
export function chromiumPath() {
  const names = ['chromium', 'chromium-browser', 'google-chrome']
  return names.map(programPath).find((path) => path && !isSnapStub(path))
}

/** Ubuntu's chromium-browser package is a script that asks for a snap. @param {string} path */
function isSnapStub(path) {
  return path.endsWith('chromium-browser') && readFileSync(path).subarray(0, 4096).includes('snap install')
}

/** @param {string} path */
function canRun(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
