import fs from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { DELIVERY_COLUMNS } from '../../../../shared/publish/queue/columns'
import { aFolder } from '../site'
import { aNewsSite, aQueueDesk, KEY } from './aQueueDesk'

const filesIn = (folder: string): string[] =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))

it('keeps no secret, whatever a server writes into its errors', async () => {
  const site = await aNewsSite()
  const password = 'swordfish'
  const { port } = new URL(String(site.profile.options.address))
  const profile = {
    ...site.profile,
    options: { ...site.profile.options, user: 'edna' },
  }
  const basic = Buffer.from(`edna:${KEY}`).toString('base64')
  const said = [
    `key ${KEY} is wrong`,
    `sent: Authorization: Basic ${basic}`,
    `see http://edna:${password}@127.0.0.1:${port}/log?token=${encodeURIComponent(password)}`,
    `{"password":"${password}"}`,
  ].join('; ')
  site.on((_request, response) => {
    response.writeHead(403, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ code: 'denied', message: said }))
  })
  const folder = aFolder()
  const desk = aQueueDesk(folder, [profile])
  const id = desk.article('Köprü')
  const refused = await desk.publish.send({ articleId: id, site: 'own' })
  expect(refused).toMatchObject({ ok: false, fault: { code: 'site.not-allowed' } })
  const [item] = await desk.items()
  expect(item).toMatchObject({ state: 'refused', fault: { code: 'site.not-allowed' } })
  expect(item?.fault?.message).toContain('is wrong')
  const heads = [...DELIVERY_COLUMNS]
  for (const form of ['csv', 'jsonl'] as const)
    expect(await desk.queue.exportLog({ form, heads, query: {} })).toMatchObject({ ok: true })
  expect(desk.saved.length).toBe(2)
  for (const file of desk.saved) expect(fs.readFileSync(file, 'utf8')).toContain('site.not-allowed')
  desk.store.close()
  const shown = JSON.stringify([refused, item])
  for (const secret of [KEY, password, basic]) {
    expect(shown).not.toContain(secret)
    for (const file of filesIn(folder))
      expect(fs.readFileSync(file).includes(secret), `${secret} in ${file}`).toBe(false)
  }
})
