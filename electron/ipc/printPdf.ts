import { BrowserWindow, session } from 'electron'
import { lockSession } from '../lock'

/**
 * Prints a page onto A4, in a window nobody sees: a session of its own without network, no scripts, no preload. `html` is a
 * whole page with everything inside it.
 */
export async function printPdf(html: string): Promise<Uint8Array> {
  const own = session.fromPartition('proof')
  lockSession(own)
  own.protocol.handle(
    'galley-preview',
    () => new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } }),
  )
  const window = new BrowserWindow({
    show: false,
    webPreferences: { session: own, sandbox: true, contextIsolation: true, javascript: false },
  })
  try {
    await window.loadURL('galley-preview://proof/')
    return await window.webContents.printToPDF({ pageSize: 'A4', printBackground: true })
  } finally {
    window.destroy()
    own.protocol.unhandle('galley-preview')
  }
}
