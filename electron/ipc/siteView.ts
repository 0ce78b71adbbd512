import { type BrowserWindow, type Session, session, type WebContents, WebContentsView } from 'electron'
import type { SiteViewState } from '../../shared/ipc/siteViewContract'
import type { Fault } from '../../shared/result'
import { fetchResource } from '../intake/fetch/fetchResource'
import { lockSession } from '../lock'
import { answerPage } from '../preview/onSite/answerPage'
import { NO_STATE, type PageView, type ViewPlace } from '../preview/onSite/siteViews'

/** Beside what the page's own answers bring; a page of a site is only ever given what `answerPage` fetched. */
const SCHEMES = /^(https?|data|blob):/
/** Milliseconds between two words of what was withheld. */
const PACE = 250
const SMALLEST_SCALE = 0.25
/** Pixels; `--radius-l` of `renderer/styles/tokens.css`. */
const CORNER = 10
/** A page that wanted to go elsewhere and was kept: Chromium's ERR_ABORTED. It stays what it is. */
const ABORTED = -3

/**
 * The view a site's own preview is shown in: sandboxed, without preload and Node, with a session in memory that is emptied
 * after use and has no network but what main fetches for it. It goes nowhere; where a link in it leads is told and left to
 * the person.
 */
export function createPageView(given: {
  readonly window: () => BrowserWindow | null
  readonly tell: (state: SiteViewState) => void
}): PageView {
  let shown: { readonly view: WebContentsView; readonly own: Session } | null = null
  let at: ViewPlace | null = null
  let state = NO_STATE
  let later: NodeJS.Timeout | null = null
  /** One after another: a session is emptied before it is used again. */
  let turn: Promise<void> = Promise.resolve()

  let only: Session | null = null
  /** The one session all of them use, locked once: it outlives what is shown in it. */
  const locked = (): Session => {
    if (only) return only
    only = session.fromPartition('site-view')
    lockSession(only, SCHEMES)
    return only
  }

  const tell = (part: Partial<SiteViewState>) => {
    state = { ...state, ...part }
    if (later) clearTimeout(later)
    later = null
    given.tell(state)
  }
  const withheld = () => {
    state = { ...state, withheld: state.withheld + 1 }
    later ??= setTimeout(() => tell({}), PACE)
  }
  const failed = ({ kind, code, message, values = {} }: Fault) => {
    tell({ state: 'failed', fault: { kind, code, message, values } })
    place()
  }

  function place(): void {
    const window = given.window()
    if (!shown || !at || !window) return
    const { view } = shown
    const zoom = window.webContents.getZoomFactor()
    const [wide = 0, high = 0] = window.getContentSize()
    const x = Math.min(Math.round(at.x * zoom), wide)
    const y = Math.min(Math.round(at.y * zoom), high)
    const width = Math.max(1, Math.min(Math.round(at.width * zoom), wide - x))
    const height = Math.max(1, Math.min(Math.round(at.height * zoom), high - y))
    view.setBounds({ x, y, width, height })
    // Until there is something to be seen, the window says what is waited for.
    view.setVisible(at.isVisible && state.state === 'shown')
    view.webContents.setZoomFactor(Math.max(SMALLEST_SCALE, width / at.pageWidth))
  }

  function lock(contents: WebContents, link: string, isShown: () => boolean): void {
    const ask = (address: string) => {
      if (isShown() && address !== link && /^(https?|mailto):/.test(address))
        tell({ asks: address.slice(0, 4000) })
    }
    // `lockContents` has forbidden all of it; here it is only noticed. What it forbids a frame is never a `will-navigate`.
    contents.on('will-frame-navigate', (event) => {
      if (event.isMainFrame) ask(event.url)
    })
    contents.setWindowOpenHandler(({ url }) => {
      ask(url)
      return { action: 'deny' }
    })
    contents.setAudioMuted(true)
    contents.on('before-input-event', (event, { type, key }) => {
      if (type !== 'keyDown' || (key !== 'Escape' && key !== 'F6')) return
      event.preventDefault()
      given.window()?.webContents.focus()
    })
    let isThere = false
    const shows = () => {
      if (isShown() && state.state === 'loading') tell({ state: 'shown' })
      place()
    }
    contents.on('did-navigate', () => {
      isThere = true
      place()
    })
    contents.on('dom-ready', shows)
    // A page that wants to go elsewhere while it is read is never ready for Chromium, and stays all the same.
    contents.on('did-stop-loading', () => {
      if (isThere) shows()
      else if (isShown() && state.state === 'loading')
        failed({ kind: 'invalid', code: 'preview.not-loaded', message: 'The preview is no page.' })
    })
    contents.on('did-fail-load', (_, code, message, __, isMainFrame) => {
      // An answer of ours says more, and came before.
      if (isShown() && isMainFrame && code !== ABORTED && state.state === 'loading')
        failed({ kind: 'offline', code: 'preview.not-loaded', message: `${message} (${code})` })
    })
    contents.on('render-process-gone', (_, { reason }) => {
      if (isShown() && reason !== 'clean-exit')
        failed({ kind: 'unexpected', code: 'preview.fell', message: reason })
    })
  }

  async function end(): Promise<void> {
    const ended = shown
    shown = null
    if (later) clearTimeout(later)
    later = null
    if (!ended) return
    const window = given.window()
    if (window) window.contentView.removeChildView(ended.view)
    ended.view.webContents.close()
    for (const scheme of ['http', 'https']) ended.own.protocol.unhandle(scheme)
    await ended.own.clearStorageData()
    await ended.own.clearCache()
  }

  async function begin(link: string, scripts: boolean): Promise<void> {
    await end()
    const window = given.window()
    if (!window) return
    const own = locked()
    const view = new WebContentsView({
      webPreferences: {
        session: own,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        javascript: scripts,
        spellcheck: false,
        webSecurity: true,
        navigateOnDragDrop: false,
        disableDialogs: true,
      },
    })
    view.setBackgroundColor('#ffffff')
    view.setBorderRadius(CORNER)
    const isShown = () => shown?.view === view
    const answer = answerPage({
      link,
      scripts,
      fetch: fetchResource,
      withheld: () => isShown() && withheld(),
      failed: (fault) => isShown() && failed(fault),
    })
    for (const scheme of ['http', 'https']) own.protocol.handle(scheme, answer)
    shown = { view, own }
    lock(view.webContents, link, isShown)
    window.contentView.addChildView(view)
    state = NO_STATE
    tell({})
    place()
    // What comes of it is told by the events above; nobody waits for a slow site to end it.
    void view.webContents.loadURL(link).catch(() => undefined)
  }

  return {
    async show(link, { scripts }) {
      turn = turn.then(() => begin(link, scripts))
      await turn
    },
    place(next) {
      at = next
      place()
    },
    focus: () => shown?.view.webContents.focus(),
    async close() {
      at = null
      turn = turn.then(end)
      await turn
    },
  }
}
