import path from 'node:path'
import { app, nativeTheme, safeStorage, session, shell } from 'electron'
import type { Notice } from '../shared/ipc/notice'
import type { Settings } from '../shared/settings'
import { createBackups } from './backup/backups'
import { chromiumLanguage } from './chromiumLanguage'
import { runCommand, runsAsCommand } from './command'
import { createDialogs, tellOfCommand } from './dialogs'
import { createGivenFile, pageIn } from './givenFile'
import { createIntake } from './intake/intake'
import { createOriginals } from './intake/originals'
import { createProfiles } from './intake/profiles'
import { createReader } from './intake/reader'
import { createEmit } from './ipc/emit'
import { printPdf } from './ipc/printPdf'
import { serve } from './ipc/serve'
import { createPageView } from './ipc/siteView'
import { keepingWorker } from './keeping/keepingWorker'
import { leaseAfterCommands } from './lease'
import { createLibrary } from './library/library'
import { lockContents, lockNames, lockSession } from './lock'
import { setMenu } from './menu'
import { newId } from './newId'
import { examineOnWorker } from './pictures/examineOnWorker'
import { createPictureFetch } from './pictures/fetchPicture'
import { createPictures } from './pictures/pictures'
import { createPlaceKeeper } from './placeFile'
import { createSiteViews } from './preview/onSite/siteViews'
import { createPreview } from './preview/preview'
import { registerSchemes, serveSchemes } from './protocol'
import { COMPANION } from './publish/companion'
import { lazyPublish, lazySites } from './publish/lazyPublish'
import { createSiteBuilds } from './publish/siteBuilds'
import { targetWorker } from './publish/targetWorker'
import { createTryLinks } from './publish/tryLinks'
import { createReports } from './reports'
import { createServices } from './services'
import { openSettings } from './settings/openSettings'
import { createSecrets, placeOf } from './settings/secrets'
import { systemEncryption } from './settings/systemEncryption'
import { startSpelling } from './spelling/startSpelling'
import { systemLanguage } from './systemLanguage'
import { createTransfer } from './transfer'
import { type MainWindow, openWindow } from './window'

const here = import.meta.dirname
const now = () => new Date().toISOString()
/** Lines for whoever looks after the computer: what happened, never what somebody writes. */
const log = (line: string) => console.error(`${now()} ${line}`)

if (process.env.GALLEY_PROFILE) app.setPath('userData', path.resolve(process.env.GALLEY_PROFILE))
registerSchemes()
lockNames(app)
app.on('web-contents-created', (_, contents) => lockContents(contents))

if (runsAsCommand(process.argv)) {
  // Awaited here, before Electron looks for a display: a command runs on a server that has none.
  app.exit(await runCommand(process.argv))
} else if (!app.requestSingleInstanceLock()) {
  app.exit(0)
} else {
  const spoken = chromiumLanguage(path.join(app.getPath('userData'), 'settings.json'))
  if (spoken) app.commandLine.appendSwitch('lang', spoken)
  // Taken while Electron gets ready. Two starts may both think that the lock is theirs; this one only one gets.
  const asked = () => app.emit('second-instance', {}, [], '')
  const lease = leaseAfterCommands(app.getPath('userData'), asked)
  void Promise.all([lease, app.whenReady()]).then(([held]) => {
    if (typeof held !== 'string') return start()
    if (held === 'command') tellOfCommand(systemLanguage(app.getPreferredSystemLanguages()))
    app.exit(0)
  })
}

