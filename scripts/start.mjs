import { resolve } from 'node:path'
import { hasDisplay, withHiddenDisplay } from './setup/display.mjs'
import { ensureEverything } from './setup/everything.mjs'
import { appDir, root } from './setup/places.mjs'
import { main, say } from './setup/report.mjs'
import { show } from './setup/run.mjs'

/** npm changes to the package's folder; a file is named from where the person stands. @param {string} file */
const fromCaller = (file) => resolve(process.env.INIT_CWD ?? process.cwd(), file)

/** @param {string[]} args */
async function tour(args) {
  await ensureEverything(['display', 'fonts'])
  const files = args.map(fromCaller)
  return withHiddenDisplay(() => show(process.execPath, ['scripts/tour.mjs', ...files], { cwd: root }))
}

/** @param {string[]} files */
async function open(files) {
  const { executable, version } = await ensureEverything([])
  say(`opening Galley on Electron ${version}; Ctrl+C here ends it`)
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0
  if (asRoot)
    say(
      'you are root: Chromium cannot sandbox itself for root, so this runs WITHOUT its sandbox (--no-sandbox). Development only.',
    )
  return show(executable, [...(asRoot ? ['--no-sandbox'] : []), appDir, ...files.map(fromCaller)])
}

await main(async () => {
  const args = process.argv.slice(2)
  if (args[0] === '--tour') return tour(args.slice(1, 2))
  if (hasDisplay()) return open(args)
  say('there is no display here, so Galley takes its tour on a hidden one instead')
  return tour(args.slice(0, 1))
})
