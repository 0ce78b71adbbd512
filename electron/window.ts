import {
  BrowserWindow,
  dialog,
  type IpcMainInvokeEvent,
  nativeTheme,
  type Session,
  type WebContents,
} from 'electron'
import type { Emit } from './ipc/emit'
import { menuWords } from './menuWords'
import { APP_ORIGIN } from './protocol'
import type { SettingsStore } from './settings/settings'

/** The session may load our own schemes and nothing else, and is granted no permission whatever. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest((request, answer) => {
    answer({ cancel: !/^(app|galley-picture|galley-preview|devtools|data|blob):/.test(request.url) })
  })
  session.setSpellCheckerEnabled(false)
}

/** No contents of ours ever goes anywhere else, opens a window, or takes in a `<webview>`. */
export function lockContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => {
    if (!event.url.startsWith('galley-preview://frame/')) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

export interface MainWindow {
  contents(): WebContents | null
  focus(): void
  /** True for a call that comes from our window's main frame at our own origin. */
  isOurs(event: IpcMainInvokeEvent): boolean
  /** The window has written everything down. */
  flushed(): void
}

const PAPER = { light: '#f7f6f3', dark: '#17181a' }

export function openWindow(options: {
  preload: string
  icon: string
  settings: SettingsStore
  emit: Emit
  language: () => string
  crashed: () => void
}): MainWindow {
  const { settings, emit } = options
  const remembered = settings.window()
  const theme = settings.get().theme
  nativeTheme.themeSource = theme
  const window = new BrowserWindow({
    width: remembered.width ?? 1280,
    height: remembered.height ?? 800,
    ...(remembered.x !== undefined && remembered.y !== undefined ? { x: remembered.x, y: remembered.y } : {}),
    minWidth: 880,
    minHeight: 560,
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
  let asked: NodeJS.Timeout | null = null

  window.once('ready-to-show', () => window.show())
  window.on('close', (event) => {
    const { x, y, width, height } = window.getNormalBounds()
    settings.setWindow({ x, y, width, height, maximized: window.isMaximized() })
    if (mayClose || window.webContents.isCrashed()) return
    event.preventDefault()
    emit('closing', {})
    asked ??= setTimeout(() => void askToClose(), 3000)
  })
  window.webContents.on('render-process-gone', () => {
    options.crashed()
    if (!window.isDestroyed()) window.webContents.reload()
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
    flushed() {
      if (asked) clearTimeout(asked)
      mayClose = true
      if (!window.isDestroyed()) window.close()
    },
  }
}
