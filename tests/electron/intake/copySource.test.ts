import { expect, test } from 'vitest'
import { aWeb } from '../../build/web'
import { got, page, service, setStage, stage } from './stage'

setStage()

test('a source’s page is kept as it is now, anew each time it has changed, and never from a private network', async () => {
  let text = 'Köprü açıldı.'
  const web = await aWeb((request, response) => {
    response.writeHead(request.url === '/haber' ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
    response.end(page(`<p>${text}</p>`))
  })
  const at = { now: '2026-11-23T10:00:00.000Z' }
  const { calls, view } = service(stage.worker, web, at)
  const url = 'http://kaynak.example/haber'
  const first = got(await calls.copy({ url, allowHost: '' }))
  expect(first).toMatchObject({ type: 'html', url, taken: at.now })
  expect(got(await calls.copy({ url, allowHost: '' })).hash).toBe(first.hash)
  text = 'Köprü kapandı.'
  const second = got(await calls.copy({ url, allowHost: '' }))
  expect(second.hash).not.toBe(first.hash)
  // The earlier copy stays.
  expect(new TextDecoder().decode(got(await view(first.hash)).bytes)).toContain('açıldı')
  expect(await calls.copy({ url: 'http://127.0.0.1:9/x', allowHost: '' })).toMatchObject({ ok: false })
  expect(await calls.copy({ url: 'http://kaynak.example/yok', allowHost: '' })).toMatchObject({
    ok: false,
    fault: { code: 'fetch.not-found' },
  })
  await web.close()
})
