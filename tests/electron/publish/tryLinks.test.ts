import { afterEach, expect, test } from 'vitest'
import { createTryLinks } from '../../../electron/publish/tryLinks'
import { aWeb, type Web } from '../../build/web'

const NOW = '2026-11-23T10:00:00.000Z'
let web: Web | null = null
afterEach(async () => {
  await web?.close()
  web = null
})

test('pages that are there, that are gone, that are guarded, and hosts inside the own network', async () => {
  web = await aWeb(
    (request, response) => {
      if (request.url === '/moved') response.writeHead(301, { location: '/there' }).end()
      else response.writeHead({ '/gone': 404, '/broken': 503 }[request.url ?? ''] ?? 200).end('page')
    },
    { 'router.example': [['192.168.0.1']], 'nobody.example': [[]] },
  )
  const tryLinks = createTryLinks({ now: () => NOW, fetching: { network: web.network } })
  const urls = [
    'http://a.example/there',
    'http://a.example/gone',
    'http://a.example/broken',
    'http://a.example/moved',
    'http://router.example/',
    'http://nobody.example/',
  ]
  const tried = await tryLinks(urls)
  expect(tried.map(({ url }) => url)).toEqual(urls)
  expect(tried.map(({ state }) => state)).toEqual(['there', 'gone', 'unclear', 'there', 'unclear', 'gone'])
  expect(tried[1]).toEqual({ url: urls[1], at: NOW, state: 'gone', code: 'fetch.not-found' })
  expect(web.visits.some((visit) => visit.startsWith('router'))).toBe(false)
})

test('without a network nothing is gone', async () => {
  web = await aWeb((_, response) => response.end(), { 'a.example': [[]], 'b.example': [[]] })
  const tryLinks = createTryLinks({ now: () => NOW, fetching: { network: web.network } })
  const tried = await tryLinks(['http://a.example/', 'http://b.example/'])
  expect(tried.map(({ state }) => state)).toEqual(['unclear', 'unclear'])
})
