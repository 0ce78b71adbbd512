import { describe, expect, test } from 'vitest'
import { aWeb } from '../../build/web'
import { added, asText, code, got, hashOf, page, service, setStage, stage, story } from './stage'

setStage()

describe('another reading', () => {
  const again = { type: 'auto' as const, useProfile: true, language: '' as const }
  test('reads the kept original once more, for the same article', async () => {
    const { calls } = service()
    const first = got(await calls.read({ ...asText, text: 'x', html: page() }))
    const { id } = first.article
    got(await calls.save({ article: first.article }))
    const second = got(await service().calls.again({ ...again, id }))
    expect(second.article).toMatchObject({ id, headline: 'Köprü açıldı' })
    expect(hashOf(second)).toBe(hashOf(first))
    const asPlain = got(await calls.again({ ...again, id, type: 'text', language: 'ru' }))
    expect(JSON.stringify(asPlain.article.body)).toContain('<article>')
  })

  test('an article without an original says so', async () => {
    const { calls } = service()
    const { article } = got(await calls.read({ ...asText, text: story }))
    added.set(article.id, { ...article, intakeReport: null })
    expect(code(await calls.again({ ...again, id: article.id }))).toBe('original.missing')
  })

  test('what the newsroom has taught about the host is used, unless it is not wanted', async () => {
    const { calls } = service()
    stage.profiles = { 'haber.example': { version: 1, host: 'haber.example', entries: [], rulesOff: [] } }
    const first = got(await calls.read({ ...asText, text: 'x', html: page() }))
    expect(first.report.input.profile).toBe('haber.example')
    got(await calls.save({ article: first.article }))
    const second = got(await calls.again({ ...again, id: first.article.id, useProfile: false }))
    expect(second.report.input.profile).toBe('')
  })
})

describe('an address', () => {
  test('is fetched, read, and kept with where it came from', async () => {
    const web = await aWeb((request, response) => {
      if (request.url === '/eski') response.writeHead(301, { location: 'https://haber.example/' }).end()
      else
        response
          .writeHead(200, { 'content-type': 'text/html; charset=windows-1254' })
          .end(
            Buffer.from(
              '<h1>K\xf6pr\xfc a\xe7\xfdld\xfd</h1><p>Yeni k\xf6pr\xfc iki \xfeerit ta\xfe\xfdyor ve nehrin iki yakas\xfdn\xfd ba\xf0l\xfdyor.</p>',
              'latin1',
            ),
          )
    })
    const { calls } = service(stage.worker, web)
    const reading = got(await calls.fetch({ url: 'http://haber.example/kopru', allowHost: '' }))
    expect(reading.article.headline).toBe('Köprü açıldı')
    expect(reading.report.input).toMatchObject({
      url: 'http://haber.example/kopru',
      encoding: 'windows-1254',
      kind: 'html',
    })
    got(await calls.save({ article: reading.article }))
    expect(got(await calls.original({ hash: hashOf(reading) }))).toMatchObject({
      url: 'http://haber.example/kopru',
      encoding: 'windows-1254',
    })
    await web.close()
  })

  test('a request that is stopped ends at the server too, and says so', async () => {
    let came: () => void = () => {}
    const hasCome = new Promise<void>((resolve) => {
      came = resolve
    })
    let isGone: () => void = () => {}
    const hasGone = new Promise<void>((resolve) => {
      isGone = resolve
    })
    const web = await aWeb((request) => {
      request.on('close', () => isGone())
      request.socket.on('close', () => isGone())
      came()
    })
    const { calls } = service(stage.worker, web)
    const answer = calls.fetch({ url: 'http://haber.example/slow', allowHost: '', ask: 'one' })
    await hasCome
    expect(await calls.stop({ ask: 'another' })).toMatchObject({ ok: true })
    await calls.stop({ ask: 'one' })
    await hasGone
    expect(code(await answer)).toBe('fetch.stopped')
  })

  test('inside a private network is refused until the person allows its host', async () => {
    const web = await aWeb((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end(page()),
    )
    const { calls } = service(stage.worker, web)
    const url = 'http://wiki.local/kopru'
    const refused = await calls.fetch({ url, allowHost: '' })
    expect(refused.ok ? '' : refused.fault).toMatchObject({
      code: 'fetch.private',
      values: { host: 'wiki.local' },
    })
    expect(web.visits).toEqual([])
    expect(code(await calls.fetch({ url, allowHost: 'other.example, wiki.local' }))).toBe('ok')
    await web.close()
  })
})
