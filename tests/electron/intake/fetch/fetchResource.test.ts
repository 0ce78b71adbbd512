import type { IncomingHttpHeaders, RequestListener } from 'node:http'
import zlib from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { type FetchOptions, fetchResource } from '../../../../electron/intake/fetch/fetchResource'
import { aCertificate } from '../../../build/certificate'
import { aWeb, type Web } from '../../../build/web'

const open: Web[] = []
afterEach(async () => {
  for (const web of open.splice(0)) await web.close()
})
const webOf = async (...given: Parameters<typeof aWeb>) => {
  const web = await aWeb(...given)
  open.push(web)
  return web
}
const LIMITS = { timeLimit: 1500, idleLimit: 300, maxBytes: 100_000 }

async function ask(answer: RequestListener, options: FetchOptions = {}, url = 'http://news.example/page') {
  const web = await webOf(answer)
  const result = await fetchResource(url, { network: web.network, ...LIMITS, ...options })
  return { web, result, code: result.ok ? 'ok' : result.fault.code }
}
const PAGE = '<p>Köprü açıldı</p>'
const html = { 'content-type': 'text/html; charset=UTF-8' }

describe('a page', () => {
  test('comes with its address, type and charset', async () => {
    const { result, web } = await ask((request, response) => {
      if (request.url === '/page')
        response.writeHead(301, { location: Buffer.from('/köprü?a=1#b').toString('latin1') }).end()
      else response.writeHead(200, html).end(PAGE)
    })
    expect(result.ok && { ...result.value, bytes: Buffer.from(result.value.bytes).toString() }).toEqual({
      bytes: PAGE,
      url: 'http://news.example/k%C3%B6pr%C3%BC?a=1',
      contentType: 'text/html',
      charset: 'utf-8',
      status: 200,
    })
    expect(web.visits).toHaveLength(2)
  })

  test('is asked for without cookies, credentials or referrer, and says who asks', async () => {
    const { web } = await ask((request, response) => {
      if (request.url === '/page')
        response
          .writeHead(302, { location: 'http://other.example/', 'set-cookie': 'a=1; Domain=example' })
          .end()
      else response.end(PAGE)
    })
    const headers: IncomingHttpHeaders = web.requests[1]?.headers ?? {}
    expect(Object.keys(headers).toSorted()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ])
    expect(headers).toMatchObject({ host: 'other.example', connection: 'close' })
    expect(headers['user-agent']).toMatch(/Galley\/\d/)
  })

  test.each([
    ['gzip', zlib.gzipSync(PAGE)],
    ['x-gzip', zlib.gzipSync(PAGE)],
    ['deflate', zlib.deflateSync(PAGE)],
    ['deflate', zlib.deflateRawSync(PAGE)],
    ['br', zlib.brotliCompressSync(PAGE)],
    ['gzip, br', zlib.brotliCompressSync(zlib.gzipSync(PAGE))],
    ['identity', Buffer.from(PAGE)],
  ])('packed as %s is unpacked', async (packing, bytes) => {
    const { result } = await ask((_, response) => {
      response.writeHead(200, { ...html, 'content-encoding': packing }).end(bytes)
    })
    expect(result.ok && Buffer.from(result.value.bytes).toString()).toBe(PAGE)
  })

  test('tells how far it is', async () => {
    const seen: number[][] = []
    await ask(
      (_, response) => response.writeHead(200, { 'content-length': 50_000 }).end(Buffer.alloc(50_000)),
      {
        progress: (received, total) => seen.push([received, total]),
      },
    )
    expect(seen.at(-1)).toEqual([50_000, 50_000])
  })

  test('over TLS, held to the certificate of its host', async () => {
    const web = await webOf((_, response) => response.end(PAGE), {}, aCertificate('news.example'))
    const code = async (url: string, network = web.network) => {
      const result = await fetchResource(url, { network, ...LIMITS })
      return result.ok ? 'ok' : result.fault.code
    }
    expect(await code('https://news.example/')).toBe('ok')
    expect(await code('https://news.example./')).toBe('ok')
    expect(await code('https://bank.example/')).toBe('fetch.certificate')
    const { ca: _, ...untrusting } = web.network
    expect(await code('https://news.example/', untrusting)).toBe('fetch.certificate')
    expect(web.visits).toHaveLength(2)
  })

  test('over TLS is not sent on to an address without', async () => {
    const web = await webOf(
      (_, response) => response.writeHead(302, { location: 'http://news.example/' }).end(),
      {},
      aCertificate('news.example'),
    )
    const result = await fetchResource('https://news.example/', { network: web.network, ...LIMITS })
    expect(result.ok ? '' : result.fault.code).toBe('fetch.downgrade')
    expect(web.visits).toHaveLength(1)
  })
})

