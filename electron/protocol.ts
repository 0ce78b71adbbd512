import fs from 'node:fs/promises'
import path from 'node:path'
import { protocol, type Session } from 'electron'
import type { Result } from '../shared/result'
import { originalResponse } from './intake/originalResponse'
import type { View } from './intake/view'
import type { Pictures } from './pictures/pictures'

export const APP_ORIGIN = 'app://galley'

/** Everything the window may load. Scripts and styles are ours and files; nothing goes over a network. */
const APP_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' galley-picture: data: blob:",
  "connect-src 'none'",
  'frame-src galley-preview: galley-original:',
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types ProseMirrorClipboard',
].join('; ')

/** A previewed page may show its own styles and the library's pictures, and run only the frame's own script. */
const PREVIEW_POLICY = [
  "default-src 'none'",
  'script-src galley-preview:',
  "style-src galley-preview: 'unsafe-inline'",
  'img-src galley-picture: data:',
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors app://galley',
  // Said here too, so that it does not hang on the attribute of the frame that shows it.
  'sandbox allow-scripts',
].join('; ')

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
}

/** Before the app is ready: our schemes are secure origins of their own. */
export function registerSchemes(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true, supportFetchAPI: false } },
    { scheme: 'galley-preview', privileges: { standard: true, secure: true } },
    { scheme: 'galley-picture', privileges: { standard: true, secure: true } },
    { scheme: 'galley-original', privileges: { standard: true, secure: true } },
  ])
}

/** Serves the window's files, the preview frame's, the library's pictures and originals. Nothing else on the disk. */
export function serveSchemes(
  session: Session,
  folder: string,
  kept: { pictures: Pick<Pictures, 'read'>; viewOriginal: (hash: string) => Promise<Result<View>> },
): void {
  session.protocol.handle('app', (request) => serveFile(request, 'galley', folder, APP_POLICY))
  session.protocol.handle('galley-preview', (request) =>
    serveFile(request, 'frame', path.join(folder, 'preview-frame'), PREVIEW_POLICY),
  )
  session.protocol.handle('galley-picture', async (request) => {
    const found = await kept.pictures.read(new URL(request.url).hostname)
    if (!found.ok) return refuse(404)
    const { bytes, kind } = found.value
    return new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': kind.type,
        'x-content-type-options': 'nosniff',
        'cache-control': 'max-age=31536000, immutable',
      },
    })
  })
  session.protocol.handle('galley-original', async (request) =>
    originalResponse(await kept.viewOriginal(new URL(request.url).hostname)),
  )
}

const refuse = (status: number): Response => new Response(null, { status })

async function serveFile(request: Request, host: string, folder: string, policy: string): Promise<Response> {
  const file = request.method === 'GET' ? await containedFile(request.url, host, folder) : null
  const type = file ? TYPES[path.extname(file).toLowerCase()] : undefined
  if (!file || !type) return refuse(404)
  return new Response(new Uint8Array(await fs.readFile(file)), {
    headers: {
      'content-type': type,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      // No policy speaks of names that are only looked up; see also `lockNames`.
      'x-dns-prefetch-control': 'off',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    },
  })
}

/**
 * The file an address means, or null. It must be a plain file whose real path, links resolved, lies inside
 * `folder`; encoded slashes, drives and NUL never get that far.
 */
export async function containedFile(address: string, host: string, folder: string): Promise<string | null> {
  const url = new URL(address)
  if (url.hostname !== host) return null
  let name: string
  try {
    name = decodeURIComponent(url.pathname)
  } catch {
    return null
  }
  if (/[\0\\:]/.test(name) || name.split('/').includes('..')) return null
  const wanted = path.join(folder, name === '/' ? 'index.html' : name)
  try {
    const [root, real] = await Promise.all([fs.realpath(folder), fs.realpath(wanted)])
    if (!real.startsWith(root + path.sep) || !(await fs.stat(real)).isFile()) return null
    return real
  } catch {
    return null
  }
}
