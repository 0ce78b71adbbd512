import {
  BrowserWindow,
  dialog,
  type IpcMainInvokeEvent,
  nativeTheme,
  screen,
  type WebContents,
} from 'electron'
import type { Emit } from './ipc/emit'
import { menuWords } from './menuWords'
import { APP_ORIGIN } from './protocol'
import type { SettingsStore } from './settings/settings'
import { openingBounds, SMALLEST } from './windowBounds'

export interface MainWindow {
  /** Null once it is gone. */
  browserWindow(): BrowserWindow | null
  contents(): WebContents | null
  focus(): void
  /** True for a call that comes from our window's main frame at our own origin. */
  isOurs(event: IpcMainInvokeEvent): boolean
  /** The page in it is up and listens; before that it holds nothing to be saved. */
  listening(): void
  /** The window has written everything down. */
  flushed(): void
  /** Told when what the window showed is gone: closed, fallen, or loaded anew. */
  whenGone(listener: () => void): void
}

/** So many times a crashed window is opened again within so many milliseconds. */
const CRASHES = { most: 3, within: 30_000 }

/** Milliseconds after which a window that was moved stands still. */
const MOVED = 300

/** The ground of `renderer/styles/tokens.css`, so that nothing flashes before the page is drawn. */
const PAPER = { light: '#f6f4ef', dark: '#161615' }

export function openWindow(options: {
  preload: string
  icon: string
  settings: SettingsStore
  emit: Emit
  language: () => string
  crashed: (reason: string) => void
}): MainWindow {
  const { settings, emit } = options
  const remembered = settings.window()
  const theme = settings.get().theme
  nativeTheme.themeSource = theme
  const window = new BrowserWindow({
    ...openingBounds(
      remembered,
      screen.getAllDisplays().map(({ workArea }) => workArea),
    ),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: 'Galley',
    icon: options.icon,
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: {
      preload: options.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      webSecurity: true,
      navigateOnDragDrop: false,
    },
  })
  if (remembered.maximized) window.maximize()
  let mayClose = false
  let listening = false
  const crashes: number[] = []
  let asked: NodeJS.Timeout | null = null

  window.once('ready-to-show', () => window.show())
  let moved: NodeJS.Timeout | undefined
  const remember = () => {
    clearTimeout(moved)
    if (window.isDestroyed()) return
    const { x, y, width, height } = window.getNormalBounds()
    settings.setWindow({ x, y, width, height, maximized: window.isMaximized() })
  }
  const moves = () => {
    clearTimeout(moved)
    moved = setTimeout(remember, MOVED)
  }
  // A crash must not open it somewhere else.
  window.on('resize', moves)
  window.on('move', moves)
  window.on('close', (event) => {
    remember()
    if (mayClose || !listening || window.webContents.isCrashed()) return
    event.preventDefault()
    emit('closing', {})
    asked ??= setTimeout(() => void askToClose(), 3000)
  })
  window.webContents.on('render-process-gone', (_, { reason }) => {
    listening = false
    if (window.isDestroyed() || reason === 'clean-exit') return
    options.crashed(reason)
    crashes.push(performance.now())
    const soon = crashes.filter((at) => at > performance.now() - CRASHES.within).length
    // A window that dies again and again is left as it is; what was acknowledged is on disk.
    if (soon <= CRASHES.most) window.webContents.reload()
  })

  async function askToClose(): Promise<void> {
    asked = null
    if (window.isDestroyed()) return
    const words = menuWords(options.language())
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: words.stillSaving,
      detail: words.stillSavingDetail,
      buttons: [words.wait, words.closeAnyway],
      defaultId: 0,
      cancelId: 0,
    })
    if (response !== 1) return
    mayClose = true
    window.close()
  }

  void window.loadURL(`${APP_ORIGIN}/index.html`)

  return {
    browserWindow: () => (window.isDestroyed() ? null : window),
    contents: () => (window.isDestroyed() ? null : window.webContents),
    focus() {
      if (window.isDestroyed()) return
      if (window.isMinimized()) window.restore()
      window.show()
      window.focus()
    },
    isOurs: (event) =>
      !window.isDestroyed() &&
      event.sender === window.webContents &&
      event.senderFrame === window.webContents.mainFrame &&
      event.senderFrame.url.startsWith(`${APP_ORIGIN}/`),
    listening() {
      listening = true
    },
    whenGone(listener) {
      window.webContents.on('render-process-gone', listener)
      window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
        if (isMainFrame && !isSameDocument && listening) listener()
      })
      window.on('closed', listener)
    },
    flushed() {
      if (asked) clearTimeout(asked)
      mayClose = true
      if (!window.isDestroyed()) window.close()
    },
  }
}
