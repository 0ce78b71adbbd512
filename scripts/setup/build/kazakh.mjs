import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cacheDir } from '../places.mjs'
import { say } from '../report.mjs'
import { run } from '../run.mjs'
import { programPath } from '../system.mjs'

const PACKAGE = 'hunspell-kk'
/** The pair and its licence: as the package lays them under its root, and as Galley names them. */
const files = [
  { from: 'usr/share/hunspell/kk_KZ.aff', to: 'kk.aff' },
  { from: 'usr/share/hunspell/kk_KZ.dic', to: 'kk.dic' },
  { from: `usr/share/doc/${PACKAGE}/copyright`, to: 'kk.licence.txt' },
]

/**
 * Lays the Kazakh dictionary into a folder. No npm package has one; Debian's has, and it can be taken out of the package by
 * anybody, without installing it. Kept in the cache. Where it cannot be had the build goes on without it: the app then looks
 * for one on the computer, and says so where there is none.
 * @param {string} folder
 * @returns {Promise<boolean>} whether it is there
 */
export async function carryKazakh(folder) {
  mkdirSync(folder, { recursive: true })
  const kept = join(cacheDir(), 'dictionaries/kk')
  const isWhole = (/** @type {string} */ place) => files.every(({ to }) => existsSync(join(place, to)))
  if (!isWhole(kept) && !take('/', kept)) await fetchInto(kept)
  if (!isWhole(kept)) return false
  for (const { to } of files) copyFileSync(join(kept, to), join(folder, to))
  return true
}

/** Copies the files from where a package was unpacked or installed. @param {string} from @param {string} to */
function take(from, to) {
  if (!files.every((file) => existsSync(join(from, file.from)))) return false
  mkdirSync(to, { recursive: true })
  for (const file of files) copyFileSync(join(from, file.from), join(to, file.to))
  return true
}

/** @param {string} kept */
async function fetchInto(kept) {
  const apt = programPath('apt-get')
  const unpack = programPath('dpkg-deb')
  if (!apt || !unpack || wasTriedToday(kept)) return
  const work = mkdtempSync(join(tmpdir(), 'galley-kk-'))
  try {
    const download = () => run(apt, ['download', '-qq', PACKAGE], { cwd: work, timeout: 60_000 })
    const first = await download()
    if (first.code !== 0 && process.getuid?.() === 0) {
      await run(apt, ['update', '-qq'], { timeout: 120_000 })
      await download()
    }
    const file = readdirSync(work).find((name) => name.endsWith('.deb'))
    if (file) await run(unpack, ['-x', file, 'unpacked'], { cwd: work, timeout: 60_000 })
    if (!take(join(work, 'unpacked'), kept)) say(`no Kazakh dictionary: ${PACKAGE} could not be fetched.`)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** A computer without a network is asked once a day, not with every build. @param {string} kept */
function wasTriedToday(kept) {
  const day = new Date().toISOString().slice(0, 10)
  const mark = join(kept, `tried-${day}`)
  if (existsSync(mark)) return true
  mkdirSync(kept, { recursive: true })
  writeFileSync(mark, '')
  return false
}
