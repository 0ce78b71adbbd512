// A site that keeps the contract of docs/http-target.md, as small as it can be: to read, to try Galley on, to test with.
// node tests/http/server.mjs PORT, with the shared key in GALLEY_KEY.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'

/**
 * @typedef {{ content: Record<string, unknown>, etag: string, state: string, firstPublished: string, updated: string }} Kept
 * @param {string} key
 */
export function createSite(key) {
  /** @type {Map<string, Kept>} */
  const articles = new Map()
  /** @type {Map<string, Buffer>} */
  const pictures = new Map()

  const server = createServer(async (request, response) => {
    const chunks = []
    for await (const chunk of request) chunks.push(chunk)
    const body = Buffer.concat(chunks)
    /** @param {number} status @param {unknown} [json] @param {Record<string, string>} [headers] */
    const answer = (status, json, headers = {}) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers })
      response.end(json === undefined ? '' : JSON.stringify(json))
    }
    if (!isSigned(request, body))
      return answer(401, { code: 'signature', message: 'The signature does not fit.' })
    const path = new URL(request.url ?? '/', 'http://x').pathname.replace(/^\/galley\/?/, '')
    if (path === '' && request.method === 'GET') return answer(200, { galley: 1 })
    if (path.startsWith('pictures/')) return picture(path)
    return article(path)

    /** @param {string} name */
    function picture(name) {
      if (request.method === 'PUT') {
        const hash = createHash('sha256').update(body).digest('hex')
        if (!name.startsWith(`pictures/${hash}.`))
          return answer(400, { code: 'hash', message: 'Another picture.' })
        pictures.set(name, body)
        return answer(201, {})
      }
      return answer(pictures.has(name) ? 200 : 404)
    }

    /** @param {string} id */
    function article(id) {
      const kept = articles.get(id)
      if (request.method === 'GET') return kept ? shown(200, id, kept) : answer(404)
      if (request.method === 'DELETE') {
        if (!kept) return answer(404)
        articles.set(id, { ...kept, state: 'withdrawn', updated: new Date().toISOString() })
        return answer(200, {})
      }
      if (request.method !== 'PUT') return answer(405, { code: 'method', message: 'No such call.' })
      const base = request.headers['if-match']
      if (kept && base && base !== kept.etag)
        return answer(412, { code: 'newer', message: 'There is a newer version.' }, { etag: kept.etag })
      const sent = JSON.parse(body.toString())
      // An article keeps the address it first had, whatever becomes of its headline, until a person has changed it.
      const present = kept?.content.slug
      const isMoving = (sent.formerSlugs ?? []).includes(present)
      const content = { ...sent, slug: present === undefined || isMoving ? sent.slug : present }
      const now = new Date().toISOString()
      const isLater = content.schedule && Date.parse(content.schedule) > Date.now()
      const isSame = kept?.state === 'published' && kept.content.contentHash === content.contentHash
      const next = {
        content,
        etag: `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`,
        state: isLater ? 'scheduled' : 'published',
        firstPublished: kept?.firstPublished ?? (isLater ? content.schedule : now),
        updated: isSame ? kept.updated : now,
      }
      articles.set(id, next)
      return shown(kept ? 200 : 201, id, next)
    }

    /** @param {number} status @param {string} id @param {Kept} kept */
    function shown(status, id, { content, etag, state, firstPublished, updated }) {
      const url = `http://${request.headers.host}/${content.slug}-${id.slice(-4)}`
      answer(status, { state, url, contentHash: content.contentHash, firstPublished, updated }, { etag })
    }
  })

  /** @param {import('node:http').IncomingMessage} request @param {Buffer} body */
  function isSigned({ method, url, headers }, body) {
    const timestamp = Number(headers['galley-timestamp'])
    if (!(Math.abs(Date.now() / 1000 - timestamp) < 300)) return false
    const hash = createHash('sha256').update(body).digest('hex')
    const text = [method, url, timestamp, hash].join('\n')
    const wanted = Buffer.from(`sha256=${createHmac('sha256', key).update(text).digest('hex')}`)
    const given = Buffer.from(String(headers['galley-signature']))
    return given.length === wanted.length && timingSafeEqual(given, wanted)
  }

  return { server, articles, pictures }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.argv[2] ?? 8090)
  createSite(process.env.GALLEY_KEY ?? '').server.listen(port, '127.0.0.1', () => {
    console.log(`http://127.0.0.1:${port}/galley`)
  })
}