/** Builds every service, in the order in which they need each other, and opens the window. */
function start(): void {
  const profile = app.getPath('userData')
  const system = systemLanguage(app.getPreferredSystemLanguages())
  const notices: Notice[] = []
  const settings = openSettings({ profile, systemLanguage: system, notices, now })
  const language = () =>
    settings.get().interfaceLanguage === 'system' ? system : settings.get().interfaceLanguage

  let window: MainWindow | null = null
  const emit = createEmit(() => window?.contents() ?? null)
  const dialogs = createDialogs(() => window?.browserWindow() ?? null, language)
  const openInBrowser = (address: string) => shell.openExternal(address)
  const given = createGivenFile(() => {
    emit('menu', { command: 'library' })
    emit('menu', { command: 'open-file' })
  })
  const pictures = createPictures(
    path.join(profile, 'pictures'),
    examineOnWorker(path.join(here, 'picture.worker.js')),
  )
  const originals = createOriginals(path.join(profile, 'originals'))
  // The window first: its own process starts while the services are made, and asks none before this turn is over.
  lockSession(session.defaultSession)
  serveSchemes(session.defaultSession, path.join(here, 'renderer'), {
    pictures,
    // Made further down; nothing asks before this turn is over.
    viewOriginal: (hash) => intake.view(hash),
  })
  window = openWindow({
    preload: path.join(here, 'preload.cjs'),
    icon: path.join(here, 'icon.png'),
    settings,
    emit,
    language,
    crashed(reason) {
      log(`the window's process is gone: ${reason}`)
      notices.push({ code: 'window.crashed', values: {} })
    },
  })
  const library = createLibrary({
    folder: path.join(profile, 'library'),
    worker: path.join(here, 'library.worker.js'),
    newId,
    now,
    author: () => settings.get().author,
    changed(ids) {
      emit('libraryChanged', { ids })
      backups.changed()
    },
    layout: () => settings.get().sites.find(({ id }) => id === 'local')?.theme.layout ?? 'standard',
    log,
  })
  const profiles = createProfiles({
    folder: path.join(profile, 'profiles'),
    now,
    chooseToOpen: dialogs.profile,
    chooseToSave: dialogs.saveProfile,
  })
  const intake = createIntake({
    reader: createReader({ script: path.join(here, 'intake.worker.js') }),
    library,
    pictures,
    originals,
    profileOf: profiles.find,
    newId,
    now,
    language: () => settings.get().articleLanguage,
    async chooseFiles() {
      const file = given.take()
      return file === null ? dialogs.pages() : [file]
    },
    progress: (progress) => emit('intakeProgress', progress),
  })
  const secrets = createSecrets({
    file: path.join(profile, 'secrets.json'),
    encryption: systemEncryption(safeStorage, process.platform),
  })
  const targets = targetWorker({
    script: path.join(here, 'publish.worker.js'),
    pictures: path.join(profile, 'pictures'),
  })
  const keeping = keepingWorker(path.join(here, 'keeping.worker.js'), { profile })
  const publish = lazyPublish({
    library,
    archive: {
      prepare: keeping.prepare,
      enter: (articleId, receipt) => keeping.enter({ articleId, receipt }),
    },
    settings,
    secretsOf: (site) => secrets.of(placeOf(site)),
    pictures,
    tryLinks: createTryLinks({ now }),
    now,
    newId,
    emit,
    targets,
    openInBrowser,
    chooseFolder: dialogs.folder,
    chooseLog: dialogs.saveReport,
  })
  const backups = createBackups({
    profile,
    library,
    keeping,
    settings,
    now,
    newId,
    emit,
    log,
    chooseFolder: dialogs.folder,
    restored(aside) {
      notices.push({ code: 'library.restored', values: { file: aside } })
      // The window holds what was: it starts anew.
      window?.contents()?.reload()
    },
  })
  backups.start()
  const transfer = createTransfer({
    library,
    keeping,
    language: () => settings.get().articleLanguage,
    chooseFile: dialogs.imports,
    chooseFolder: dialogs.folder,
    chooseToSave: dialogs.saveRecord,
    emit,
  })
  const reports = createReports({
    library,
    keeping,
    chooseToSave: dialogs.saveReport,
    print: async () =>
      (await window?.contents()?.printToPDF({ pageSize: 'A4', printBackground: false })) ?? null,
  })
  const preview = createPreview({
    read: (id) => library.read(id),
    settings,
    targets,
    now,
    printPdf,
    chooseToSave: dialogs.saveProof,
  })
  const siteView = createSiteViews({
    previews: publish.previews,
    view: createPageView({
      window: () => window?.browserWindow() ?? null,
      tell: (state) => emit('siteView', state),
    }),
    openInBrowser,
  })
  window.whenGone(() => void siteView.windowGone())
  const settingsChanged = (changed: Settings) => {
    nativeTheme.themeSource = changed.theme
    setMenu(language(), emit)
    emit('settingsChanged', changed)
  }
  const spelling = startSpelling({
    here,
    home: app.getPath('home'),
    settings,
    settingsChanged,
    dialogs,
  })
  const sites = { settings, targets, now }
  const openFolder = (folder: string) => shell.openPath(folder)
  const services = createServices({
    library,
    intake: intake.calls,
    pictures,
    fetchPicture: createPictureFetch({ pictures, progress: (progress) => emit('pictureProgress', progress) }),
    profiles,
    publish,
    preview,
    siteView,
    spelling,
    backups: backups.calls,
    transfer,
    reports,
    archive: {
      verify: () =>
        keeping.verifyArchive({}, (done, total) => emit('keepingProgress', { work: 'archive', done, total })),
    },
    sites: {
      ...lazySites({
        ...sites,
        secrets,
        companion: path.join(here, COMPANION),
        chooseToSave: dialogs.savePlugin,
      }),
      ...createSiteBuilds({ ...sites, library, emit, openInBrowser, openFolder }),
    },
    settings,
    dialogs,
    systemLanguage: system,
    version: app.getVersion(),
    openInBrowser,
    settingsChanged,
    windowReady() {
      window?.listening()
      given.windowReady()
    },
    place: createPlaceKeeper(path.join(profile, 'place.json'), log),
    flushed: () => window?.flushed(),
    noticed: (notice) => emit('noticed', notice),
    log,
  })

  serve(services, (event) => window?.isOurs(event) ?? false, log)
  setMenu(language(), emit)
  given.add(pageIn(process.argv, process.cwd()))
  app.on('open-file', (event, file) => {
    event.preventDefault()
    given.add(file)
  })
  app.on('second-instance', (_event, argv, cwd) => {
    window?.focus()
    given.add(pageIn(argv, cwd))
  })
  app.on('window-all-closed', () => void library.close().finally(() => app.quit()))
}
