import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const packageJson = { name: 'electron', productName: 'Electron', main: 'main.js', type: 'module' }

/**
 * What Electron's own default app does, and no more: load the app named on the command line as itself. It is a
 * module that awaits the app's own: Electron holds `ready` back until its entry module is done.
 */
const loader = `import { readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const given = process.argv.slice(1).find((argument) => !argument.startsWith('-'))
if (!given) {
  console.error('electron: name the folder of an app')
  app.exit(2)
} else {
  const folder = resolve(given)
  let entry = folder
  if (statSync(folder).isDirectory()) {
    const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    if (about.productName || about.name) app.setName(about.productName || about.name)
    if (about.version) app.setVersion(about.version)
    if (about.desktopName) app.setDesktopName(about.desktopName)
    app.setAppPath(folder)
    entry = join(folder, about.main || 'index.js')
  }
  process.argv.splice(process.argv.indexOf(given), 1, entry)
  try {
    await import(pathToFileURL(entry).href)
  } catch (error) {
    console.error(error)
    app.exit(1)
  }
}
`

/**
 * Writes `default_app.asar`, which a bare Electron runs when started.
 * @param {string} resources the runtime's resources folder
 */
export async function writeLoader(resources) {
  const { createPackage } = (await import('@electron/asar')).default
  const source = join(resources, 'default_app')
  mkdirSync(source, { recursive: true })
  writeFileSync(join(source, 'package.json'), JSON.stringify(packageJson))
  writeFileSync(join(source, 'main.js'), loader)
  await createPackage(source, join(resources, 'default_app.asar'))
  rmSync(source, { recursive: true, force: true })
}