describe('what goes wrong is a fault, in time', () => {
  const bomb = zlib.gzipSync(Buffer.alloc(3_000_000))
  test.each<[string, string, RequestListener, FetchOptions?]>([
    ['a server that never answers', 'fetch.too-slow', () => {}],
    ['a body that stalls', 'fetch.too-slow', (_, response) => void response.write('<p>')],
    [
      'a drip that never ends',
      'fetch.too-slow',
      (_, response) => {
        const drip = setInterval(() => response.write('x'), 50)
        response.on('close', () => clearInterval(drip))
      },
    ],
    [
      'a body that never ends',
      'fetch.too-large',
      (_, response) => {
        const pour = () => {
          while (!response.destroyed && response.write(Buffer.alloc(10_000)));
        }
        response.on('drain', pour)
        pour()
      },
    ],
    [
      'a length over the limit, before a byte of it',
      'fetch.too-large',
      (_, response) => void response.writeHead(200, { 'content-length': 200_000 }).write('x'),
    ],
    [
      'a body cut off before its length',
      'fetch.cut-short',
      (_, response) => {
        response.writeHead(200, { 'content-length': 5000 }).write('<p>half')
        setTimeout(() => response.destroy(), 20)
      },
    ],
    [
      'a chunked body cut off',
      'fetch.cut-short',
      (_, response) => {
        response.write('<p>half')
        setTimeout(() => response.destroy(), 20)
      },
    ],
    [
      'a length that is too long, with the connection left open',
      'fetch.too-slow',
      (_, response) => void response.writeHead(200, { 'content-length': 5000 }).write(PAGE),
    ],
    [
      'a gzip cut off',
      'fetch.cut-short',
      (_, response) =>
        response
          .writeHead(200, { 'content-encoding': 'gzip' })
          .end(zlib.gzipSync(PAGE.repeat(50)).subarray(0, 40)),
    ],
    [
      'a gzip that is none',
      'fetch.garbled',
      (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(PAGE),
    ],
    [
      'a packing nobody asked for',
      'fetch.garbled',
      (_, response) => response.writeHead(200, { 'content-encoding': 'zstd' }).end(PAGE),
    ],
    [
      'packing in packing in packing',
      'fetch.garbled',
      (_, response) => response.writeHead(200, { 'content-encoding': 'gzip, gzip, gzip' }).end(PAGE),
    ],
    [
      'a bomb',
      'fetch.bomb',
      (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
      { maxBytes: 10_000_000 },
    ],
    [
      'a bomb in a bomb',
      'fetch.bomb',
      (_, response) =>
        response
          .writeHead(200, { 'content-encoding': 'gzip, gzip' })
          .end(zlib.gzipSync(zlib.gzipSync(Buffer.alloc(50_000_000)))),
      { maxBytes: 10_000_000 },
    ],
    [
      'a page that unpacks over the limit',
      'fetch.too-large',
      (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    ],
    [
      'a redirect to itself',
      'fetch.redirect-loop',
      (_, response) => response.writeHead(302, { location: '/page' }).end(),
    ],
    [
      'two that send to each other',
      'fetch.redirect-loop',
      (request, response) =>
        response.writeHead(302, { location: request.url === '/page' ? '/b' : '/page' }).end(),
    ],
    [
      'a chain without end',
      'fetch.redirects',
      (request, response) => response.writeHead(302, { location: `${request.url}x` }).end(),
    ],
    [
      'a redirect to nowhere',
      'fetch.garbled',
      (_, response) => response.writeHead(302, { location: 'http://[' }).end(),
    ],
    ['a redirect without an address', 'fetch.status', (_, response) => response.writeHead(302).end()],
    ['no HTTP at all', 'fetch.garbled', (request) => void request.socket.end('SSH-2.0-OpenSSH_9.2\r\n')],
    ['a connection that is dropped', 'fetch.unreachable', (request) => request.socket.destroy()],
    [
      'a head without end',
      'fetch.garbled',
      (request) => void request.socket.end(`HTTP/1.1 200 OK\r\nx: ${'a'.repeat(100_000)}\r\n\r\n`),
    ],
    [
      'two lengths that differ',
      'fetch.garbled',
      (request) =>
        void request.socket.end('HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 9\r\n\r\n<p>'),
    ],
    ['401', 'fetch.wants-login', (_, response) => response.writeHead(401).end()],
    ['403', 'fetch.forbidden', (_, response) => response.writeHead(403).end()],
    ['404', 'fetch.not-found', (_, response) => response.writeHead(404).end(PAGE)],
    ['410', 'fetch.not-found', (_, response) => response.writeHead(410).end()],
    ['418', 'fetch.status', (_, response) => response.writeHead(418).end()],
    ['429', 'fetch.too-many-requests', (_, response) => response.writeHead(429).end()],
    ['500', 'fetch.server-error', (_, response) => response.writeHead(500).end()],
    ['503', 'fetch.server-error', (_, response) => response.writeHead(503).end()],
  ])('%s: %s', async (_, expected, answer, options = {}) => {
    const before = performance.now()
    expect((await ask(answer, options)).code).toBe(expected)
    expect(performance.now() - before).toBeLessThan(3000)
  })

  test('a server nobody listens at', async () => {
    const web = await aWeb(() => {})
    await web.close()
    const result = await fetchResource('http://news.example/', { network: web.network, ...LIMITS })
    expect(result.ok ? '' : result.fault).toMatchObject({
      code: 'fetch.unreachable',
      values: { host: 'news.example' },
    })
  })

  test('a name server that never answers', async () => {
    const web = await webOf(() => {})
    const network = { ...web.network, resolve: () => new Promise<never>(() => {}) }
    const result = await fetchResource('http://news.example/', { network, ...LIMITS, timeLimit: 200 })
    expect(result.ok ? '' : result.fault.code).toBe('fetch.too-slow')
  })

  test('one that is stopped', async () => {
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 50)
    expect((await ask(() => {}, { signal: stop.signal })).code).toBe('fetch.stopped')
  })
})
