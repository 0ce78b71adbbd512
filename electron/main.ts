import path from 'node:path'
import { app, dialog, nativeTheme, session, shell } from 'electron'
import Store from 'electron-store'
import { safeHref } from '../shared/body/safeHref'
import type { Notice, Services } from '../shared/ipc/contract'
import { fail, ok } from '../shared/result'
import { runCommand, runsAsCommand } from './command'
import { createIntake } from './intake/intake'
import { createEmit } from './ipc/emit'
import { serve } from './ipc/serve'
import { createLibrary } from './library/library'
import { setMenu } from './menu'
import { menuWords } from './menuWords'
import { newId } from './newId'
import { createPictures } from './pictures/pictures'
import { registerSchemes, serveSchemes } from './protocol'
import { createPublish } from './publish/service'
import { targetWorker } from './publish/targetWorker'
import { createSettings, moveDamagedAside } from './settings/settings'
import { systemLanguage } from './systemLanguage'
import { lockContents, lockSession, type MainWindow, openWindow } from './window'

const here = import.meta.dirname
const now = () => new Date().toISOString()
const log = (line: string) => console.error(`${now()} ${line}`)

if (process.env.GALLEY_PROFILE) app.setPath('userData', path.resolve(process.env.GALLEY_PROFILE))
registerSchemes()
app.on('web-contents-created', (_, contents) => lockContents(contents))

if (runsAsCommand(process.argv)) {
  void runCommand(process.argv).then((code) => app.exit(code))
} else if (!app.requestSingleInstanceLock()) {
  app.exit(0)
} else {
  void app.whenReady().then(start)
}

/** Builds every service, in the order in which they need each other, and opens the window. */
function start(): void {
  const profile = app.getPath('userData')
  const early: Notice[] = []
  const system = systemLanguage(app.getPreferredSystemLanguages())
  const settings = openSettings(profile, system, early)
  const language = () =>
    settings.get().interfaceLanguage === 'system' ? system : settings.get().interfaceLanguage

  let window: MainWindow | null = null
  const emit = createEmit(() => window?.contents() ?? null)
  const library = createLibrary({
    folder: path.join(profile, 'library'),
    worker: path.join(here, 'library.worker.js'),
    newId,
    now,
    changed: (ids) => emit('libraryChanged', { ids }),
  })
  const pictures = createPictures(path.join(profile, 'pictures'))
  const chooseOne = async (name: string, extensions: string[]): Promise<string | null> => {
    const { canceled, filePaths } = await dialog.showOpenDialog({
      properties: ['openFile'],
      filters: [{ name, extensions }],
    })
    return canceled ? null : (filePaths[0] ?? null)
  }
  const intake = createIntake({
    worker: path.join(here, 'intake.worker.js'),
    library,
    newId,
    now,
    language: () => settings.get().articleLanguage,
    chooseFile: () => chooseOne(menuWords(language()).allPages, ['txt', 'html', 'htm']),
  })
  const publish = createPublish({
    library,
    settings,
    pictures,
    now,
    newId,
    emit,
    targets: targetWorker({
      script: path.join(here, 'publish.worker.js'),
      pictures: path.join(profile, 'pictures'),
    }),
    openInBrowser: (address) => shell.openExternal(address),
    chooseFolder: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog({
        properties: ['openDirectory', 'createDirectory'],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
  })
  let resumed = publish.resume()

  const services: Services = {
    library: library.library,
    articles: library.articles,
    intake: { read: intake.read, chooseFile: intake.chooseFile, save: intake.save },
    pictures: {
      async choose() {
        const file = await chooseOne(menuWords(language()).pictures, [
          'png',
          'jpg',
          'jpeg',
          'webp',
          'gif',
          'avif',
        ])
        return file === null ? ok(null) : pictures.addFile(file)
      },
    },
    publish,
    settings: {
      get: async () => ok({ settings: settings.get(), systemLanguage: system, version: app.getVersion() }),
      async set({ patch }) {
        const result = settings.set(patch)
        if (!result.ok) return result
        nativeTheme.themeSource = result.value.theme
        setMenu(language(), emit)
        emit('settingsChanged', result.value)
        return result
      },
      async notices() {
        const unfinished = resumed
        resumed = Promise.resolve([])
        return ok([...settings.notices(), ...(await library.notices()), ...(await unfinished)])
      },
    },
    shell: {
      async openLink({ href }) {
        const safe = safeHref(href)
        if (!safe) return fail('denied', 'link.unsafe', 'Only http, https and mailto addresses are opened.')
        await shell.openExternal(safe)
        return ok({})
      },
      async closed() {
        window?.flushed()
        return ok({})
      },
    },
  }

  lockSession(session.defaultSession)
  serveSchemes(session.defaultSession, path.join(here, 'renderer'), pictures)
  serve(services, (event) => window?.isOurs(event) ?? false, log)
  setMenu(language(), emit)
  window = openWindow({
    preload: path.join(here, 'preload.cjs'),
    icon: path.join(here, 'icon.png'),
    settings,
    emit,
    language,
    crashed: () => early.push({ code: 'window.crashed', values: {} }),
  })
  app.on('second-instance', () => window?.focus())
  app.on('window-all-closed', () => void library.close().finally(() => app.quit()))
}

function openSettings(profile: string, system: ReturnType<typeof systemLanguage>, early: Notice[]) {
  early.push(...moveDamagedAside(path.join(profile, 'settings.json'), now))
  const store = new Store<Record<string, unknown>>({
    name: 'settings',
    cwd: profile,
    accessPropertiesByDotNotation: false,
  })
  return createSettings({
    file: {
      get: () => store.store,
      set: (value) => {
        store.store = value
      },
    },
    defaultFolder: path.join(profile, 'site'),
    systemLanguage: system,
    notices: early,
  })
}
