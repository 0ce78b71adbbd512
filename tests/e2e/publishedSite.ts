import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aPicture } from '../build/picture'

const root = join(import.meta.dirname, '../..')

const data = mkdtempSync(join(tmpdir(), 'galley-data-'))
process.once('exit', () => rmSync(data, { recursive: true, force: true }))

/** What the publisher types: the built command line. */
export const galley = (...args: string[]) =>
  execFileSync(process.execPath, [join(root, 'out/app/cli.js'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, GALLEY_DATA: data },
  })

const TYPES: Record<string, string> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  png: 'image/png',
  xml: 'text/xml',
  json: 'application/json',
}

/** A folder that sites are published into, and a plain web server on it. */
export async function openPublishedSite() {
  const work = mkdtempSync(join(tmpdir(), 'galley-site-'))
  const folder = join(work, 'site')
  const posted: string[] = []
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      let body = ''
      request.on('data', (chunk: Buffer) => {
        body += String(chunk)
      })
      request.on('end', () => {
        posted.push(body)
        response.writeHead(303, { location: '/index.html' }).end()
      })
      return
    }
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname)
    const file = path.endsWith('/') ? `${path}index.html` : path
    try {
      const bytes = readFileSync(join(folder, file))
      response.writeHead(200, {
        'content-type': TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      })
      response.end(bytes)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    folder,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Bodies of what forms have posted to this server, form-encoded. */
    posted,
    /** Publishes the fixture, with changes. */
    publish(change: (article: Record<string, unknown>) => void = () => {}, options: readonly string[] = []) {
      const picture = aPicture()
      const pictures = join(work, 'pictures')
      mkdirSync(pictures, { recursive: true })
      writeFileSync(join(pictures, picture.hash.replace('sha256-', '')), picture.bytes)
      const text = readFileSync(join(root, 'tests/fixtures/site/story.json'), 'utf8')
      const article = JSON.parse(text.replace('sha256-PICTURE', picture.hash)) as Record<string, unknown>
      change(article)
      const file = join(work, 'article.json')
      writeFileSync(file, JSON.stringify(article))
      const out = [
        '--site',
        `local:${folder}`,
        '--pictures',
        pictures,
        '--name',
        'Ак Отау',
        '--json',
        ...options,
      ]
      return JSON.parse(galley('publish', file, ...out)) as {
        url: string
        differences: string[]
        firstPublished: string
        updated: string
      }
    },
    empty: () => rmSync(folder, { recursive: true, force: true }),
    async close() {
      await new Promise((resolve) => server.close(resolve))
      rmSync(work, { recursive: true, force: true })
    },
  }
}
