import fs from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { openStore } from '../../../electron/library/store'
import type { Delivery } from '../../../shared/publish/queue/delivery'
import { aNewsSite, KEY } from '../publish/queue/aQueueDesk'
import { aFolder, aStory } from '../publish/site'
import { run } from './runInMemory'

const written = (value: unknown): string => {
  const file = path.join(aFolder(), 'article.json')
  fs.writeFileSync(file, JSON.stringify(value))
  return file
}

it('shows what waits, what was refused and why, and what came of everything', async () => {
  const site = await aNewsSite()
  const data = aFolder()
  const on = ['--data', data, '--json']
  const address = `address=${site.profile.options.address}`
  await run(['site', 'add', 'own', '--type', 'http', '--set', address, '--secret', '-', ...on], KEY)
  const json = async (...argv: string[]) => JSON.parse((await run([...argv, ...on])).out)
  const [refused, waits] = [aStory('Reddedilen'), aStory('Bekleyen')]

  site.on((_request, response) => {
    response.writeHead(403, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ code: 'denied', message: `${KEY} may not write here` }))
  })
  expect((await run(['publish', written(refused), '--site', 'own', ...on])).code).toBe(1)
  site.calm()
  await site.down()
  await run(['publish', written(waits), '--site', 'own', ...on])
  expect(await json('queue')).toMatchObject({
    isPaused: false,
    items: [
      {
        articleId: refused.id,
        state: 'refused',
        headline: 'Reddedilen',
        fault: { code: 'site.not-allowed' },
      },
      { articleId: waits.id, state: 'waiting', headline: 'Bekleyen', attempts: 1 },
    ],
    jobs: [{ articleId: waits.id, phase: 'paused' }],
  })
  await site.up()
  expect(await json('queue', '--run')).toMatchObject({ items: [{ state: 'refused' }], jobs: [] })
  const log = await json('queue', '--log')
  expect(log.map(({ headline, outcome, attempt }: Delivery) => [headline, outcome, attempt])).toEqual([
    ['Bekleyen', 'done', 2],
    ['Bekleyen', 'offline', 1],
    ['Reddedilen', 'refused', 1],
  ])
  expect(log[0].steps.map(({ step }: { step: string }) => step)).toContain('verify')
  expect(await json('queue', '--log', '--outcome', 'refused')).toHaveLength(1)
  expect(await json('queue', '--log', '--article', waits.id, '--site', 'own')).toHaveLength(2)
  expect((await run(['queue', '--log', '--outcome', 'lost', ...on])).code).toBe(2)
  const csv = await run(['queue', '--log', '--csv', '--data', data])
  expect(csv.out.split('\r\n')).toHaveLength(5)
  for (const name of fs.readdirSync(path.join(data, 'deliveries')))
    expect(fs.readFileSync(path.join(data, 'deliveries', name), 'utf8')).not.toContain(KEY)
})

it('reads the queue and the log of an app that is closed', async () => {
  const folder = path.join(aFolder(), 'library')
  const store = openStore(folder, () => new Date().toISOString())
  const article = aStory('Köprü')
  store.add(article)
  const at = '2026-11-23T10:00:00.000Z'
  store.deliveries.append({
    id: 'd1',
    articleId: article.id,
    headline: 'Köprü',
    site: 'own',
    siteName: 'Own',
    act: 'publish',
    attempt: 1,
    began: at,
    ended: at,
    steps: [],
    files: [],
    outcome: 'refused',
    fault: { kind: 'denied', code: 'site.sign-in', message: 'No.' },
    url: '',
  })
  store.deliveries.pause(true)
  store.close()
  const on = ['--library', folder, '--json']
  expect(JSON.parse((await run(['queue', ...on])).out)).toMatchObject({
    isPaused: true,
    items: [{ state: 'refused', siteName: 'Own' }],
  })
  expect(JSON.parse((await run(['queue', '--log', ...on])).out)).toMatchObject([{ id: 'd1' }])
  expect((await run(['queue', '--run', ...on])).code).toBe(2)
})
