import type { App, Session, WebContents } from 'electron'

/**
 * Chromium finds no name at all: what it looks up ahead of a click (`rel=dns-prefetch`) asks neither a policy nor a
 * session first, and tells whoever owns the name that a page was opened. Fetching is Node's business, not Chromium's.
 * Before the app is ready.
 */
export function lockNames({ commandLine }: Pick<App, 'commandLine'>): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}

/** What our own windows are made of. */
const OURS = /^(app|galley-picture|galley-preview|galley-original|devtools|data|blob):/

/** The session may load our own schemes and nothing else, and is granted no permission whatever. */
export function lockSession(session: Session, schemes: RegExp = OURS): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest((request, answer) => {
    answer({ cancel: !schemes.test(request.url) })
  })
  session.on('will-download', (event) => event.preventDefault())
  session.setSpellCheckerEnabled(false)
}

/** No contents of ours ever goes anywhere else, opens a window, or takes in a `<webview>`. */
export function lockContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => {
    const isOurs = /^(galley-preview:\/\/frame\/|galley-original:\/\/sha256-[0-9a-f]{64}\/$)/.test(event.url)
    if (event.isMainFrame || !isOurs) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
