import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { createKeeping } from '../../../electron/keeping/keeping'
import { createTransfer } from '../../../electron/transfer'
import { fail, ok } from '../../../shared/result'
import { aFolder } from '../publish/site'

let server: http.Server | null = null
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

/** A WordPress with 100 posts on its first page that gives no answer from `mute` on, and tells when it was asked there. */
async function aMuteSite(
  mute: 'second page' | 'first post',
): Promise<{ address: string; asked: Promise<void> }> {
  let tell = () => {}
  const asked = new Promise<void>((resolve) => {
    tell = resolve
  })
  server = http.createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://site')
    const json = (value: unknown) => {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify(value))
    }
    if (url.pathname === '/wp-json/') return json({ name: 'Kent', namespaces: ['wp/v2'], routes: {} })
    if (url.pathname === '/wp-json/wp/v2/posts') {
      const page = Number(url.searchParams.get('page'))
      if (page > 1 && mute === 'second page') return tell()
      return json(
        page > 1
          ? []
          : Array.from({ length: 100 }, (_, n) => ({
              id: n + 1,
              date_gmt: '2024-03-05T08:30:00',
              guid: { rendered: `http://site/?p=${n + 1}` },
              title: { rendered: `Haber ${n + 1}` },
            })),
      )
    }
    if (url.pathname.startsWith('/wp-json/wp/v2/posts/')) return tell()
    response.end('<!doctype html><title>Kent</title>')
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

function aTransfer() {
  const told: { done: number; total: number }[] = []
  const nobody = async () => null
  const transfer = createTransfer({
    library: {
      read: async () => fail('missing', 'article.missing', 'Not there.'),
      add: async () => fail('unexpected', 'unexpected', 'Nothing should come this far.'),
      versions: {
        list: async () => ok([]),
        read: async () => fail('missing', 'version.missing', 'Not there.'),
        name: async () => fail('missing', 'version.missing', 'Not there.'),
        keep: async () => fail('missing', 'version.missing', 'Not there.'),
      },
    },
    keeping: createKeeping({ profile: aFolder() }),
    language: () => 'tr',
    chooseFile: nobody,
    chooseFolder: nobody,
    chooseToSave: nobody,
    emit: (_, payload) => told.push(payload as { done: number; total: number }),
  })
  return { transfer, told }
}

it.each(['second page', 'first post'] as const)(
  'an import from a WordPress that gives no answer any more ends when it is stopped: %s',
  async (mute) => {
    const { address, asked } = await aMuteSite(mute)
    const { transfer, told } = aTransfer()
    const done = transfer.importSite({ address, user: '', password: '' })
    await asked
    await transfer.stop({})
    expect(await done).toEqual(ok({ added: 0, known: 0, failed: [], stopped: true }))
    // What has been listed so far is told before anybody knows how many there are.
    expect(told).toContainEqual({ work: 'import', done: 100, total: 0 })
  },
  10_000,
)
