import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createPictureFetch } from '../../../electron/pictures/fetchPicture'
import { createPictures } from '../../../electron/pictures/pictures'
import type { EventPayload } from '../../../shared/ipc/contract'
import { aPicture } from '../../build/picture'
import { aWeb, type Web } from '../../build/web'

let folder = ''
let web: Web | null = null
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'galley-fetch-picture-'))
})
afterEach(async () => {
  await web?.close()
  web = null
  fs.rmSync(folder, { recursive: true, force: true })
})

const codeOf = (result: { ok: true } | { ok: false; fault: { code: string } }) =>
  result.ok ? 'ok' : result.fault.code

test('pictures come in four at a time, each with its progress', async () => {
  let open = 0
  let most = 0
  web = await aWeb(async (request, response) => {
    open += 1
    most = Math.max(most, open)
    await sleep(20)
    open -= 1
    response.end(aPicture(20, 10, Number(request.url?.slice(1))).bytes)
  })
  const told: EventPayload<'pictureProgress'>[] = []
  const fetchPicture = createPictureFetch({
    pictures: createPictures(folder),
    fetching: { network: web.network },
    progress: (progress) => told.push(progress),
  })
  const urls = Array.from({ length: 10 }, (_, index) => `http://news.example/${index}`)
  const results = await Promise.all(urls.map((url) => fetchPicture(url, [])))
  expect(results.every(({ ok }) => ok)).toBe(true)
  expect(most).toBe(4)
  const states = (url: string) => [
    ...new Set(told.filter((one) => one.url === url).map(({ state }) => state)),
  ]
  expect(states(urls[0] ?? '')).toEqual(['coming', 'kept'])
  expect(states(urls[9] ?? '')).toEqual(['waiting', 'coming', 'kept'])
})

test('a picture that could not be had is tried again when it is asked for again', async () => {
  let isBroken = true
  web = await aWeb((_, response) =>
    isBroken ? response.writeHead(503).end() : response.end(aPicture(20, 10).bytes),
  )
  const fetchPicture = createPictureFetch({
    pictures: createPictures(folder),
    fetching: { network: web.network },
  })
  expect((await fetchPicture('http://news.example/a.png', [])).ok).toBe(false)
  isBroken = false
  expect(await fetchPicture('http://news.example/a.png', [])).toMatchObject({
    ok: true,
    value: { width: 20 },
  })
})

test('a host inside a private network is named, so that the person can allow it', async () => {
  web = await aWeb((_, response) => response.end(aPicture(20, 10).bytes))
  const fetchPicture = createPictureFetch({
    pictures: createPictures(folder),
    fetching: { network: web.network },
  })
  const refused = await fetchPicture('http://wiki.local/a.png', [])
  expect(refused.ok ? null : refused.fault).toMatchObject({
    code: 'fetch.private',
    values: { host: 'wiki.local' },
  })
  expect(codeOf(await fetchPicture('http://wiki.local/a.png', ['wiki.local']))).toBe('ok')
})

test('a host nobody answers at is left alone, until the rest is done', async () => {
  const dialled: string[] = []
  const network = {
    resolve: async (host: string) => [
      { address: host === 'dead.example' ? '93.184.216.34' : '93.184.216.35', family: 4 },
    ],
    dial: ([at]: readonly { address: string }[]) => {
      dialled.push(at?.address ?? '')
      // A port nobody listens on.
      return net.connect(1, '127.0.0.1')
    },
  }
  const options = { pictures: createPictures(folder), fetching: { network } }
  const urls = Array.from({ length: 20 }, (_, index) => `http://dead.example/${index}.jpg`)
  const fetchPicture = createPictureFetch(options)
  const results = await Promise.all(urls.map((url) => fetchPicture(url, [])))
  expect(results.map(codeOf)).toEqual(urls.map(() => 'fetch.unreachable'))
  expect(dialled.length).toBeLessThan(10)
  const before = dialled.length
  await fetchPicture('http://dead.example/0.jpg', [])
  expect(dialled).toHaveLength(before + 1)

  const forGood = createPictureFetch({ ...options, remembers: true })
  for (const url of urls) await forGood(url, [])
  expect(dialled).toHaveLength(before + 1 + 3)
})
